import { recordMeta } from '../../fields/record.js';
import { completeFromText } from '../../fields/text-meta.js';
import { NO_META } from '../../raw-article.js';
import { type Format, failed } from '../format.js';
import { readWholeFile } from '../whole-file.js';
import { readFrontMatter } from './front-matter.js';
import { markdownMarkup } from './markup.js';

/** Markdown: the raw text is the file; its marks, and the front matter that tells about the article, are left out of the text. */
export const markdown: Format = {
  name: 'md',
  extensions: ['.md', '.markdown', '.mdown'],
  async *read(input, { limits }) {
    const { text: raw, origin, problems } = await readWholeFile(input, 'md', limits);
    const front = readFrontMatter(raw);
    const markup = markdownMarkup(raw, front?.end ?? 0);
    const body = raw.slice(front?.end ?? 0);
    if (body.trim() === '') {
      yield failed('empty', origin, 'no text in it');
      return;
    }
    const fields = front === null ? { meta: NO_META, problems: [], opinion: null } : recordMeta(front.fields);
    const told = completeFromText(fields, body, input.written);
    const title =
      told.meta.title ??
      /^#{1,2} +(?<title>.{1,300}?)(?: +#+)?$/m.exec(raw.slice(0, 4000))?.groups?.title ??
      null;
    yield {
      status: 'ok',
      article: {
        id: null,
        source: origin,
        meta: { ...told.meta, title },
        raw,
        blocks: [],
        problems: [...problems, ...told.problems],
        markup,
        opinion: fields.opinion,
      },
    };
  },
};
