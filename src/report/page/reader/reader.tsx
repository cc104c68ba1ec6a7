import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleRecord } from '../../../schema/index.js';
import { useLoaded, useStore } from '../data/context.js';
import { dateInWords } from '../format/dates.js';
import { counted } from '../format/text.js';
import { closeReader, parseAt, type Sighting, step, trailAt } from '../state/sightings.js';
import { Waiting } from '../ui/empty.js';
import { Icon } from '../ui/icons.js';
import { ArticleText } from './article-text.js';
import { FindingCard, rawOf } from './finding-card.js';
import { FindingLists } from './finding-lists.js';
import { type Finding, findingsOf } from './findings.js';
import { LayerSwitches, rememberedLayers, type Switch } from './layer-switches.js';

interface ReaderProps {
  readonly article: string;
  readonly at: string;
}

/** The article that is open, beside the view, or over it on a small screen. */
export function Reader({ article, at }: ReaderProps): JSX.Element {
  const store = useStore();
  const loaded = useLoaded(async () => ({ record: await store.record(article) }), [article]);
  const panel = useRef<HTMLElement>(null);
  // Focus goes into the article and, when it closes, back to what opened it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside class="reader" ref={panel} tabIndex={-1} aria-label="Article">
      <ReaderBar article={article} at={at} />
      {!loaded ? (
        <Waiting />
      ) : loaded.record ? (
        <OpenArticle key={loaded.record.id} record={loaded.record} at={at} />
      ) : (
        <p class="empty">
          This page does not hold article {article}: it has the first{' '}
          {counted(store.start.articles.length, 'article')} of {store.start.total}. All are in articles.jsonl.
        </p>
      )}
    </aside>
  );
}

function ReaderBar({ article, at }: ReaderProps): JSX.Element {
  const here = trailAt(article, at);
  return (
    <div class="reader-bar">
      {here && here.of > 1 ? (
        <>
          <button
            type="button"
            class="icon-button"
            aria-label="Previous source"
            title="Previous source (p)"
            onClick={() => step(-1)}
          >
            <Icon name="previous" />
          </button>
          <span class="reader-count" aria-live="polite">
            Source {here.n + 1} of {here.of}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label="Next source"
            title="Next source (n)"
            onClick={() => step(1)}
          >
            <Icon name="next" />
          </button>
        </>
      ) : (
        <span class="reader-count">Article</span>
      )}
      <button
        type="button"
        class="icon-button reader-close"
        aria-label="Close the article"
        title="Close (Esc)"
        onClick={closeReader}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function OpenArticle({ record, at }: { record: ArticleRecord; at: string }): JSX.Element {
  const [layers, setLayers] = useState<ReadonlySet<Switch>>(rememberedLayers);
  const [chosen, setChosen] = useState<readonly Finding[]>([]);
  const findings = useMemo(() => findingsOf(record), [record]);
  const target = useMemo(() => parseAt(at), [at]);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = body.current;
    if (!frame) return;
    const mark = frame.querySelector('[data-target]');
    // Only the article moves, never the view beside it.
    const top = mark
      ? mark.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop
      : 0;
    frame.scrollTo({ top: top - frame.clientHeight * 0.35, behavior: 'instant' });
  }, [record, target]);
  return (
    <>
      <Origin record={record} target={target} />
      <div class="reader-body" ref={body}>
        <p class="kicker">
          {[record.meta.publisher, dateInWords(record.meta.published), record.meta.byline.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <LayerSwitches record={record} on={layers} onChange={setLayers} />
        <ArticleText
          record={record}
          findings={findings}
          layers={layers}
          target={target}
          onChoose={setChosen}
        />
        <Doubts record={record} />
        <FindingLists record={record} findings={findings} onChoose={setChosen} />
      </div>
      {chosen.length > 0 && (
        <section class="inspector" aria-label="What stands here">
          <button
            type="button"
            class="icon-button inspector-close"
            aria-label="Close this panel"
            onClick={() => setChosen([])}
          >
            <Icon name="close" />
          </button>
          {chosen.map((finding, n) => (
            <FindingCard key={keyOf(finding, n)} finding={finding} record={record} />
          ))}
        </section>
      )}
    </>
  );
}

/** Another finding is another card: a form that was open on the one must not stay open on the other. */
const keyOf = ({ layer, found, start }: Finding, n: number): string =>
  `${layer} ${'id' in found ? found.id : start} ${n}`;

interface OriginProps {
  readonly record: ArticleRecord;
  readonly target: Omit<Sighting, 'article'> | null;
}

/** The raw file, and where in its text the sentence stands. */
function Origin({ record, target }: OriginProps): JSX.Element {
  const { file, item } = record.source;
  const raw = target && rawOf(record, target);
  const place = !target ? null : raw ? `characters ${raw.start}–${raw.end} of its raw text` : 'in its title';
  return (
    <p class="origin">
      <span class="origin-file">
        {file}
        {item !== null && `, item ${item}`}
      </span>
      {place && <span>{place}</span>}
      <span>id {record.id}</span>
      {record.meta.url && /^https?:\/\//i.test(record.meta.url) && (
        <a href={record.meta.url} rel="noopener noreferrer" target="_blank">
          as published
        </a>
      )}
    </p>
  );
}

/** Doubts about the article, and what corrections did to it. */
function Doubts({ record }: { record: ArticleRecord }): JSX.Element | null {
  const { flags, corrections = [] } = record;
  if (flags.length + corrections.length === 0) return null;
  return (
    <section class="doubts">
      {flags.length > 0 && <h3>Doubts about this article</h3>}
      <ul>
        {flags.map(({ flag, why }, n) => (
          <li key={n}>
            <span class="tag warn">{flag}</span> {why}
          </li>
        ))}
      </ul>
      {corrections.length > 0 && <h3>Corrected by hand</h3>}
      <ul>
        {corrections.map(({ did, by, note }, n) => (
          <li key={n}>
            {did}
            {by && `, by ${by}`}
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
