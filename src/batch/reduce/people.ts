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
/** Files that are written at once, at most. */
const MOST_SHARES = 256;
const TAB = 9;
const LINE_END = Buffer.from('\n');

/**
 * Puts the people of all articles together, some families at a time: the digests are first dealt out into shares, a file
 * each. Of each person memory holds the place in the order of all, some 200 bytes.
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
  const unordered = await spool('people-unordered');
  const places: { readonly order: PlaceInOrder; readonly at: BytePlace }[] = [];
  for (const share of await dealtOut(digests, spool, Math.ceil(digests.size / atOnce)))
    for (const person of peopleOfFamilies(await digestsIn(share)))
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

/** The digests in shares, those of a family all in one; in each they keep their order. */
async function dealtOut(
  digests: Spool,
  spool: (name: string) => Promise<Spool>,
  wanted: number,
): Promise<Spool[]> {
  if (wanted <= 1) return [digests];
  const shares: Spool[] = [];
  for (let i = 0; i < Math.min(MOST_SHARES, wanted); i++) shares.push(await spool(`people-${i}`));
  for await (const line of digests.byteLines()) {
    const share = shares[shareOf(line.subarray(0, line.indexOf(TAB)), shares.length)]!;
    await share.add(Buffer.concat([line, LINE_END]));
  }
  for (const share of shares) await share.close();
  return shares;
}

async function digestsIn(share: Spool): Promise<PersonDigest[]> {
  const list: PersonDigest[] = [];
  for await (const line of share.lines())
    list.push(JSON.parse(line.slice(line.indexOf('\t') + 1)) as PersonDigest);
  return list;
}

/** The share that a family falls into. */
function shareOf(family: Buffer, shares: number): number {
  let sum = 0;
  for (const byte of family) sum = (Math.imul(sum, 31) + byte) >>> 0;
  return sum % shares;
}
