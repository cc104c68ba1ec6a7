import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';

test.each(COMMANDS)('$name loads the command of that name', async ({ name, load }) => {
  expect((await load()).name()).toBe(name);
});
