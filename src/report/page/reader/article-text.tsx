import type { JSX } from 'preact';
import type { ArticleRecord, Removal } from '../../../schema/index.js';
import type { Range } from '../../../text/spans.js';
import { spaced } from '../format/text.js';
import { corrections, targetOf, useCorrections } from '../state/corrections.js';
import type { Sighting } from '../state/sightings.js';
import { blocksOf } from './blocks.js';
import { type Finding, LAYERS, type Layer } from './findings.js';
import { type Segment, segmentsOf } from './segments.js';

interface ArticleTextProps {
  readonly record: ArticleRecord;
  readonly findings: readonly Finding[];
  readonly layers: ReadonlySet<Layer | 'removed'>;
  readonly target: Omit<Sighting, 'article'> | null;
  readonly onChoose: (findings: readonly Finding[]) => void;
}

/** The article: its title, its paragraphs with what was taken out struck through in place, its captions. */
export function ArticleText(props: ArticleTextProps): JSX.Element {
  const { record, layers } = props;
  const { meta, text, media } = record;
  return (
    <>
      <h2 class="reader-title" id="reader-title">
        {meta.title === null ? (
          'No title'
        ) : (
          <Words {...props} range={{ start: 0, end: meta.title.length }} words={meta.title} place="title" />
        )}
      </h2>
      <div class="reader-text">
        {blocksOf(record).map((block, n) =>
          block.kind === 'removed' ? (
            layers.has('removed') && <Removed key={n} record={record} removal={block.removal} />
          ) : (
            <p key={n}>
              {block.parts.map((part, m) =>
                part.kind === 'text' ? (
                  <Words key={m} {...props} range={part} words={text} place={undefined} />
                ) : (
                  layers.has('removed') && <Removed key={m} record={record} removal={part.removal} />
                ),
              )}
            </p>
          ),
        )}
      </div>
      {media.length > 0 && (
        <section class="reader-media">
          <h3>Captions and embeds</h3>
          {media.map(({ kind, text: caption, credit, account }, n) => (
            <p key={n}>
              <span class="tag">{kind}</span>{' '}
              <Words
                {...props}
                range={{ start: 0, end: caption.length }}
                words={caption}
                place={`media/${n}`}
              />
              {(credit ?? account) && (
                <span class="muted"> {[account, credit].filter(Boolean).join(', ')}</span>
              )}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

interface WordsProps extends ArticleTextProps {
  readonly range: Range;
  readonly words: string;
  readonly place: string | undefined;
}

function Words({ findings, layers, target, onChoose, range, words, place }: WordsProps): JSX.Element {
  const shown = findings.filter((one) => one.in === place && layers.has(one.layer));
  const aim = target && target.in === place ? target : null;
  return (
    <>
      {segmentsOf(range, shown, aim).map((segment) => {
        const text = words.slice(segment.start, segment.end);
        if (segment.findings.length === 0 && !segment.isTarget) return text;
        const isFirst = segment.isTarget && segment.start === Math.max(aim!.start, range.start);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the lists under the text do the same by keyboard
          <span
            key={segment.start}
            class={classOf(segment)}
            {...(isFirst ? { 'data-target': '' } : {})}
            onClick={() => segment.findings.length > 0 && onChoose(segment.findings)}
          >
            {text}
          </span>
        );
      })}
    </>
  );
}

function classOf({ findings, isTarget }: Segment): string {
  const layers = LAYERS.filter(([layer]) => findings.some((finding) => finding.layer === layer));
  return [...layers.map(([layer]) => `on-${layer}`), ...(isTarget ? ['target'] : [])].join(' ');
}

/** A passage that cleaning took out, where it stood. */
function Removed({ record, removal }: { record: ArticleRecord; removal: Removal }): JSX.Element {
  const list = useCorrections();
  const { id: article, source } = record;
  const correction = {
    action: 'restore-passage',
    article,
    sha256: source.sha256,
    text: removal.text.trim(),
  } as const;
  const restored = list.find((one) => targetOf(one) === targetOf(correction));
  const name = restored ? 'Leave it out' : 'Restore';
  return (
    <span class={`removed${restored ? ' restored' : ''}`}>
      <del>{removal.text.trim()}</del>{' '}
      <span class="removed-why">
        {spaced(removal.rule)}, raw {removal.raw.start}–{removal.raw.end}{' '}
        {removal.text.trim() !== '' && (
          <button
            type="button"
            class="link-button"
            onClick={() => (restored ? corrections.remove(restored) : corrections.add(correction))}
          >
            {name}
          </button>
        )}
      </span>
    </span>
  );
}
