/**
 * Memory of reading and cleaning a file larger than memory: `racefile clean` over corpus articles again and again, in one
 * jsonl file and in one crawl.
 *
 *   npx tsx bench/reading.ts [megabytes, 1000 if left out]
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RawArticle } from '../src/ingest/raw-article.js';
import { articlesOf } from './articles.js';

const MAIN = path.resolve(import.meta.dirname, '../dist/bin/racefile.js');
const size = Number(process.argv[2] ?? 1000) * 1e6;
const corpus = await articlesOf([path.resolve(import.meta.dirname, '../corpus')]);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const asLine = ({ raw, meta }: RawArticle, n: number): string =>
  `${JSON.stringify({ id: `n${n}`, title: meta.title, date: meta.published, text: `${raw}\n\nStory ${n}.` })}\n`;

function asRecord({ raw, meta }: RawArticle, n: number): string {
  const paragraphs = raw.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const page = `<!doctype html><html><head><title>${escaped(meta.title ?? '')}</title></head><body><article>${paragraphs.join('\n')}<p>Story ${n}.</p></article></body></html>`;
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  const headers = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://ledger.example/${n}`,
    'WARC-Date: 2026-01-01T00:00:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(response)}`,
  ];
  return `${headers.join('\r\n')}\r\n\r\n${response}\r\n\r\n`;
}

/** Reads a file in a process of its own; the last line of its messages tells the most memory it held. */
function clean(file: string): Promise<{ megabytes: number; characters: number }> {
  const report = 'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)))';
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${report}`, MAIN, 'clean', file]);
  return new Promise((resolve, reject) => {
    let characters = 0;
    let messages = '';
    child.stdout.on('data', (chunk: Buffer) => {
      characters += chunk.length;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      messages += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`racefile clean ended with ${code}: ${messages}`));
      else resolve({ megabytes: Math.round(Number(messages.trim().split('\n').at(-1)) / 1024), characters });
    });
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'racefile-bench-'));
try {
  for (const [name, write] of [
    ['many.jsonl', asLine],
    ['many.warc', asRecord],
  ] as const) {
    const file = path.join(folder, name);
    const descriptor = openSync(file, 'w');
    let written = 0;
    let count = 0;
    while (written < size) written += writeSync(descriptor, write(corpus[count % corpus.length]!, count++));
    closeSync(descriptor);
    const start = performance.now();
    const { megabytes, characters } = await clean(file);
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `${name}: ${count} articles, ${(written / 1e6).toFixed(0)} MB, cleaned to ${(characters / 1e6).toFixed(0)} MB: ${seconds.toFixed(0)} s, at most ${megabytes} MB held`,
    );
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
