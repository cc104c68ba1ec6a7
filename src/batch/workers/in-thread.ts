import { setImmediate } from 'node:timers/promises';
import { Analyst, type Setup } from './analyst.js';
import type { ArticleTask, Executor, TaskResult } from './article-task.js';

/** Does every task in the calling thread, where nothing bounds how long one takes. */
export class InThread implements Executor {
  readonly window = 1;

  private constructor(private readonly analyst: Analyst) {}

  /** @throws where a file of the setup cannot be read */
  static async prepare(setup: Setup): Promise<InThread> {
    return new InThread(await Analyst.prepare(setup));
  }

  async run(task: ArticleTask): Promise<TaskResult> {
    // Signals and timers get their turn between two articles.
    await setImmediate();
    return this.analyst.analyze(task);
  }

  async close(): Promise<void> {}
}
