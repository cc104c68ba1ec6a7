/** A text decoded from bytes, with the name of the encoding it was taken to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes to text: UTF-8 where they are valid UTF-8 (a byte order mark is left out), else windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
