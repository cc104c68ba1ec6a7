import { textLines } from '../../ingest/input/text-lines.js';
import type { OutputFile } from './output-file.js';

/** Lines that are put aside on disk while a batch is read, and read again at its end, as often as they are needed. */
export class Spool {
  constructor(private readonly file: OutputFile) {}

  async add(line: string): Promise<void> {
    await this.file.write(`${line}\n`);
  }

  /** No line can be added after it. @throws WriteError */
  async close(): Promise<void> {
    await this.file.close();
  }

  lines(): AsyncIterable<string> {
    return textLines(this.file.path);
  }
}
