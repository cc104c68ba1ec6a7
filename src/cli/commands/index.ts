import type { Command } from 'commander';

export interface NamedCommand {
  readonly name: string;
  /** What it does, as the help says it. */
  readonly about: string;
  readonly load: () => Promise<Command>;
}

/**
 * The commands, in the order of the help. Only the one that is asked for is loaded: all that any of them works with takes
 * half a second.
 */
export const COMMANDS: readonly NamedCommand[] = [
  {
    name: 'run',
    about: 'read articles, find people, quotes and race facts, and write the output folder',
    load: async () => (await import('./run.js')).runCommand,
  },
  {
    name: 'watch',
    about: 'keep the output folder current as articles arrive, until Ctrl-C',
    load: async () => (await import('./watch.js')).watchCommand,
  },
  {
    name: 'map',
    about: 'analyse one part of many articles, on this machine of several',
    load: async () => (await import('./map.js')).mapCommand,
  },
  {
    name: 'reduce',
    about: 'put the parts that racefile map wrote together into one output folder',
    load: async () => (await import('./reduce.js')).reduceCommand,
  },
  {
    name: 'clean',
    about: 'print the cleaned text of articles',
    load: async () => (await import('./clean.js')).cleanCommand,
  },
  {
    name: 'profile',
    about: "learn each publisher's recurring lines, for --profile of run and clean",
    load: async () => (await import('./profile.js')).profileCommand,
  },
  {
    name: 'quotes',
    about: 'print who said what',
    load: async () => (await import('./quotes.js')).quotesCommand,
  },
  {
    name: 'knowledge',
    about: 'make knowledge packs, with which --knowledge links people to public ids',
    load: async () => (await import('./knowledge.js')).knowledgeCommand,
  },
  {
    name: 'query',
    about: 'ask racefile.db a question in SQL; nothing can be changed by it',
    load: async () => (await import('./query.js')).queryCommand,
  },
  {
    name: 'search',
    about: 'find sentences, or quotes, with all of the words',
    load: async () => (await import('./search.js')).searchCommand,
  },
  {
    name: 'export',
    about: 'write what a run found in the form of another standard',
    load: async () => (await import('./export.js')).exportCommand,
  },
  {
    name: 'verify',
    about: 'prove every span, quote and fact of an output against the raw inputs',
    load: async () => (await import('./verify.js')).verifyCommand,
  },
  {
    name: 'schema',
    about: 'print the JSON Schema of the output',
    load: async () => (await import('./schema.js')).schemaCommand,
  },
];
