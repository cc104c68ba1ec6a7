import { isElement, localName, type MarkupElement, type MarkupNode } from '../../markup/tree.js';

/** What an element of another vocabulary is in HTML: its name, and its class where it has one. */
export type HtmlName = readonly [name: string, className?: string];

/** A tree of XHTML or NITF in the names of HTML, for the reader of pages; prefixes and capitals are left out. */
export function toHtmlTree(
  element: MarkupElement,
  names: ReadonlyMap<string, HtmlName> = new Map(),
  parent: MarkupElement | null = null,
): MarkupElement {
  const own = localName(element).toLowerCase();
  const [name, className] = names.get(own) ?? [own];
  const attributes =
    className === undefined ? element.attributes : { ...element.attributes, class: className };
  const children: MarkupNode[] = [];
  const copy: MarkupElement = { name, attributes, children, parent };
  for (const child of element.children)
    children.push(isElement(child) ? toHtmlTree(child, names, copy) : child);
  return copy;
}
