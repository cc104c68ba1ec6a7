import type { Content, Part } from '../reading.js';

/** A content with the cue and the source that fit it best, and how large their shares were among all that might. */
export interface Link {
  readonly content: Content;
  readonly cue: Part | null;
  readonly source: Part | null;
  readonly cueShare: number;
  readonly sourceShare: number;
}

/** A content that nobody is credited with, for certain. */
export const nobodys = (content: Content): Link => ({
  content,
  cue: null,
  source: null,
  cueShare: 1,
  sourceShare: 1,
});
