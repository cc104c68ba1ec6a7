import type { JSX } from 'preact';
import type { ArticleRecord } from '../../../schema/index.js';
import { counted } from '../format/text.js';
import { openSightings } from '../state/sightings.js';
import { describe } from './describe.js';
import { type Finding, LAYERS, type Layer } from './findings.js';

interface FindingListsProps {
  readonly record: ArticleRecord;
  readonly findings: readonly Finding[];
  readonly onChoose: (findings: readonly Finding[]) => void;
}

/** What was found in the article, layer by layer: each opens where it stands. */
export function FindingLists({ record, findings, onChoose }: FindingListsProps): JSX.Element {
  return (
    <section class="found-lists">
      <h3>Found in this article</h3>
      {LAYERS.map(([layer, name]) => {
        const things = thingsOf(findings, layer);
        if (things.length === 0) return null;
        return (
          <details key={layer} open={layer === 'facts'}>
            <summary>
              {name} <span class="count">{things.length}</span>
            </summary>
            <ul>
              {things.map((stretches, n) => (
                <li key={n}>
                  <button
                    type="button"
                    class="value"
                    onClick={() => {
                      openSightings(stretches.map((one) => ({ article: record.id, ...one })));
                      onChoose([stretches[0]!]);
                    }}
                  >
                    {describe(stretches[0]!, record).heading}
                    {stretches.length > 1 && <span class="muted"> {counted(stretches.length, 'place')}</span>}
                  </button>
                  {layer === 'quotes' && (
                    <q class="muted"> {stretches[0]!.layer === 'quotes' ? stretches[0]!.found.text : ''}</q>
                  )}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

/** The findings of a layer, thing by thing: a person's mentions are one thing. */
function thingsOf(findings: readonly Finding[], layer: Layer): Finding[][] {
  const things = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    if (finding.layer !== layer) continue;
    const known = things.get(finding.found);
    if (known) known.push(finding);
    else things.set(finding.found, [finding]);
  }
  return [...things.values()];
}
