import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const BIN = path.resolve(import.meta.dirname, '../dist/bin');

describe('the built command', () => {
  it('has its patterns as literals: a constructor in a function would compile its pattern anew each time', () => {
    const files = readdirSync(BIN).filter((file) => file.endsWith('.js'));
    expect(files).toContain('racefile.js');
    const made = files.filter((file) =>
      /new RegExp\("[^"]*\\\\p\{/.test(readFileSync(path.join(BIN, file), 'utf8')),
    );
    expect(made).toEqual([]);
  });
});
