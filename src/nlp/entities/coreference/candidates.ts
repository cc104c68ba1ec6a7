import type { Token } from '../../../text/tokens.js';
import type { PersonEntity } from '../entities.js';
import type { Agreement } from './agreement.js';
import type { Anaphor } from './anaphors.js';
import type { Sighting } from './sightings.js';
import type { Told } from './told.js';

/** A person who may be meant, as the text has shown him or her so far. */
export interface Candidate {
  readonly person: PersonEntity;
  readonly last: Sighting;
  /** How often the person has been mentioned. */
  readonly count: number;
  readonly told: Told;
  /** The nominals that stood for the person before. */
  readonly called: readonly Anaphor[];
}

/** What a choice is made by. */
export interface AnaphorContext {
  readonly tokens: readonly Token[];
  readonly quoted: Uint8Array;
  readonly anaphor: Anaphor;
  /** Those who may be meant, the last seen first. */
  readonly candidates: readonly Candidate[];
  /** How a nominal agrees with what is told of each candidate; nothing for a pronoun. */
  readonly agreements: readonly Agreement[];
}

/** Whether a person can be meant at all, by sex, party and age as far as they are known. */
export function fits({ gender, party, age }: Anaphor, { person, told }: Candidate): boolean {
  if (age !== null && told.age !== null && age !== told.age) return false;
  if (gender && person.gender && gender !== person.gender) return false;
  return !(party && person.party && party !== person.party);
}
