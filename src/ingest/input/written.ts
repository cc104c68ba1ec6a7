/** Archives that are made to come out alike every time give their files days such as these. */
const EARLIEST_YEAR = 1990;

/**
 * The day on which a file was last written, by UTC; null where it cannot be true. What the file claims to have been
 * published on cannot be later. Copying a file makes the day later and never earlier, so that a copy is never refused
 * what its original was believed.
 */
export function dayWritten(time: Date): string | null {
  return time.getUTCFullYear() < EARLIEST_YEAR || Number.isNaN(time.getTime())
    ? null
    : time.toISOString().slice(0, 10);
}
