import { setFlagsFromString } from 'node:v8';

/**
 * Has `map`, `filter`, `find` and the like called instead of compiled into each caller. Compiled in, they give lists of
 * another inner kind (with room for holes) than before: once one function is compiled, whatever reads its lists has been
 * compiled for the wrong kind. Of some 240 times that a run over 3,000 articles threw compiled code away, a hundred were that.
 */
const CALLED_LIST_METHODS = '--no-turbo-inline-array-builtins';

/**
 * How V8 is to run a batch, which calls the same few thousand functions for hours, none of them much more often than the
 * rest: by the first number of its version, as measured with it. Others run as they are.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  // Node 20
  11: [
    // How much bytecode a function runs before it is compiled for speed, in bytes; it takes 66 KB of itself. Compiled as
    // early, with little known of what they will be given, functions are compiled again and again, in every thread.
    '--interrupt-budget=300000',
    // How many times a function runs that much before it is compiled: twice, and once more for each 50 bytes of it (of itself
    // three times and 150 bytes). What is long takes long to compile, and has more ways that are not known yet.
    '--ticks-before-optimization=2',
    '--bytecode-size-allowance-per-tick=50',
    // How much bytecode of others is compiled into a function, in bytes; it takes 920 of itself. With that, and as early as
    // it does of itself, compiling takes a third of all processor time in the first minute.
    '--max-inlined-bytecode-size-cumulative=300',
    CALLED_LIST_METHODS,
  ],
  // Node 24, which has a quick compiler before the thorough one: both begin later, after so many calls (400 and 3,000 of
  // themselves), for the same reason.
  13: [
    '--invocation-count-for-maglev=1000',
    '--invocation-count-for-turbofan=15000',
    '--max-inlined-bytecode-size-cumulative=150',
    CALLED_LIST_METHODS,
  ],
};

/**
 * Lets what lives on grow to twice its size, in percent more, before all of it is looked through again. Of itself V8 does so
 * each time that a thread which mostly waits, as the main one does, has made a fifth more: every second.
 */
const GROWING = '--heap-growing-percent=100';

/** Leaves the short collections of what died young to the thread they are for: others are at work on all cores as it is. */
const YOUNG_ALONE = '--no-parallel-scavenge';

/**
 * Has the engine run this thread, and all begun after it, as a batch is best run. Results do not depend on it. The flags say
 * when something is done, or how much: one that says which kind of code there is, as `--no-regexp-tier-up` does, ends a
 * process that has code of the other kind.
 */
export function tuneEngine(): void {
  const [version = ''] = process.versions.v8.split('.');
  const flags = FLAGS[version];
  for (const flag of flags ? [...flags, GROWING, YOUNG_ALONE] : []) setFlagsFromString(flag);
}
