import { readBuilt } from '../built-page.js';
import type { PageShapes } from '../page-data.js';

/** Where the chunks go: the first before the program, so that it can begin; the others after. */
const START = '<!-- start -->';
const REST = '<!-- rest -->';

/** The page without its data: what stands before the first chunk, between it and the others, and after them. */
export interface Template {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** @throws where the page was not built */
export function readTemplate(): Template {
  const page = readBuilt('page.html');
  const [before, rest] = page.split(START) as [string, string];
  const [between, after] = rest.split(REST) as [string, string];
  return { before, between, after };
}

/** Outlines of the states, and of every county by its FIPS code. */
export interface Shapes extends Omit<PageShapes, 'counties'> {
  readonly counties: Readonly<Record<string, string>>;
}

export const readShapes = (): Shapes => JSON.parse(readBuilt('shapes.json')) as Shapes;
