import { analyzeArticle } from '../../analyze.js';
import { applyCorrections, type NumberedCorrection, passagesToKeep } from '../../corrections/index.js';
import { reasonOf } from '../../ingest/input/reason.js';
import { type Knowledge, loadKnowledge } from '../../knowledge/pack/index.js';
import type { ArticleTask, TaskResult } from './article-task.js';
import { productOf } from './product.js';

/** What every article of a batch is analysed with; plain data, the same for every thread. */
export interface Setup {
  /** Packs that people are linked with, or the tables they are made from. */
  readonly knowledgeFiles: readonly string[];
  readonly corrections: readonly NumberedCorrection[];
}

export const PLAIN_SETUP: Setup = { knowledgeFiles: [], corrections: [] };

/** Analyses articles one by one. A result depends on its article and the setup alone. */
export class Analyst {
  private constructor(
    private readonly corrections: readonly NumberedCorrection[],
    private readonly knowledge: Knowledge | null,
  ) {}

  /** @throws where a file of the setup cannot be read */
  static async prepare({ knowledgeFiles, corrections }: Setup): Promise<Analyst> {
    const knowledge = knowledgeFiles.length > 0 ? await loadKnowledge(knowledgeFiles) : null;
    return new Analyst(corrections, knowledge);
  }

  /** Loads the models, which the first article would wait for. */
  warmUp(): void {
    analyzeArticle({ text: '“It is early,” said Ada Finch, who won 51 percent of the vote on Tuesday.' });
  }

  analyze({ article, id }: ArticleTask): TaskResult {
    try {
      const keep = passagesToKeep(this.corrections, id, article.source.sha256);
      const analyzed = analyzeArticle(article, { id, keep, knowledge: this.knowledge });
      const { record, outcomes } = applyCorrections(analyzed, this.corrections);
      return { product: productOf(record, outcomes) };
    } catch (error) {
      return { failed: `it could not be analysed: ${reasonOf(error)}` };
    }
  }
}
