import { foldName } from '../text/person-name.js';
import { BODY_FORMS } from './bodies.js';

const LEGAL_FORM = /,? (?:inc|llc|llp|ltd|corp|co|pllc|lp)$/;

/**
 * One key for all ways in which a body's name is written: "the Alder Fund, Inc." and "Alder Fund", "GOP" and
 * "Republican Party".
 */
export function bodyKey(name: string): string {
  const known = BODY_FORMS.get(name) ?? BODY_FORMS.get(name.replace(/^the /i, ''));
  const key = foldName(known?.name ?? name)
    .replace(/^the /, '')
    .replace(LEGAL_FORM, '');
  return key === '' ? name : key;
}
