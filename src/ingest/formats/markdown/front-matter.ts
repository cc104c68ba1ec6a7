/** The fields between the `---` lines at the head of a Markdown file. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Offset behind the closing line. */
  readonly end: number;
}

const FENCED = /^\ufeff?---[ \t]*\r?\n(?<body>[\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * Reads YAML front matter as content systems write it: a name and a value a line, and lists of values. What is
 * nested deeper is passed over.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = FENCED.exec(text);
  if (!match) return null;
  const fields: Record<string, string | string[]> = {};
  let last: string | null = null;
  for (const line of match.groups!.body!.split(/\r?\n/)) {
    const item = /^\s*- +(?<value>.+)$/.exec(line)?.groups?.value;
    if (item !== undefined && last !== null) {
      const before = fields[last];
      fields[last] = [...(Array.isArray(before) ? before : before ? [before] : []), unquote(item)];
      continue;
    }
    const pair = /^(?<name>[\w-]+) *: *(?<value>.*)$/.exec(line)?.groups;
    if (!pair) continue;
    last = pair.name!;
    const list = /^\[(?<items>.*)\]$/.exec(pair.value!.trim())?.groups?.items;
    fields[last] = list === undefined ? unquote(pair.value!) : list.split(',').map(unquote);
  }
  return { fields, end: match[0].length };
}

const unquote = (value: string): string =>
  value.trim().replace(/^(?<quote>["'])(?<words>.*)\k<quote>$/, '$<words>');
