/**
 * A file of the program as it is shipped. What runs the benches, tsx, adds to every function that sources make while they
 * run; what is measured must be what users have.
 *
 *   const { tokenize } = await built<typeof import('../src/nlp/tokens/index.js')>('nlp/tokens/index.js');
 */
export const built = <Module>(file: string): Promise<Module> =>
  import(new URL(`../dist/${file}`, import.meta.url).href);
