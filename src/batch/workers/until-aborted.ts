/**
 * The items of a source until the signal is given; a source that keeps us waiting then is left. Each wait has a promise of
 * its own: one promise of the signal that outlives them all would hold on to every item.
 */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  let stop = (): void => undefined;
  const onAbort = (): void => stop();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<T> | 'aborted'>((resolve, reject) => {
        stop = () => resolve('aborted');
        iterator.next().then(resolve, reject);
      });
      if (next === 'aborted' || next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', onAbort);
    void iterator.return?.().then(undefined, () => undefined);
  }
}
