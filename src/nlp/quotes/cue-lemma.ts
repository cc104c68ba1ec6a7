import { REPORTING_FORMS } from '../../knowledge/reporting-verbs.js';
import type { Token } from '../../text/tokens.js';

/** The first form of the verb of a cue ("had said" gives "say"), or the words themselves: "according to", ":". */
export function cueLemma(tokens: readonly Token[], first: number, end: number): string {
  for (let i = end - 1; i >= first; i--) {
    const { lower, pos } = tokens[i]!;
    const known = REPORTING_FORMS.get(lower);
    if (known && (pos === 'VERB' || end - first === 1)) return known;
    if (pos === 'VERB') return firstForm(lower);
  }
  return tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');
}

/** A guess at the first form of a verb that no table has. */
function firstForm(form: string): string {
  const { length } = form;
  if (length > 4 && (form.endsWith('ied') || form.endsWith('ies'))) return `${form.slice(0, -3)}y`;
  if (length > 5 && form.endsWith('ing')) return mended(form.slice(0, -3));
  if (length > 4 && form.endsWith('ed')) return mended(form.slice(0, -2));
  if (length > 4 && /(?:s|x|z|ch|sh)es$/.test(form)) return form.slice(0, -2);
  return length > 3 && form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form;
}

/** "strutt" is of "strut", "chastis" of "chastise". */
function mended(stem: string): string {
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cuvz]|[^s]s|[aeo]t|dg|[aeir]g|[^aeiou]l)$/.test(stem) ? `${stem}e` : stem;
}
