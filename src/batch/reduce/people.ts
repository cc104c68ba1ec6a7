import {
  comparePlaces,
  inOrderOfNames,
  type PersonDigest,
  type PlaceInOrder,
  peopleOfFamilies,
  personId,
} from '../../race/people/index.js';
import type { CollectedPerson } from '../../schema/index.js';
import type { BytePlace } from '../output/output-file.js';
import type { Spool } from '../output/spool.js';

/** Bytes of digests that are put together at once: they take some twenty times as much memory. */
const AT_ONCE = 4 << 20;
const TAB = 9;

/**
 * Puts the people of all articles together, some families at a time: the digests pass as often as there are such shares.
 * Of each person memory holds the place in the order of all, some 200 bytes.
 *
 * @param digests a family name, a tab and a `PersonDigest` in JSON a line
 * @param atOnce bytes of digests that are put together at once
 * @returns a `CollectedPerson` a line, in order
 */
export async function reducePeople(
  digests: Spool,
  spool: (name: string) => Promise<Spool>,
  atOnce = AT_ONCE,
): Promise<Spool> {
  const shares = Math.max(1, Math.ceil(digests.size / atOnce));
  const unordered = await spool('people-unordered');
  const places: { readonly order: PlaceInOrder; readonly at: BytePlace }[] = [];
  for (let share = 0; share < shares; share++)
    for (const person of peopleOfFamilies(await digestsOf(digests, share, shares)))
      places.push({
        order: inOrderOfNames(person),
        at: await unordered.add(`${JSON.stringify(person)}\n`),
      });
  await unordered.close();
  places.sort((a, b) => comparePlaces(a.order, b.order));
  const ordered = await spool('people');
  await unordered.use(async (read) => {
    for (const [i, { at }] of places.entries()) {
      const person = JSON.parse(read(at)) as CollectedPerson;
      await ordered.add(`${JSON.stringify({ ...person, id: personId(i) })}\n`);
    }
  });
  await ordered.close();
  return ordered;
}

async function digestsOf(digests: Spool, share: number, shares: number): Promise<PersonDigest[]> {
  const list: PersonDigest[] = [];
  for await (const line of digests.byteLines()) {
    const tab = line.indexOf(TAB);
    if (shareOf(line.subarray(0, tab), shares) === share)
      list.push(JSON.parse(line.toString('utf8', tab + 1)) as PersonDigest);
  }
  return list;
}

/** The share that a family falls into. */
function shareOf(family: Buffer, shares: number): number {
  let sum = 0;
  for (const byte of family) sum = (Math.imul(sum, 31) + byte) >>> 0;
  return sum % shares;
}
