import { loadModel } from '../../src/model/load.js';
import { readGold } from './corpora.js';
import { toExample } from './examples.js';
import { tagWith } from './score.js';
import { spansOf } from '../../src/nlp/names/spans.js';
const [, , shared, set, type] = process.argv as unknown as [string, string, string, string, string];
const tag = tagWith(loadModel('names'));
for (const d of readGold(shared, set)) {
  const e = toExample(d, { weight: 1 });
  const gold = new Map(d.names.map((n) => [`${n.start} ${n.end} ${n.type}`, n]));
  const pred = new Map<string, { start: number; end: number; type: string }>();
  for (const [s, labels] of tag(e).entries()) for (const n of spansOf(e.segments[s]!, labels)) { const x = { start: e.input.tokens[n.first]!.start, end: e.input.tokens[n.end - 1]!.end, type: n.type as string }; pred.set(`${x.start} ${x.end} ${x.type}`, x); }
  const show = (k: string, n: { start: number; end: number; type: string }, other: Iterable<{ start: number; end: number; type: string }>) => { if (n.type !== type) return; const o = [...other].filter((m) => m.start < n.end && n.start < m.end).map((m) => `${m.type}:${d.text.slice(m.start, m.end)}`).join(';'); console.log(k, `${d.text.slice(Math.max(0, n.start - 40), n.start)}[${d.text.slice(n.start, n.end)}]${d.text.slice(n.end, n.end + 30)}`.replace(/\n/g, '⏎'), '|', o); };
  for (const [k, n] of gold) if (!pred.has(k)) show('MISS', n, pred.values());
  for (const [k, n] of pred) if (!gold.has(k)) show('FALSE', n, gold.values());
}
