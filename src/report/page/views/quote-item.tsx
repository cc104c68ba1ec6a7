import type { JSX } from 'preact';
import type { PageQuote } from '../../page-data.js';
import { useStore } from '../data/context.js';
import { dateInWords } from '../format/dates.js';
import { corrections, targetOf, useCorrections } from '../state/corrections.js';
import { openSightings } from '../state/sightings.js';
import { CorrectQuote } from '../ui/correct/correct-quote.js';
import { correctionInWords } from '../ui/correct/corrections-menu.js';
import { Marked } from '../ui/marked.js';

interface QuoteItemProps {
  readonly quote: PageQuote;
  readonly words: readonly string[];
  readonly names: readonly string[];
  /** Leaves out who said it, and the pencil. */
  readonly brief?: boolean;
  /** Names the speaker, where the list is not in order of speakers. */
  readonly named?: boolean;
}

/** A quote that opens its article where it stands. */
export function QuoteItem({
  quote,
  words,
  names,
  brief = false,
  named = false,
}: QuoteItemProps): JSX.Element {
  const { start } = useStore();
  const { id, publisher, published } = start.articles[quote.article]!;
  const { text, kind, speaker, confidence, nth } = quote;
  const list = useCorrections();
  const target = targetOf({
    action: 'reject-quote',
    article: id,
    text,
    ...(nth === undefined ? {} : { nth }),
  });
  const correction = list.find((one) => targetOf(one) === target);
  return (
    <div class={`quote quote-${kind}${correction?.action === 'reject-quote' ? ' is-rejected' : ''}`}>
      <button
        type="button"
        class="quote-open"
        data-stop
        onClick={() => openSightings([{ article: id, start: quote.start, end: quote.end, in: quote.in }])}
      >
        <Marked text={text} words={words} />
      </button>
      <p class="quote-foot">
        {named && (
          <strong>
            <Marked text={speaker ?? 'Speaker not told'} words={words} />
          </strong>
        )}
        <span>{publisher ?? 'publisher not told'}</span>
        <span>{dateInWords(published)}</span>
        <span class="tag">{kind}</span>
        {confidence !== null && (
          <span class="confidence" title="how sure racefile is of the quote and its speaker">
            {Math.round(confidence * 100)}% sure
          </span>
        )}
        {quote.corrected && <span class="tag">corrected by hand</span>}
        {!brief && <CorrectQuote article={id} text={text} nth={nth} speaker={speaker} names={names} />}
      </p>
      {correction && !brief && (
        <p class="pending">
          {correctionInWords(correction)}{' '}
          <button type="button" class="link-button" onClick={() => corrections.remove(correction)}>
            Take back
          </button>
        </p>
      )}
    </div>
  );
}
