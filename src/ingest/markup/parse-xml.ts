import { Parser } from 'htmlparser2';
import { TreeBuilder, type TreeLimits } from './parse.js';
import type { MarkupElement } from './tree.js';

const OPTIONS = { xmlMode: true, decodeEntities: true } as const;

/**
 * Parses XML of any quality; entities of a DTD are not expanded. The root holds the elements of the outermost level.
 *
 * @throws LimitError where the tree is deeper or larger than the limits allow
 */
export function parseXml(xml: string, limits: TreeLimits): MarkupElement {
  const builder = new TreeBuilder(limits);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        builder.count();
        builder.open(name, attributes);
      },
      ontext: (text) => builder.text(text),
      onclosetag() {
        builder.uncount();
        builder.close();
      },
    },
    OPTIONS,
  );
  parser.end(xml);
  return builder.root;
}
