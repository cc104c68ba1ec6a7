import { overlaps, type Range } from '../../../text/spans.js';
import type { Finding } from './findings.js';

/** A stretch of text that one set of findings covers from end to end. */
export interface Segment extends Range {
  readonly findings: readonly Finding[];
  readonly isTarget: boolean;
}

/** Cuts a stretch wherever a finding or the target begins or ends. */
export function segmentsOf(range: Range, findings: readonly Finding[], target: Range | null): Segment[] {
  const here = findings.filter((finding) => overlaps(finding, range));
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of target ? [...here, target] : here) {
    if (start > range.start && start < range.end) cuts.add(start);
    if (end > range.start && end < range.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const segment = { start: edges[i]!, end };
    return {
      ...segment,
      findings: here.filter((finding) => overlaps(finding, segment)),
      isTarget: target !== null && overlaps(target, segment),
    };
  });
}
