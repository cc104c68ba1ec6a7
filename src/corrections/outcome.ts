import type { NumberedCorrection } from './read.js';

/** What became of one correction in one article: what it did, or why it found nothing to do. */
export type Outcome = { readonly line: number } & ({ readonly did: string } | { readonly missed: string });

/** A correction that changed nothing in any article, and why. */
export interface Unapplied {
  readonly line: number;
  readonly action: string;
  readonly article: string | null;
  readonly reason: string;
}

/** Adds up over a run what became of each correction; outcomes may come in any order, and from any worker. */
export class CorrectionLog {
  readonly #corrections: readonly NumberedCorrection[];
  readonly #applied = new Set<number>();
  readonly #missed = new Map<number, string>();

  constructor(corrections: readonly NumberedCorrection[]) {
    this.#corrections = corrections;
  }

  add(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      const { line } = outcome;
      if ('did' in outcome) this.#applied.add(line);
      else if ((this.#missed.get(line) ?? '\uffff') > outcome.missed) this.#missed.set(line, outcome.missed);
    }
  }

  get applied(): number {
    return this.#applied.size;
  }

  /** Those that no longer apply, in the order of the file. */
  unapplied(): Unapplied[] {
    return this.#corrections
      .filter(({ line }) => !this.#applied.has(line))
      .map(({ line, correction }) => {
        const article = correction.article ?? null;
        const otherwise = article === null ? 'no article has these people' : `no article ${article} was read`;
        return { line, action: correction.action, article, reason: this.#missed.get(line) ?? otherwise };
      });
  }
}
