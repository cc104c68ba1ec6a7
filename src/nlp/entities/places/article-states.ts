import { CAPITALS } from '../../../knowledge/cities.js';
import { STATE_FORMS, STATES } from '../../../knowledge/states.js';

/** How much each sign says that an article is about a state. */
const WEIGHTS = { named: 2, district: 3, afterParty: 1, capital: 1 } as const;

export interface StateSign {
  readonly text: string;
  /** The state's name stands in a district's ("Ohio's 4th District"), after a party's letter ("D-Ohio"), or an officer's name ("Gov. Roe of Ohio"). */
  readonly in: 'plain' | 'district' | 'party' | 'officer';
}

const byCode = new Map(STATES.map((state) => [state.code, state.code]));

/** Postal codes of the states an article speaks of, the most spoken of first. */
export function articleStates(signs: readonly StateSign[]): string[] {
  const scores = new Map<string, number>();
  for (const { text, in: where } of signs) {
    // Alone, it is the capital sooner than the state.
    if (text === 'Washington' && where === 'plain') continue;
    const state = STATE_FORMS.get(text)?.code ?? byCode.get(text);
    const capital = state ? null : CAPITALS.get(text);
    const code = state ?? capital;
    if (!code) continue;
    const weight = capital
      ? WEIGHTS.capital
      : where === 'district'
        ? WEIGHTS.district
        : where === 'party'
          ? WEIGHTS.afterParty
          : WEIGHTS.named;
    scores.set(code, (scores.get(code) ?? 0) + weight);
  }
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
}
