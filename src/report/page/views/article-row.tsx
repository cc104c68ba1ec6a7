import type { JSX } from 'preact';
import type { PageArticle } from '../../page-data.js';
import { dateInWords } from '../format/dates.js';
import { counted } from '../format/text.js';
import { titleOf } from '../format/titles.js';
import { openArticle } from '../state/sightings.js';
import { Marked } from '../ui/marked.js';

/** An article in a list. */
export function ArticleRow({
  article,
  words,
}: {
  article: PageArticle;
  words: readonly string[];
}): JSX.Element {
  const { id, publisher, published, flags, copyOf, corrected } = article;
  return (
    <div class="row">
      <button type="button" class="article-name" data-stop onClick={() => openArticle(id)}>
        <Marked text={titleOf(article)} words={words} />
      </button>
      <p class="row-facts">
        <span>{publisher ?? 'publisher not told'}</span>
        <span>{dateInWords(published)}</span>
        <span>{counted(article.words, 'word')}</span>
        <span>{counted(article.quotes, 'quote')}</span>
        <span>{counted(article.facts, 'fact')}</span>
        {article.removed > 0 && <span>{counted(article.removed, 'passage')} removed</span>}
        {copyOf !== null && <span class="tag">copy of {copyOf}</span>}
        {corrected > 0 && <span class="tag">corrected by hand</span>}
        {flags.map((flag) => (
          <span key={flag} class="tag warn">
            {flag}
          </span>
        ))}
      </p>
    </div>
  );
}
