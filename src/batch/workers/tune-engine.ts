import { setFlagsFromString } from 'node:v8';

/** How V8 is to run a batch, which calls the same few thousand functions for hours; each with what it does otherwise. */
const FLAGS = [
  // How much bytecode a function runs before it is compiled for speed, in bytes; V8 11 takes 132 KB of itself. Compiled as
  // early, with little known of what they will be given, most functions are compiled three to ten times over, in every thread.
  '--interrupt-budget=600000',
  // How much bytecode of others is compiled into a function, in bytes; V8 11 takes 920: with both, what is compiled takes a
  // third of all processor time in the first minute.
  '--max-inlined-bytecode-size-cumulative=300',
];

/** The engine that this was measured with, that of Node 20. */
const MEASURED = /^11\./;

/** Has the engine run this thread, and all begun after it, as a batch is best run. Results do not depend on it. */
export function tuneEngine(): void {
  if (MEASURED.test(process.versions.v8)) for (const flag of FLAGS) setFlagsFromString(flag);
}
