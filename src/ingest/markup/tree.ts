/**
 * A light tree of HTML or XML: elements and strings, nothing else. Mixed content keeps its order. It is what
 * every markup format here is read into.
 */
export interface MarkupElement {
  /** Lower case in HTML; as written, prefix and all, in XML. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
  readonly parent: MarkupElement | null;
}

export type MarkupNode = MarkupElement | string;

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string';

/** The name without its namespace prefix: "content:encoded" is "encoded". */
export const localName = (element: MarkupElement): string =>
  element.name.slice(element.name.indexOf(':') + 1);

/** All elements below one, in document order, itself left out. */
export function* descendants(element: MarkupElement): Generator<MarkupElement> {
  const stack = [...element.children].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
}

/** The child elements, those of one local name where it is given. */
export const childElements = (element: MarkupElement, name?: string): MarkupElement[] =>
  element.children.filter(
    (node): node is MarkupElement => isElement(node) && (name === undefined || localName(node) === name),
  );

/** The first element found by walking down child by child: `childAt(item, 'head', 'title')`. */
export function childAt(element: MarkupElement, ...path: readonly string[]): MarkupElement | null {
  let at: MarkupElement | null = element;
  for (const name of path) {
    if (at === null) return null;
    at =
      at.children.find((node): node is MarkupElement => isElement(node) && localName(node) === name) ?? null;
  }
  return at;
}

/** All text of an element, as it stands in the source. */
export function textContent(node: MarkupNode): string {
  if (!isElement(node)) return node;
  let text = '';
  const stack: MarkupNode[] = [node];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (isElement(next)) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!);
    else text += next;
  }
  return text;
}

/** The text of an element on one line, without white space at its edges; null where there is none. */
export function lineOf(element: MarkupElement | null | undefined): string | null {
  if (!element) return null;
  const line = textContent(element).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** Whether an element or one above it fulfils a condition. */
export function closest(
  element: MarkupElement,
  test: (element: MarkupElement) => boolean,
): MarkupElement | null {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent) if (test(at)) return at;
  return null;
}
