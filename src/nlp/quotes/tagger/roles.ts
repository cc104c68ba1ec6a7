/** What a word does in an attribution. */
export type Role = 'none' | 'source' | 'cue' | 'content';

/**
 * The labels of the tagger. A word outside of all roles but in the middle of an attribution has one of its own
 * ("told *reporters on Monday* that …"), so that the chain of labels remembers that a content is still to come.
 */
export const LABELS = [
  'outside',
  'amid',
  'B-source',
  'I-source',
  'B-cue',
  'I-cue',
  'B-content',
  'I-content',
] as const;

export const OUTSIDE = 0;
export const AMID = 1;
/** Labels from here on come in pairs: the first word of a chunk, and a further one. */
export const FIRST_CHUNK_LABEL = 2;

export type ChunkKind = Exclude<Role, 'none'>;

/** The label of a chunk's first word; the one after it is that of its further words. */
export const beginningOf = (kind: ChunkKind): number =>
  LABELS.indexOf(`B-${kind}` as (typeof LABELS)[number]);

export const begins = (label: number): boolean => label >= FIRST_CHUNK_LABEL && label % 2 === 0;
export const continues = (label: number): boolean => label >= FIRST_CHUNK_LABEL && label % 2 === 1;

const ROLES: readonly Role[] = LABELS.map((label) => {
  if (label.includes('source')) return 'source';
  if (label.includes('cue')) return 'cue';
  return label.includes('content') ? 'content' : 'none';
});

export const roleOf = (label: number): Role => ROLES[label]!;

/** Whether a label may follow another, `[from * labels + to]`; the last row is the start of a paragraph. */
export const ALLOWED: Uint8Array = (() => {
  const width = LABELS.length;
  const allowed = new Uint8Array((width + 1) * width);
  for (let from = 0; from <= width; from++) {
    for (let to = 0; to < width; to++) {
      const follows = from < width && (from === to || from === to - 1);
      if (!continues(to) || follows) allowed[from * width + to] = 1;
    }
  }
  return allowed;
})();
