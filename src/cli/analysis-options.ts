import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import type { AnalysisOptions } from '../batch/executor.js';
import { readCorrections } from '../corrections/index.js';
import { loadProfile } from './load-profile.js';
import { wholeNumber } from './whole-number.js';

/** What the commands that analyse many articles have in common. */
export interface AnalysisFlags {
  readonly out: string;
  readonly workers: number;
  readonly articleSeconds: number;
  /** False with `--no-cache`, true where nothing is said. */
  readonly cache: string | boolean;
  readonly cacheMegabytes: number;
  readonly corrections?: string;
  readonly knowledge?: string[];
  readonly profile?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** Gives a command the options that say how articles are analysed. */
export const withAnalysisOptions = (command: Command): Command =>
  command
    .option('--corrections <file>', 'make these corrections, as report.html saves them')
    .option('--knowledge <files...>', 'packs, or the tables they are made from, to link people to public ids')
    .option('--profile <file>', 'take out the recurring lines that `racefile profile` has learned')
    .option(
      '--workers <number>',
      'worker threads; else one for each core',
      wholeNumber,
      availableParallelism(),
    )
    .option('--article-seconds <number>', 'how long one article may take', wholeNumber, 10)
    .option('--cache <dir>', 'keep results of articles there, not in .cache of the output folder')
    .option('--no-cache', 'analyse everything anew and keep nothing')
    .option('--cache-megabytes <number>', 'how much the cache may hold', wholeNumber, 2048)
    .option('--strict', 'end with an error where any input is unreadable')
    .option('--quiet', 'no summary and no progress');

/** The same for the batch engine. @throws where a file of corrections or a profile cannot be read */
export const analysisOptions = async (flags: AnalysisFlags): Promise<AnalysisOptions> => ({
  workers: flags.workers,
  articleSeconds: flags.articleSeconds,
  knowledgeFiles: flags.knowledge ?? [],
  ...(flags.profile === undefined ? {} : { profile: await loadProfile(flags.profile) }),
  ...(flags.corrections === undefined
    ? {}
    : { corrections: readCorrections(readFileSync(flags.corrections, 'utf8')) }),
  ...(flags.cache === false
    ? {}
    : {
        cache: {
          folder: typeof flags.cache === 'string' ? flags.cache : path.join(flags.out, '.cache'),
          bytes: flags.cacheMegabytes * 2 ** 20,
        },
      }),
});

/** What somebody who breaks a command off is told. */
export const whatIsKept = ({ cache }: AnalysisFlags): string =>
  cache === false
    ? 'without a cache the same command begins from nothing'
    : 'what was done is kept, and the same command goes on from there';
