import PostalMime from 'postal-mime';
import { sha256 } from '../../../text/hash.js';
import { binaryKind } from '../../decode/binary.js';
import { readControls } from '../../decode/windows-1252.js';
import { parseByline } from '../../fields/byline.js';
import { choosePublished } from '../../fields/date-witness.js';
import { readAll } from '../../input/bytes.js';
import { countWords } from '../../words.js';
import { type Format, failed, type Origin } from '../format.js';
import { fragmentArticle } from '../html/fragment.js';

/** Mails that only repeat in plain text that there is HTML have hardly a share of its words. */
const FEWEST_SHARE = 0.5;

/** A press release as a mail: its plain text where that is whole, else its HTML. Attachments are passed over. */
export const mail: Format = {
  name: 'eml',
  extensions: ['.eml'],
  async *read(input, { limits }) {
    const bytes = await readAll(input.open(), limits.fileBytes);
    const binary = binaryKind(bytes);
    if (binary !== null) throw new Error(binary);
    const message = await PostalMime.parse(bytes);
    const origin: Origin = {
      file: input.file,
      item: input.item,
      format: 'eml',
      encoding:
        /charset="?(?<name>[\w-]+)/i
          .exec(bytes.subarray(0, HEAD).toString('latin1'))
          ?.groups?.name?.toLowerCase() ?? 'utf-8',
      bytes: bytes.length,
      sha256: sha256(bytes),
    };
    if (!message.from && !message.subject && message.headers.length === 0)
      throw new Error('not a mail: it has no head');
    // As written: the parser's own reading moves it to another time zone.
    const date = message.headers.find(({ key }) => key === 'date')?.value;
    const { published, problems } = choosePublished(
      date ? [{ from: 'the Date of the mail', value: date }] : [],
      null,
    );
    const told = {
      id: message.messageId?.replace(/^<|>$/g, '') ?? null,
      source: origin,
      meta: {
        title:
          readControls(message.subject ?? '')
            .replace(/\s+/g, ' ')
            .trim() || null,
        byline: parseByline([message.from?.name ?? '']),
        publisher: null,
        published,
        url: null,
        language: null,
      },
      problems,
    };
    const text = readControls(message.text ?? '');
    const html = readControls(message.html ?? '');
    const isWhole =
      text.trim() !== '' &&
      countWords(text.trim()) >= FEWEST_SHARE * countWords(html.replace(/<[^<>]*>/g, ' ').trim());
    if (isWhole) yield { status: 'ok', article: { ...told, raw: text.trimEnd(), blocks: [] } };
    else if (html !== '') yield fragmentArticle(html, told, limits);
    else yield failed('empty', origin, 'no text in it');
  },
};

const HEAD = 64 * 1024;
