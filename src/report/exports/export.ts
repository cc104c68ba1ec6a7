import type { SavedOutput } from '../saved-output.js';

/** Something of the output that a target has no place for, and why. */
export interface LeftOut {
  /** What it is: a result, polls, a quote … */
  readonly what: string;
  /** Where it stands: the race, the candidate, the article. */
  readonly where: Readonly<Record<string, string>>;
  /** How many of them there are. */
  readonly count: number;
  /** In short, what it says; null where it stands for many. */
  readonly value: string | null;
  readonly why: string;
}

/** Takes what an export gives, piece by piece. */
export interface ExportWriter {
  write(text: string): void;
  leftOut(item: LeftOut): void;
}

/** A form in which other people's programs read what a run found. */
export interface Target {
  /** As `--to` names it. */
  readonly name: string;
  readonly about: string;
  /** The usual name of the file. */
  readonly file: string;
  readonly write: (output: SavedOutput, writer: ExportWriter) => Promise<void>;
}
