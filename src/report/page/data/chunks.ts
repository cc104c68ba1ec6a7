import { chunkId } from '../../page-data.js';

/** Reads a chunk of the page: base64, deflated JSON. */
export async function readChunk<T>(name: string): Promise<T> {
  const element = await elementOf(chunkId(name));
  const packed = new Blob([fromBase64(element.textContent)]).stream();
  const unpacked = packed.pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(unpacked).text()) as T;
}

/** The element of a chunk; the program runs before the browser has seen all of them. */
async function elementOf(id: string): Promise<HTMLElement> {
  let element = document.getElementById(id);
  if (!element && document.readyState === 'loading') {
    await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
    element = document.getElementById(id);
  }
  if (!element) throw new Error(`the page has no part ${id}: its end may be cut off`);
  return element;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
