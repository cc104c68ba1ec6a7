/** Something that is under way, with what it takes while it is. */
export interface Pending<T> {
  readonly result: Promise<T>;
  /** Its size in memory, in characters. */
  readonly size: number;
}

/** Characters of articles that may be under way at once: some large articles are as good as many small ones. */
const MOST_CHARACTERS = 32 << 20;

/**
 * Begins work on what a source gives, several at once, and gives the results in the order of the source. The source is
 * asked for more only while there is room: memory does not grow with its length.
 *
 * @param begin must give a promise that rejects only where all is lost
 * @param window how many may be under way
 */
export async function* inOrder<S, T>(
  source: AsyncIterable<S>,
  begin: (item: S) => Pending<T>,
  window: number,
): AsyncGenerator<T> {
  const pending: Pending<T>[] = [];
  let characters = 0;
  const next = async (): Promise<T> => {
    const { result, size } = pending.shift()!;
    characters -= size;
    return await result;
  };
  for await (const item of source) {
    const begun = begin(item);
    // Whoever waits for its turn hears of a failure then; until then it is nobody's.
    begun.result.catch(() => undefined);
    pending.push(begun);
    characters += begun.size;
    while (pending.length >= window || characters > MOST_CHARACTERS) {
      if (pending.length === 0) break;
      yield await next();
    }
  }
  while (pending.length > 0) yield await next();
}
