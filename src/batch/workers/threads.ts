/** Threads run built modules. Run from its sources, as some tests and tools do, the package has none. */
export const HAS_THREADS = !import.meta.url.endsWith('.ts');
