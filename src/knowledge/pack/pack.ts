import { z } from 'zod';
import { PartyLetter } from '../../schema/index.js';

/** One stretch of time in which somebody held or sought an office; days ISO 8601, null where the table has none. */
export const PackTerm = z.strictObject({
  office: z.string().nullable(),
  state: z.string().nullable(),
  district: z.string().nullable(),
  party: PartyLetter.nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
});
export type PackTerm = z.infer<typeof PackTerm>;

/** A person of a knowledge pack. */
export const PackPerson = z.strictObject({
  /** The usual name and all others that the table has. */
  names: z.array(z.string()).min(1),
  gender: z.enum(['female', 'male']).nullable(),
  bioguide: z.string().nullable(),
  wikidata: z.string().nullable(),
  terms: z.array(PackTerm),
});
export type PackPerson = z.infer<typeof PackPerson>;

/** A public table that the user has, compiled: what a person goes by, with ids and terms. */
export interface Pack {
  readonly people: readonly PackPerson[];
}

/** Raised where a table or a pack cannot be read; the message says which and why. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly code = 'unreadable-pack';
}

const HEAD = 'racefile.knowledge/1';

/** The file of a pack: a line that says what it is, then a person a line in the order of their names. */
export function encodePack({ people }: Pack): string {
  const lines = people.map((person) => JSON.stringify(person)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return `${[JSON.stringify({ schema: HEAD, people: lines.length }), ...lines].join('\n')}\n`;
}

/** @throws PackError where the text is no pack of ours */
export function decodePack(text: string): Pack {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '');
  try {
    if ((JSON.parse(head ?? '') as { schema?: string }).schema !== HEAD) throw new Error('another schema');
    return { people: lines.map((line) => PackPerson.parse(JSON.parse(line))) };
  } catch {
    throw new PackError('not a knowledge pack: make one with "racefile knowledge add <file>"');
  }
}
