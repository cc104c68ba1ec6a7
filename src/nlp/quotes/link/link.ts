import type { Content, Part } from '../reading.js';

/** A content with the cue and the source that fit it best, and how large their shares were among all that might. */
export interface Link {
  readonly content: Content;
  readonly cue: Part | null;
  readonly source: Part | null;
  readonly cueShare: number;
  readonly sourceShare: number;
}
