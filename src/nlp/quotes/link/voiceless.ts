import type { Token } from '../../../text/tokens.js';
import { contentOf, type Part, type Reading } from '../reading.js';
import { type Link, nobodys } from './link.js';
import { contentKind } from './places.js';

/** What is counted and asked, and speaks no sentence of its own. */
const COUNTS = new Set(['poll', 'polls', 'survey', 'surveys', 'data', 'returns', 'figures', 'census']);
/** Words that may stand behind the count that a phrase is about; "poll workers" and "the survey’s author" are people. */
const PEOPLE_BEHIND = new Set(['NOUN', 'PROPN']);
const OWNS = new Set(["'s", '’s', "'", '’']);

/** Whether a source is a count: "A new poll by Harbor College", not "poll workers" or "the director of the poll". */
export function isCount(tokens: readonly Token[], { first, end }: Pick<Part, 'first' | 'end'>): boolean {
  for (let i = first; i < end; i++) {
    const { lower, pos } = tokens[i]!;
    if (pos === 'ADP') return false;
    if (!COUNTS.has(lower)) continue;
    const behind = i + 1 < end ? tokens[i + 1]! : null;
    return behind === null || !(OWNS.has(behind.lower) || PEOPLE_BEHIND.has(behind.pos));
  }
  return false;
}

/**
 * The links of a content whose source is a count. No count speaks a sentence of its own, and of whoever does nobody tells:
 *   `The poll found Finch ahead.¶“We are going to win this thing.”` is nobody's;
 *   `The poll showed Finch up 5 points. “This is our year.”` is parted, and its second half is nobody's.
 */
export function withoutVoice(reading: Reading, link: Link): Link[] {
  const { content, source } = link;
  const opening = content.verbatim[0];
  const { tokens } = reading.input;
  if (!source || !opening || !isCount(tokens, source)) return [link];
  const { sentence } = tokens[opening.first]!;
  if (sentence === tokens[source.first]!.sentence) return [link];
  if (contentKind(reading, content) === 2) return [nobodys(content)];
  const mark = opening.first - 1;
  if (mark <= content.first || tokens[mark - 1]!.sentence === sentence) return [link];
  return [
    { ...link, content: contentOf(content, content.first, mark, []) },
    nobodys(contentOf(content, mark, content.end, content.verbatim)),
  ];
}
