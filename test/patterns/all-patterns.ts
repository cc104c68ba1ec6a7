import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { transformSync } from 'esbuild';

const SOURCES = path.resolve(import.meta.dirname, '../../src');
/** What runs in a browser, as soon as it is loaded, and what runs the command line. */
const NOT_TO_LOAD = /[\\/](?:report[\\/]page|cli|batch[\\/]\w+[\\/](?:database-)?thread\.ts)(?:[\\/]|$)/;

/** A regular expression of the program, and where it stands. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const sourceFiles = (): string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => path.join(SOURCES, name));

/** All regular expressions of the program: those written as literals, and those put together when it is loaded. */
export async function allPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  for (const pattern of [...sourceFiles().flatMap(literalsOf), ...(await builtPatterns())])
    found.set(`/${pattern.source}/${pattern.flags}`, pattern);
  return [...found.values()];
}

function literalsOf(file: string): Pattern[] {
  const code = transformSync(readFileSync(file, 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    target: 'es2024',
  }).code;
  const patterns: Pattern[] = [];
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex)
        patterns.push({ source: regex.pattern, flags: regex.flags, where: path.relative(SOURCES, file) });
    },
  });
  return patterns;
}

/** Loads every module, and notes what they put together from tables. */
async function builtPatterns(): Promise<Pattern[]> {
  const patterns: Pattern[] = [];
  const Original = globalThis.RegExp;
  let where = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      if (where !== '') patterns.push({ source: pattern.source, flags: pattern.flags, where });
      return pattern;
    },
  });
  try {
    for (const file of sourceFiles().filter((name) => !NOT_TO_LOAD.test(name))) {
      where = path.relative(SOURCES, file);
      await import(pathToFileURL(file).href);
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}
