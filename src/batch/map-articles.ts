import type { ReadResult } from '../ingest/formats/format.js';
import { readArticles } from '../ingest/read-articles.js';
import type { ManifestInput } from '../schema/index.js';
import { ArticleIds } from './article-ids.js';
import type { ArticleProduct, ArticleTask, Executor, TaskResult } from './workers/article-task.js';
import { inOrder } from './workers/in-order.js';
import { untilAborted } from './workers/until-aborted.js';

/** One input of a batch and what it came to. */
export interface Entry {
  /** Its place in the batch, from 0. */
  readonly number: number;
  readonly input: ManifestInput;
  /** Null where the input became no article. */
  readonly product: ArticleProduct | null;
  /** Whether it came from an earlier run. */
  readonly cached: boolean;
  /** How large it was. */
  readonly bytes: number;
}

/** Every `of`-th input, from the `part`-th on; parts count from 1. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface MapOptions {
  readonly executor: Executor;
  /** Only these inputs are analysed. All are read nevertheless: ids depend on all that came before. */
  readonly share?: Share;
  /** The folder that the results are written to: it is passed over where it lies within the inputs. */
  readonly out?: string;
  /** Called for every input that was read, in order, whether it is to be analysed or not. */
  readonly onRead?: (input: ManifestInput) => void;
  /** When it is given, no further article is begun; those under way are finished. */
  readonly signal?: AbortSignal;
}

const NEVER = new AbortController().signal;

/**
 * The first half of a batch: reads articles and analyses each by itself.
 *
 * @returns an entry an input, in the order of the inputs whatever order they are finished in
 */
export async function* mapArticles(
  inputs: readonly string[],
  { executor, share = { part: 1, of: 1 }, out, onRead, signal = NEVER }: MapOptions,
): AsyncGenerator<Entry> {
  yield* inOrder(
    plan(untilAborted(readArticles(inputs, out === undefined ? {} : { except: out }), signal), share, onRead),
    ({ number, input, task }) => ({
      size: task?.article.raw.length ?? 0,
      result:
        task === null
          ? Promise.resolve({ number, input, product: null, cached: false, bytes: 0 })
          : executor.run(task).then((result) => entryOf(number, input, result, task.article.source.bytes)),
    }),
    executor.window,
  );
}

/** An input that was read, and what is to be done about it. */
interface Planned {
  readonly number: number;
  readonly input: ManifestInput;
  readonly task: ArticleTask | null;
}

async function* plan(
  results: AsyncIterable<ReadResult>,
  { part, of }: Share,
  onRead?: (input: ManifestInput) => void,
): AsyncGenerator<Planned> {
  const ids = new ArticleIds();
  let number = 0;
  for await (const result of results) {
    const planned = planOf(number, result, ids);
    onRead?.(planned.input);
    if (number % of === part - 1) yield planned;
    number++;
  }
}

function planOf(number: number, result: ReadResult, ids: ArticleIds): Planned {
  if (result.status !== 'ok') {
    const { status, file, item, sha256, reason } = result;
    return { number, input: { file, item, status, id: null, sha256, reason }, task: null };
  }
  const { article } = result;
  const { file, item, sha256 } = article.source;
  const { id, duplicate } = ids.give(article);
  const at = { file, item, id, sha256 };
  if (duplicate) {
    const reason = `the same article as ${id}, read before`;
    return { number, input: { ...at, status: 'duplicate-id', reason }, task: null };
  }
  const notes = article.problems.map((problem) => problem.reason);
  if (article.id !== null && article.id !== id) notes.push(`its id ${article.id} was taken`);
  const reason = notes.length > 0 ? notes.join('; ') : null;
  return { number, input: { ...at, status: 'ok', reason }, task: { article, id } };
}

function entryOf(number: number, input: ManifestInput, result: TaskResult, bytes: number): Entry {
  if ('product' in result)
    return { number, input, product: result.product, cached: result.cached ?? false, bytes };
  const failed: ManifestInput = { ...input, status: 'unreadable', id: null, reason: result.failed };
  return { number, input: failed, product: null, cached: false, bytes };
}
