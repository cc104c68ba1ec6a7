import type {
  Office as OfficeRecord,
  Organization,
  PartyLetter,
  Person,
  PlaceEntity,
  Role as RoleRecord,
} from '../../schema/index.js';
import type { Range } from '../../text/spans.js';

/** One stretch of the document that refers to an entity. */
export interface EntityMention extends Range {
  readonly kind: 'name' | 'nominal' | 'pronoun';
}

/** What all entities share: mentions in document offsets, in order, never overlapping those of another entity. */
interface Mentioned {
  readonly id: string;
  readonly mentions: readonly EntityMention[];
}

export interface PersonEntity extends Mentioned, Pick<Person, 'name' | 'given' | 'family' | 'link'> {
  readonly party: PartyLetter | null;
  readonly gender: 'female' | 'male' | null;
}

export interface OrganizationEntity extends Mentioned, Pick<Organization, 'name' | 'kind'> {}

export interface LocatedPlace extends Mentioned, Pick<PlaceEntity, 'name' | 'kind' | 'division' | 'fips'> {}

export interface OfficeEntity
  extends Mentioned,
    Pick<OfficeRecord, 'title' | 'level' | 'body' | 'division'> {}

export interface RoleFinding extends Pick<RoleRecord, 'person' | 'office' | 'title' | 'status'> {
  readonly evidence: Range;
}

/** Who and what an article speaks of. */
export interface Entities {
  readonly people: readonly PersonEntity[];
  readonly organizations: readonly OrganizationEntity[];
  readonly places: readonly LocatedPlace[];
  readonly offices: readonly OfficeEntity[];
  readonly roles: readonly RoleFinding[];
  /** Postal codes of the states that people stand for, by their office or party: "Ann Roe, D-Ohio"; by the person's id. */
  readonly states: ReadonlyMap<string, readonly string[]>;
}
