import type { AnalysisOptions, Progress } from './executor.js';
import type { Entry } from './map-articles.js';

/** Passes entries on and tells how far the batch has come: after each, when it was taken care of. */
export async function* counted(
  entries: AsyncIterable<Entry>,
  { onInput }: Pick<AnalysisOptions, 'onInput'>,
): AsyncGenerator<Entry> {
  let progress: Progress = { done: 0, unreadable: 0, cached: 0, bytes: 0 };
  for await (const entry of entries) {
    yield entry;
    progress = {
      done: progress.done + 1,
      unreadable: progress.unreadable + (entry.input.status === 'unreadable' ? 1 : 0),
      cached: progress.cached + (entry.cached ? 1 : 0),
      bytes: progress.bytes + entry.bytes,
    };
    onInput?.(progress);
  }
}
