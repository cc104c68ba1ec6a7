import { z } from 'zod';
import type { PartyLetter } from '../../schema/index.js';
import type { PackPerson } from './pack.js';
import { partyLetter } from './party-letter.js';

/** What is used of a legislator of unitedstates/congress-legislators; everything else is passed over. */
const Legislator = z.object({
  id: z.object({ bioguide: z.string().optional(), wikidata: z.string().optional() }),
  name: z.object({
    first: z.string(),
    last: z.string(),
    middle: z.string().optional(),
    nickname: z.string().optional(),
    suffix: z.string().optional(),
    official_full: z.string().optional(),
  }),
  bio: z.object({ gender: z.string().optional() }).optional(),
  terms: z.array(
    z.object({
      type: z.string(),
      state: z.string().optional(),
      district: z.union([z.number(), z.string()]).optional(),
      party: z.string().optional(),
      start: z.coerce.string(),
      end: z.coerce.string(),
    }),
  ),
});

/** The same people as other tables have them: one flat record, ids and names at the top. */
const FlatLegislator = z.object({
  bioguide: z.string().nullish(),
  wikidata: z.string().nullish(),
  full: z.string(),
  common: z.string().nullish(),
  first: z.string().nullish(),
  last: z.string().nullish(),
  nickname: z.string().nullish(),
  gender: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
  terms: Legislator.shape.terms,
});

const OFFICES: Readonly<Record<string, string>> = {
  sen: 'U.S. Senator',
  rep: 'U.S. Representative',
  prez: 'President of the United States',
  viceprez: 'Vice President of the United States',
};

/** A record of congress-legislators as a person of a pack; null where it is none. */
export function readLegislator(record: unknown): PackPerson | null {
  const nested = Legislator.safeParse(record);
  if (nested.success) {
    const { id, name, bio, terms } = nested.data;
    const suffix = name.suffix ? ` ${name.suffix}` : '';
    return person(
      [
        name.official_full,
        `${name.first} ${name.last}${suffix}`,
        name.nickname && `${name.nickname} ${name.last}${suffix}`,
        name.middle && `${name.first} ${name.middle} ${name.last}${suffix}`,
        // "J. Roy Bell" is called Roy Bell.
        name.middle && name.first.length <= 2 && `${name.middle} ${name.last}${suffix}`,
      ],
      bio?.gender,
      id,
      terms,
    );
  }
  const flat = FlatLegislator.safeParse(record);
  if (!flat.success) return null;
  const { full, common, first, last, nickname, gender, aliases, terms, bioguide, wikidata } = flat.data;
  const short = first && last ? `${first} ${last}` : null;
  const called = nickname && last ? `${nickname} ${last}` : null;
  return person([common, full, short, called, ...(aliases ?? [])], gender, { bioguide, wikidata }, terms);
}

function person(
  names: readonly (string | null | undefined | false | '')[],
  gender: string | null | undefined,
  id: { bioguide?: string | null | undefined; wikidata?: string | null | undefined },
  terms: z.infer<typeof Legislator>['terms'],
): PackPerson {
  return {
    names: [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))],
    gender: gender === 'F' ? 'female' : gender === 'M' ? 'male' : null,
    bioguide: id.bioguide ?? null,
    wikidata: id.wikidata ?? null,
    terms: terms.map(({ type, state, district, party, start, end }) => ({
      office: OFFICES[type] ?? null,
      state: state ?? null,
      district: district === undefined ? null : String(district),
      party: partyOf(party),
      start,
      end,
    })),
  };
}

const partyOf = (party: string | undefined): PartyLetter | null => (party ? partyLetter(party) : null);
