import { Parser } from 'htmlparser2';
import { LimitError, type Limits, sizeOf } from '../../limits.js';
import { TreeBuilder } from '../../markup/parse.js';
import { localName, type MarkupElement } from '../../markup/tree.js';

/** Elements that each are one article. */
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry', 'newsItem', 'packageItem', 'nitf']);

/** One article of an XML stream, with what stands around it: the channel of a feed, the message of a wire. */
export interface XmlItem {
  readonly element: MarkupElement;
  /** The outermost element, without the items before this one. */
  readonly root: MarkupElement;
}

/**
 * Cuts a stream of XML into the elements that are articles, each dropped from the tree once it is read, so that a
 * feed of any length runs in constant memory.
 *
 * @throws LimitError where an item, or what stands around the items, is larger than the limits allow
 */
export async function* readXmlItems(
  stream: AsyncIterable<string>,
  limits: Limits,
  onRoot: (root: MarkupElement) => void,
): AsyncGenerator<XmlItem> {
  const builder = new TreeBuilder(limits);
  let ready: MarkupElement[] = [];
  let item: MarkupElement | null = null;
  let root: MarkupElement | null = null;
  let sinceItem = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        builder.count();
        const element = builder.open(name, attributes);
        if (root === null) {
          root = element;
          onRoot(element);
        }
        if (item === null && ITEMS.has(localName(element))) item = element;
      },
      ontext: (text) => builder.text(text),
      onclosetag() {
        builder.uncount();
        const closed = builder.current;
        builder.close();
        if (closed !== item) return;
        ready.push(closed);
        closed.parent?.children.pop();
        builder.forget();
        item = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const drain = function* (): Generator<XmlItem> {
    for (const element of ready) {
      yield { element, root: root! };
      sinceItem = 0;
    }
    ready = [];
  };
  for await (const text of stream) {
    sinceItem += text.length;
    parser.write(text);
    yield* drain();
    if (sinceItem > limits.recordBytes)
      throw new LimitError(`an item is larger than ${sizeOf(limits.recordBytes)}`);
  }
  parser.end();
  yield* drain();
}
