import type { JSX } from 'preact';
import type { ArticleRecord } from '../../../schema/index.js';
import { rawRange } from '../../../text/mapped-text.js';
import type { Range } from '../../../text/spans.js';
import { targetOf, useCorrections } from '../state/corrections.js';
import { CorrectFact } from '../ui/correct/correct-fact.js';
import { CorrectPerson } from '../ui/correct/correct-person.js';
import { CorrectQuote } from '../ui/correct/correct-quote.js';
import { tellApart } from '../ui/correct/fact-fields.js';
import { describe } from './describe.js';
import { type Finding, LAYERS } from './findings.js';

/** Where a finding stands in the raw text; null where it comes from elsewhere. */
export function rawOf(
  record: ArticleRecord,
  { start, end, in: place }: Pick<Finding, 'start' | 'end' | 'in'>,
): Range | null {
  if (place === 'title') return null;
  const map =
    place === undefined ? record.textMap : record.media[Number(place.slice('media/'.length))]?.textMap;
  return map ? rawRange(map, { start, end }) : null;
}

/** Its turn among quotes of the article with the same words; undefined where it is the only one. */
function turnOf(record: ArticleRecord, id: string, text: string): number | undefined {
  const same = record.quotes.filter((quote) => quote.text === text);
  return same.length > 1 ? same.findIndex((quote) => quote.id === id) + 1 : undefined;
}

/** Something found in the article: what it is, where it stands, and a way to correct it. */
export function FindingCard({ finding, record }: { finding: Finding; record: ArticleRecord }): JSX.Element {
  const { heading, lines } = describe(finding, record);
  const raw = rawOf(record, finding);
  const layer = LAYERS.find(([name]) => name === finding.layer)![1];
  return (
    <section class="finding">
      <div class="finding-head">
        <span class={`layer-mark on-${finding.layer}`}>{layer}</span>
        <strong>{heading}</strong>
        <CorrectFinding finding={finding} record={record} />
      </div>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {raw && (
          <div>
            <dt>raw text</dt>
            <dd>
              {raw.start}–{raw.end}
            </dd>
          </div>
        )}
      </dl>
      <PendingNote finding={finding} record={record} />
    </section>
  );
}

function CorrectFinding({
  finding,
  record,
}: {
  finding: Finding;
  record: ArticleRecord;
}): JSX.Element | null {
  const names = record.people.map(({ name }) => name);
  switch (finding.layer) {
    case 'quotes': {
      const { id, text, speaker } = finding.found;
      return (
        <CorrectQuote
          article={record.id}
          text={text}
          nth={turnOf(record, id, text)}
          speaker={speaker?.name ?? null}
          names={names}
        />
      );
    }
    case 'facts':
      return <CorrectFact article={record.id} fact={finding.found} facts={record.facts} />;
    case 'people': {
      const { mention, found } = finding;
      const sentence = record.sentences.find(
        (one) => one.in === mention.in && one.start <= mention.start && mention.end <= one.end,
      );
      const words =
        sentence && mention.in === undefined ? record.text.slice(sentence.start, sentence.end) : undefined;
      return (
        <CorrectPerson
          name={found.name}
          article={record.id}
          mention={{ text: mention.text, ...(words === undefined ? {} : { sentence: words }) }}
          names={names}
        />
      );
    }
    default:
      return null;
  }
}

/** Says that a finding is corrected in this page already. */
function PendingNote({ finding, record }: { finding: Finding; record: ArticleRecord }): JSX.Element | null {
  const list = useCorrections();
  const article = record.id;
  let target: string | null = null;
  if (finding.layer === 'quotes') {
    const { id, text } = finding.found;
    const nth = turnOf(record, id, text);
    target = targetOf({ action: 'reject-quote', article, text, ...(nth === undefined ? {} : { nth }) });
  } else if (finding.layer === 'facts') {
    const { type, evidence } = finding.found;
    const where = tellApart(finding.found, record.facts);
    const which = Object.keys(where).length === 0 ? {} : { where };
    target = targetOf({ action: 'reject-fact', article, type, evidence: evidence.text, ...which });
  }
  const correction = target === null ? undefined : list.find((one) => targetOf(one) === target);
  if (!correction) return null;
  const word = correction.action.startsWith('reject') ? 'rejected' : 'corrected';
  return <p class="pending">{word} in this page; it counts in the next run</p>;
}
