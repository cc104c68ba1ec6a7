import { setFlagsFromString } from 'node:v8';

/**
 * By so many hundredths the heap may grow beyond what was alive in it before it is cleared again. V8 lets it grow to a
 * multiple, which holds most where much is made and little kept, as here: what 24,000 articles say was put together
 * in 414 MB in place of 865, for a tenth more processor time.
 */
const GROWTH = 20;

/** Clears memory sooner from here on, in all threads of the process. Results do not depend on it. */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
