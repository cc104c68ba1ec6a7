import type { Evidence } from '../../schema/index.js';
import { codePointsOf } from '../../text/record-text.js';
import type { SavedOutput } from '../saved-output.js';

const keyOf = ({ start, end, in: place }: Evidence): string => `${place ?? ''}:${start}-${end}`;

/**
 * Where evidence stands, as "start-end" in code points of its article ("title:0-12" outside of its text). Reads
 * the articles once and holds what was asked for.
 */
export async function evidenceOffsets(
  output: SavedOutput,
  wanted: Iterable<Evidence>,
): Promise<(evidence: Evidence) => string> {
  const byArticle = new Map<string, Map<string, Evidence>>();
  for (const evidence of wanted) {
    const list = byArticle.get(evidence.article) ?? new Map<string, Evidence>();
    list.set(keyOf(evidence), evidence);
    byArticle.set(evidence.article, list);
  }
  const offsets = new Map<string, string>();
  for await (const record of output.articles({ check: true })) {
    const list = byArticle.get(record.id);
    if (!list) continue;
    const pointsOf = codePointsOf(record);
    for (const [key, evidence] of list) {
      const { startCp, endCp } = pointsOf(evidence);
      offsets.set(
        `${record.id}\n${key}`,
        `${evidence.in === undefined ? '' : `${evidence.in}:`}${startCp}-${endCp}`,
      );
    }
  }
  return (evidence) => offsets.get(`${evidence.article}\n${keyOf(evidence)}`) ?? '';
}
