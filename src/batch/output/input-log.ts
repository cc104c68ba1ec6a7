import type { ManifestInput } from '../../schema/index.js';
import type { Spool } from './spool.js';

/** What became of each input, put aside on disk until the manifest is written: memory does not grow with the batch. */
export class InputLog {
  constructor(private readonly spool: Spool) {}

  /** Takes the inputs in their order. @throws WriteError */
  async add(input: ManifestInput): Promise<void> {
    await this.spool.add(`${JSON.stringify(input)}\n`);
  }

  /** All of them; none can be added after it. @throws WriteError */
  async close(): Promise<ManifestInput[]> {
    await this.spool.close();
    const inputs: ManifestInput[] = [];
    for await (const line of this.spool.lines()) inputs.push(JSON.parse(line) as ManifestInput);
    return inputs;
  }
}

/** Of each input that became an article its number among them, from 0, by its id. */
export function articleNumbers(inputs: readonly ManifestInput[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { status, id } of inputs) if (status === 'ok') numbers.set(id!, numbers.size);
  return numbers;
}
