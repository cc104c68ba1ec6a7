import { useLayoutEffect, useState } from 'preact/hooks';
import type { Correction, CorrectionOf } from '../../../schema/index.js';
import { remember, remembered } from './theme.js';

/** A mention as a correction names it: by its words and their sentence. */
export type MentionWordsOf = NonNullable<CorrectionOf<'split-person'>['mentions']>[number];

/** Corrections made in this page and not yet part of a run. */
class Corrections {
  #list: readonly Correction[] = [];
  #key: string | null = null;
  readonly #listeners = new Set<() => void>();

  get list(): readonly Correction[] {
    return this.#list;
  }

  /** Takes up what was left off in the same report. */
  restore(report: string): void {
    this.#key = `racefile:corrections:${report}`;
    try {
      const saved: unknown = JSON.parse(remembered(this.#key) ?? '[]');
      if (Array.isArray(saved)) this.#set(saved as Correction[]);
    } catch {
      // What is not readable any more is no correction.
    }
  }

  add(correction: Correction): void {
    this.#set([...this.#list.filter((one) => targetOf(one) !== targetOf(correction)), correction]);
  }

  remove(correction: Correction): void {
    this.#set(this.#list.filter((one) => one !== correction));
  }

  clear(): void {
    this.#set([]);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(list: readonly Correction[]): void {
    this.#list = list;
    if (this.#key !== null) remember(this.#key, JSON.stringify(list));
    for (const listener of this.#listeners) listener();
  }
}

export const corrections = new Corrections();

/** What a correction is about: a second word on the same thing takes the place of the first. */
export function targetOf(correction: Correction): string {
  const { article = '' } = correction;
  switch (correction.action) {
    case 'reject-quote':
    case 'set-speaker':
      return JSON.stringify(['quote', article, correction.text, correction.nth ?? 1]);
    case 'reject-fact':
    case 'fix-fact':
      return JSON.stringify(['fact', article, correction.type, correction.evidence, correction.where]);
    case 'restore-passage':
      return JSON.stringify(['passage', article, correction.text]);
    case 'merge-people':
      return JSON.stringify(['merge', article, correction.names]);
    case 'split-person':
      return JSON.stringify(['split', article, correction.name, correction.mentions]);
    case 'rename-person':
      return JSON.stringify(['rename', article, correction.name]);
  }
}

/** One a line, as `racefile run --corrections` reads them. */
export const toLines = (list: readonly Correction[]): string =>
  list.map((correction) => `${JSON.stringify(correction)}\n`).join('');

/** Downloads the corrections as a file. */
export function save(list: readonly Correction[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toLines(list)], { type: 'application/x-ndjson' }));
  link.download = 'corrections.jsonl';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function useCorrections(): readonly Correction[] {
  const [list, setList] = useState(corrections.list);
  useLayoutEffect(() => corrections.subscribe(() => setList(corrections.list)), []);
  return list;
}
