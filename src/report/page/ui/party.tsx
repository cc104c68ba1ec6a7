import type { JSX } from 'preact';
import type { PartyLetter } from '../../../schema/index.js';
import { PARTY_NAMES } from '../format/text.js';

/** The letter of a party in its colour. */
export const Party = ({ of }: { of: PartyLetter | null | undefined }): JSX.Element | null =>
  of ? (
    <abbr class={`party party-${of}`} title={PARTY_NAMES[of]}>
      {of}
    </abbr>
  ) : null;
