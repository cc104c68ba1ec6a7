import { completeFromText } from '../../fields/text-meta.js';
import { NO_META } from '../../raw-article.js';
import { type Format, failed } from '../format.js';
import { pageOfFile } from '../html/meta.js';
import { pageResult } from '../html/page.js';
import { readWholeFile } from '../whole-file.js';

/** A page saved under the name of a text. */
const PAGE = /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html)[\s>]/i;

/** Plain text: the whole file is one article, about which nothing is known but what its own lines tell. */
export const text: Format = {
  name: 'txt',
  extensions: ['.txt', '.text'],
  async *read(input, { limits }) {
    const { text: raw, origin, problems } = await readWholeFile(input, 'txt', limits);
    if (PAGE.test(raw.slice(0, 2000)))
      yield pageResult(raw, { ...origin, format: 'html' }, limits, pageOfFile(input));
    else if (raw.trim() === '') yield failed('empty', origin, 'no text in it');
    else {
      const told = completeFromText({ meta: NO_META, problems }, raw, input.written);
      yield { status: 'ok', article: { id: null, source: origin, ...told, raw, blocks: [] } };
    }
  },
};
