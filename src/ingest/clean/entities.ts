import { decodeHTMLStrict } from 'entities';
import type { MappedText } from '../../text/mapped-text.js';
import { replaceAll } from './replace-all.js';

const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g;

/** Texts are escaped twice: "&amp;#8217;" */
const ROUNDS = 2;

/** Entities that are left in a text, decoded: "Finch &amp;amp; Roe" to "Finch & Roe". What is no entity stays. */
export function decodeEntities(text: MappedText): MappedText {
  let mapped = text;
  for (let round = 0; round < ROUNDS && mapped.text.includes('&'); round++) {
    mapped = replaceAll(mapped, ENTITY, (match) => {
      const decoded = decodeHTMLStrict(match);
      return decoded === match ? null : decoded;
    });
  }
  return mapped;
}
