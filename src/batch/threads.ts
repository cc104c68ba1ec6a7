/** Threads run built modules. Run from its sources, as some tests and tools do, the package has none. */
export const HAS_THREADS = !import.meta.url.endsWith('.ts');

/** The modules that threads run, each built into one file with all it needs of ours: see `tools/build-program.mjs`. */
export const threadFile = (name: 'thread' | 'database-thread'): URL =>
  new URL(`../bin/${name}.js`, import.meta.url);
