import { declaredInHtml } from '../../decode/declared.js';
import type { Format } from '../format.js';
import { readWholeFile } from '../whole-file.js';
import { pageOfFile } from './meta.js';
import { pageResult } from './page.js';

/** A web page as saved: its article, found among navigation and promotion. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  async *read(input, { limits }) {
    const { text, origin, problems } = await readWholeFile(input, 'html', limits, declaredInHtml);
    yield pageResult(text, origin, limits, pageOfFile(input), problems);
  },
};
