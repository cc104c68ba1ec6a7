import { inEach } from '../../text/in-each.js';
import type { Reading } from '../reading/reading.js';
import { officeOfTitle } from './incumbents.js';
import type { Seats } from './seats.js';

/** "former Salt County Sheriff Bo Roe", told of a race for governor: the offices that people have left, but that of the race. */
export function heldBefore({ analysis }: Reading, { seats: [main] }: Seats): ReadonlySet<string> {
  return new Set(
    inEach(analysis.entities.roles, ({ person, title, status }) => {
      const office = status === 'former' ? officeOfTitle(title) : undefined;
      return office === undefined || office === main?.office ? [] : [`${person} ${office}`];
    }),
  );
}
