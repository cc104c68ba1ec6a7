import type { Meta } from '../../schema/index.js';
import type { Range } from '../../text/spans.js';
import type { Block } from '../raw-article.js';
import { countWords } from '../words.js';
import { labelsOf } from './labels.js';
import type { LabelKind } from './tables/labels.js';

/** A paragraph on one line, with what the input's format says it is, and what its form tells. */
export class Paragraph {
  #wordCount: number | undefined;
  #labels: readonly LabelKind[] | null | undefined;

  constructor(
    readonly text: string,
    readonly block: Block | null,
  ) {}

  /** How many words it has, in scripts without spaces, too. */
  get wordCount(): number {
    this.#wordCount ??= countWords(this.text);
    return this.#wordCount;
  }

  /** The labels of pages that it is made of, and of nothing else; null where anything else is in it. */
  get labels(): readonly LabelKind[] | null {
    if (this.#labels === undefined) this.#labels = labelsOf(this.text);
    return this.#labels;
  }

  /** Whether it ends as a sentence does; a colon leads over to what follows. */
  get endsAsSentence(): boolean {
    return endsAsSentence(this.text);
  }

  /** Whether it is plainly prose: a dozen words that end as a sentence. */
  get isProse(): boolean {
    return this.endsAsSentence && this.wordCount >= PROSE_WORDS;
  }
}

const PROSE_WORDS = 12;

/** Whether words end as a sentence does. */
export function endsAsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSING.includes(text[last]!)) last--;
  return last >= 0 && ENDING.includes(text[last]!);
}

const ENDING = '.!?:;,…。！？：、，';
const CLOSING = ')]"”’\'»」』';

/** What a rule sees: the paragraphs, what is known of the article, and what earlier rules took. */
export interface Page {
  readonly paragraphs: readonly Paragraph[];
  readonly meta: Meta;
  /** Whether no earlier rule has taken the whole paragraph. */
  readonly stands: (paragraph: number) => boolean;
  /** The stretches of a paragraph's text that no earlier rule has taken. */
  readonly left: (paragraph: number) => readonly Range[];
  /** Whether no earlier rule has taken any of it. */
  readonly untouched: (paragraph: number) => boolean;
}

/** What a rule says of a paragraph, or of a part of it. */
export type Judgement = {
  readonly paragraph: number;
  /** The part of the paragraph's text that is meant; all of it where it is left out. */
  readonly part?: Range;
} & (
  | {
      /** No part of the article. */
      readonly kind: 'remove';
      /** The paragraph of which it is a copy. */
      readonly copyOf?: number;
    }
  | {
      /** A caption or an embedded post: kept, but beside the text. */
      readonly kind: 'media';
      readonly media: 'image' | 'video' | 'embed';
      readonly credit: string | null;
      readonly account: string | null;
      /** The last paragraph of it, where there are several. */
      readonly through?: number;
    }
);

/** One kind of dirt. The first rule to take a paragraph decides. */
export interface CleaningRule {
  readonly name: string;
  readonly judge: (page: Page) => Iterable<Judgement>;
}

export const remove = (paragraph: number): Judgement => ({ kind: 'remove', paragraph });

/** A rule that looks at each standing paragraph alone. */
export function paragraphRule(
  name: string,
  test: (paragraph: Paragraph, page: Page, index: number) => boolean,
): CleaningRule {
  return {
    name,
    *judge(page) {
      for (const [index, paragraph] of page.paragraphs.entries())
        if (page.stands(index) && test(paragraph, page, index)) yield remove(index);
    },
  };
}
