/** The little of the DOM that reading needs; the library's own types ask for the browser's. */
export interface DomNode {
  readonly nodeType: number;
}

export interface DomText extends DomNode {
  readonly data: string;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly childNodes: Iterable<DomNode>;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface DomDocument {
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;

export const isText = (node: DomNode): node is DomText => node.nodeType === 3;
