import type { ContestCue } from './cues.js';

/** So often an office must be spoken of to be what elections without one are about. */
const USUAL = 2;

/** The office that an article speaks of most: "House seats", "the House majority", "a House race". */
export function usualOffice(cues: readonly ContestCue[]): string | null {
  const counts = new Map<string, number>();
  for (const { office } of cues)
    if (office !== null && office !== 'President') counts.set(office, (counts.get(office) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= USUAL ? most[0] : null;
}
