import { parentPort, workerData } from 'node:worker_threads';
import { Analyst, type Setup } from './analyst.js';
import type { ArticleTask } from './article-task.js';

/**
 * The thread of a worker: it prepares itself once, says that it is ready (null), and then answers each task with its
 * result, in order.
 */
const analyst = await Analyst.prepare(workerData as Setup);
analyst.warmUp();
parentPort!.on('message', (task: ArticleTask) => {
  const result = analyst.analyze(task);
  const memory = 'product' in result ? [result.product.line.buffer as ArrayBuffer] : [];
  parentPort!.postMessage(result, memory);
});
parentPort!.postMessage(null);
