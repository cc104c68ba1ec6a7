import { Correction } from '../schema/index.js';

/** A correction with the line of the file it stands on, which names it to people. */
export interface NumberedCorrection {
  readonly line: number;
  readonly correction: Correction;
}

/** A line that is no correction, and why. */
export interface CorrectionProblem {
  readonly line: number;
  readonly reason: string;
}

export interface CorrectionFile {
  readonly corrections: readonly NumberedCorrection[];
  readonly problems: readonly CorrectionProblem[];
}

/**
 * Reads `corrections.jsonl`: a correction a line. Empty lines, and lines that begin with # or //, are notes to
 * people. A line that cannot be read is a problem, and the others count all the same.
 */
export function readCorrections(text: string): CorrectionFile {
  const corrections: NumberedCorrection[] = [];
  const problems: CorrectionProblem[] = [];
  for (const [i, content] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = i + 1;
    if (/^\s*(?:$|#|\/\/)/.test(content)) continue;
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch {
      problems.push({ line, reason: 'not JSON' });
      continue;
    }
    const parsed = Correction.safeParse(value);
    if (parsed.success) corrections.push({ line, correction: parsed.data });
    else {
      const [issue] = parsed.error.issues;
      const field = issue!.path.join('.');
      problems.push({ line, reason: `${field === '' ? '' : `${field}: `}${issue!.message}` });
    }
  }
  return { corrections, problems };
}
