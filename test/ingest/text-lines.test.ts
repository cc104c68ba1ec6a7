import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textLines, textLinesNow } from '../../src/ingest/input/text-lines.js';
import { scratchFolder } from '../helpers/scratch.js';

const file = path.join(scratchFolder(), 'lines.txt');
const LONG = 'é\u2028“'.repeat(100_000);

test.each([
  { lines: ['one', '', 'three'], ends: true, why: 'empty lines stay' },
  { lines: ['one', 'two'], ends: false, why: 'the last line may lack its end' },
  {
    lines: [LONG, 'short', LONG, LONG],
    ends: true,
    why: 'longer than what is read at once, cut within characters',
  },
  { lines: [], ends: false, why: 'an empty file' },
])('lines of a file, waited for or not: $why', async ({ lines, ends }) => {
  writeFileSync(file, lines.join('\n') + (ends ? '\n' : ''));
  const waited: string[] = [];
  for await (const line of textLines(file)) waited.push(line);
  expect(waited).toEqual(lines);
  expect([...textLinesNow(file)]).toEqual(lines);
});
