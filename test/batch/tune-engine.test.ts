import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const MODULE = new URL('../../dist/batch/workers/tune-engine.js', import.meta.url);

test('the engine that runs this knows every flag that it is given', () => {
  const code = `import { tuneEngine } from '${MODULE}'; tuneEngine();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  // V8 complains of a flag that it does not know, and goes on.
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
