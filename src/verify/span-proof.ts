import { type CleanArticle, cleanArticle } from '../ingest/clean/index.js';
import type { RawArticle } from '../ingest/raw-article.js';
import type { ArticleRecord, Span, TextMap, TextMapRow } from '../schema/index.js';
import { rawRange } from '../text/mapped-text.js';
import { textIn } from '../text/record-text.js';
import type { Range } from '../text/spans.js';

/** Where words of the record stand in the raw text, null where they come from elsewhere (the title); or why they do not. */
export type Proof = { readonly raw: Range | null } | { readonly why: string };

/** A row of a text map that the raw text does not bear out, whole or in part. */
interface DoubtfulRow {
  readonly row: TextMapRow;
  /** What is wrong within a part of the text; null where nothing is. */
  readonly within: (part: Range) => string | null;
}

/**
 * Proves spans of a record against the raw article. What a text map says was copied must be the same characters
 * there; what it says was replaced must be what cleaning the raw text anew puts in its place.
 */
export class SpanProof {
  /** The article as cleaning it anew gives it. */
  readonly anew: CleanArticle;
  readonly #record: ArticleRecord;
  readonly #doubtful = new Map<string | undefined, readonly DoubtfulRow[]>();

  constructor(record: ArticleRecord, article: RawArticle) {
    this.#record = record;
    this.anew = cleanArticle(article, { keep: keptByHand(record) });
    const { raw } = article;
    this.#doubtful.set(undefined, doubtfulRows(record, this.anew, raw));
    for (const [n, media] of record.media.entries())
      this.#doubtful.set(`media/${n}`, doubtfulRows(media, this.anew.media[n] ?? NOTHING, raw));
  }

  prove(span: Span & { readonly text?: string }): Proof {
    const { start, end, in: place, text } = span;
    const whole = textIn(this.#record, place);
    if (whole === null) return { why: `there is no ${place}` };
    if (end < start || end > whole.length)
      return { why: `it ends at ${end}, beyond the ${whole.length} there are` };
    if (text !== undefined && whole.slice(start, end) !== text)
      return { why: `at ${start} to ${end} the record itself has other words` };
    if (place === 'title')
      return this.anew.meta.title === whole ? { raw: null } : { why: 'the input now has another title' };

    for (const { row, within } of this.#doubtful.get(place) ?? []) {
      const [at, length] = row;
      const why = at < end && at + length > start ? within(span) : null;
      if (why !== null) return { why };
    }
    const map =
      place === undefined ? this.#record.textMap : this.#record.media[Number(place.slice(6))]!.textMap;
    const raw = rawRange(map, span);
    return raw === null && /\S/.test(whole.slice(start, end))
      ? { why: 'no row of the text map leads to the raw text' }
      : { raw };
  }
}

const NOTHING = { text: '', textMap: [] };

interface Mapped {
  readonly text: string;
  readonly textMap: TextMap;
}

function doubtfulRows(record: Mapped, anew: Mapped, raw: string): DoubtfulRow[] {
  const replacedAnew = new Set(
    anew.textMap
      .filter(([, length, , rawLength]) => length !== rawLength)
      .map(([at, length, from, rawLength]) => `${from} ${rawLength} ${anew.text.slice(at, at + length)}`),
  );
  return record.textMap.flatMap((row) => {
    const [at, length, from, rawLength] = row;
    const words = record.text.slice(at, at + length);
    const there = raw.slice(from, from + rawLength);
    if (from + rawLength > raw.length)
      return [{ row, within: () => `the raw text ends at ${raw.length}, before ${from + rawLength}` }];
    if (length === rawLength) {
      if (words === there) return [];
      const wrong = wrongCharacters(words, there, from, anew);
      if (wrong.length === 0) return [];
      const within = (part: Range): string | null => {
        const first = wrong.find((i) => at + i >= part.start && at + i < part.end);
        return first === undefined
          ? null
          : `at ${from + first} of the raw text stands ${quoted(there.slice(first))}`;
      };
      return [{ row, within }];
    }
    if (replacedAnew.has(`${from} ${rawLength} ${words}`)) return [];
    const why = `at ${from} of the raw text stands ${quoted(there)}, which cleaning does not turn into ${quoted(words)}`;
    return [{ row, within: () => why }];
  });
}

/**
 * The characters of a row, by their index, that neither stand in the raw text nor are what cleaning puts in the
 * place of the one that does (a space for a no-break space).
 */
function wrongCharacters(words: string, there: string, from: number, anew: Mapped): number[] {
  const wrong: number[] = [];
  for (let i = 0; i < words.length; i++)
    if (words[i] !== there[i] && words[i] !== characterAnew(anew, from + i)) wrong.push(i);
  return wrong;
}

/** What cleaning anew makes of one raw character; undefined where it is not kept as one. */
function characterAnew({ text, textMap }: Mapped, offset: number): string | undefined {
  const row = textMap.find(
    ([, length, raw, rawLength]) => length === rawLength && raw <= offset && offset < raw + rawLength,
  );
  return row && text[row[0] + offset - row[2]];
}

const LONGEST = 40;
const quoted = (text: string): string =>
  JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Passages that a correction put back into the text. */
const keptByHand = ({ corrections }: ArticleRecord): string[] =>
  (corrections ?? []).flatMap(({ action, text }) =>
    action === 'restore-passage' && text !== undefined ? [text] : [],
  );
