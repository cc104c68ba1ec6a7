import { setFlagsFromString } from 'node:v8';

/**
 * How much bytecode a function runs before it is compiled for speed, in bytes; V8 11 takes 132 KB of itself. A batch runs the
 * same few thousand functions for hours. Compiled as early as V8 does it, with little known of what they will be given,
 * most are compiled three to ten times over, in every thread: a third of all processor time in the first minute.
 */
const BYTECODE = 600_000;

/** The engine that this was measured with, that of Node 20. */
const MEASURED = /^11\./;

/** Lets the engine watch for longer before it compiles, in this thread and in all begun after it. Results do not depend on it. */
export function compileLater(): void {
  if (MEASURED.test(process.versions.v8)) setFlagsFromString(`--interrupt-budget=${BYTECODE}`);
}
