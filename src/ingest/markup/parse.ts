import { Parser } from 'htmlparser2';
import { LimitError, type Limits } from '../limits.js';
import type { MarkupElement } from './tree.js';

export type TreeLimits = Pick<Limits, 'treeDepth' | 'treeElements'>;

/** Elements whose content a reader of the page never sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
]);

/** A parsed page, with the JSON-LD scripts in it. */
export interface ParsedHtml {
  readonly root: MarkupElement;
  readonly linkedData: readonly string[];
}

/**
 * Parses HTML of any quality. Scripts, styles and what else is never shown are left out; JSON-LD is handed
 * over apart.
 *
 * @throws LimitError where the tree is deeper or larger than the limits allow
 */
export function parseHtml(html: string, limits: TreeLimits): ParsedHtml {
  const linkedData: string[] = [];
  const builder = new TreeBuilder(limits);
  /** The unseen element that is open, and how deep in elements of its own name the parser stands. */
  let unseen: { readonly name: string; depth: number } | null = null;
  let script: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        builder.count();
        if (unseen) {
          if (name === unseen.name) unseen.depth++;
        } else if (UNSEEN.has(name)) {
          unseen = { name, depth: 1 };
          script = /ld\+json/i.test(attributes.type ?? '') ? '' : null;
        } else builder.open(name, attributes);
      },
      ontext(text) {
        if (!unseen) builder.text(text);
        else if (script !== null) script += text;
      },
      onclosetag(name) {
        builder.uncount();
        if (!unseen) builder.close();
        else if (name === unseen.name && --unseen.depth === 0) {
          if (script !== null) linkedData.push(script);
          unseen = null;
          script = null;
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { root: builder.root, linkedData };
}

/** Builds a tree from the events of a parser, within limits. */
export class TreeBuilder {
  readonly root: MarkupElement = { name: '#root', attributes: {}, children: [], parent: null };
  #current: MarkupElement = this.root;
  #depth = 0;
  #elements = 0;

  constructor(readonly limits: TreeLimits) {}

  get current(): MarkupElement {
    return this.#current;
  }

  /** Counts an element that was opened, whether or not it enters the tree. */
  count(): void {
    const { treeDepth, treeElements } = this.limits;
    if (++this.#depth > treeDepth) throw new LimitError(`elements nested more than ${treeDepth} deep`);
    if (++this.#elements > treeElements) throw new LimitError(`more than ${treeElements} elements`);
  }

  uncount(): void {
    this.#depth--;
  }

  /** Begins to count elements anew, where what was read is done with. */
  forget(): void {
    this.#elements = 0;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): MarkupElement {
    const element: MarkupElement = { name, attributes, children: [], parent: this.#current };
    this.#current.children.push(element);
    this.#current = element;
    return element;
  }

  text(text: string): void {
    const { children } = this.#current;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  close(): void {
    if (this.#current.parent !== null) this.#current = this.#current.parent;
  }
}
