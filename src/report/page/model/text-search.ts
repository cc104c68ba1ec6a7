import type { Store } from '../data/store.js';
import { fold, hasAll } from '../format/search.js';
import type { Sighting } from '../state/sightings.js';

/** A sentence that a search found. */
export interface SentenceHit extends Sighting {
  readonly text: string;
}

/** Sentences a search shows at most. */
export const MOST_HITS = 200;

/** Looks through the texts of all articles, sentence by sentence; tells now and then what it has so far. */
export async function searchTexts(
  store: Store,
  words: readonly string[],
  signal: AbortSignal,
  tell: (hits: readonly SentenceHit[], read: number) => void,
): Promise<void> {
  const hits: SentenceHit[] = [];
  let read = 0;
  for await (const record of store.records()) {
    if (signal.aborted) return;
    read++;
    const text = fold(record.text);
    if (hasAll(text, words)) {
      for (const { start, end, in: place } of record.sentences) {
        if (place !== undefined || !hasAll(text.slice(start, end), words)) continue;
        hits.push({ article: record.id, start, end, text: record.text.slice(start, end) });
        if (hits.length === MOST_HITS) return tell([...hits], read);
      }
    }
    if (read % store.start.chunk === 0) tell([...hits], read);
  }
  tell([...hits], read);
}
