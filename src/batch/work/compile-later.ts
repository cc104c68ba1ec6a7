import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is to compile what a batch runs: the same few thousand functions for hours. Compiled as early as V8 does it, with
 * little known of what they will be given, and with as much of other functions inside them, they take a third of all
 * processor time in the first minute.
 */
const FLAGS = [
  // How much bytecode a function runs before it is compiled for speed, in bytes; V8 11 takes 132 KB of itself: most are
  // compiled three to ten times over then, in every thread.
  '--interrupt-budget=600000',
  // How much bytecode of others is compiled into a function, in bytes; V8 11 takes 920 of itself.
  '--max-inlined-bytecode-size-cumulative=300',
];

/** The engine that this was measured with, that of Node 20. */
const MEASURED = /^11\./;

/** Lets the engine watch for longer before it compiles, in this thread and in all begun after it. Results do not depend on it. */
export function compileLater(): void {
  if (MEASURED.test(process.versions.v8)) for (const flag of FLAGS) setFlagsFromString(flag);
}
