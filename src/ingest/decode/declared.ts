/** Declarations stand at the head of a file. */
const HEAD = 4096;

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1');

/** The encoding that an HTML page declares in a `<meta>`, or XHTML in its XML declaration; null where neither does. */
export function declaredInHtml(bytes: Uint8Array): string | null {
  const head = latin1(bytes);
  return (
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*(?<name>[\w.:-]{2,40})/i.exec(head)?.groups?.name ??
    declaredInXml(bytes)
  );
}

/** The encoding of an XML declaration: `<?xml version="1.0" encoding="iso-8859-1"?>`; null where there is none. */
export function declaredInXml(bytes: Uint8Array): string | null {
  return (
    /^[^<]{0,8}<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]{2,40})["']/i.exec(latin1(bytes))?.groups
      ?.name ?? null
  );
}

/** The encoding of a content type: `text/html; charset=windows-1252`; null where it names none. */
export const declaredInType = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?(?<name>[\w.:-]{2,40})/i.exec(contentType ?? '')?.groups?.name ?? null;
