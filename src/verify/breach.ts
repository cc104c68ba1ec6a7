/** Something of the output that no longer holds. */
export interface Breach {
  /** Where: "articles.jsonl tx-night", "races/x.json", "a.html". */
  readonly where: string;
  /** What: "quote q3 “We will …”", "the file". */
  readonly what: string;
  readonly why: string;
}

const LONGEST = 60;

/** Words as a breach shows them: one line, not too long. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}”`;
}
