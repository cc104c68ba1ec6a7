import { analyzeArticle } from '../../analyze.js';
import { applyCorrections, type NumberedCorrection, passagesToKeep } from '../../corrections/index.js';
import { reasonOf } from '../../ingest/input/reason.js';
import type { Profile } from '../../ingest/profile/index.js';
import { type Knowledge, loadKnowledge } from '../../knowledge/pack/index.js';
import type { ArticleTask, TaskResult } from './article-task.js';
import { productOf } from './product.js';

/** What every article of a batch is analysed with; plain data, the same for every thread. */
export interface Setup {
  /** Packs that people are linked with, or the tables they are made from. */
  readonly knowledgeFiles: readonly string[];
  readonly corrections: readonly NumberedCorrection[];
  /** What is known of publishers' recurring lines. */
  readonly profile: Profile | null;
}

/** Analyses articles one by one. A result depends on its article and the setup alone. */
export class Analyst {
  private constructor(
    private readonly setup: Setup,
    private readonly knowledge: Knowledge | null,
  ) {}

  /** @throws where a file of the setup cannot be read */
  static async prepare(setup: Setup): Promise<Analyst> {
    const { knowledgeFiles } = setup;
    const knowledge = knowledgeFiles.length > 0 ? await loadKnowledge(knowledgeFiles) : null;
    return new Analyst(setup, knowledge);
  }

  /** Loads the models, which the first article would wait for. */
  warmUp(): void {
    analyzeArticle({ text: '“It is early,” said Ada Finch, who won 51 percent of the vote on Tuesday.' });
  }

  analyze({ article, id }: ArticleTask): TaskResult {
    const { corrections, profile } = this.setup;
    try {
      const keep = passagesToKeep(corrections, id, article.source.sha256);
      const analyzed = analyzeArticle(article, {
        id,
        keep,
        knowledge: this.knowledge,
        ...(profile && { profile }),
      });
      const { record, outcomes } = applyCorrections(analyzed, corrections);
      return { product: productOf(record, outcomes) };
    } catch (error) {
      return { failed: `it could not be analysed: ${reasonOf(error)}` };
    }
  }
}
