import type { FlagRule } from './flag.js';

/** Without a publication date "Tuesday" is no day. */
export const noDate: FlagRule = {
  flag: 'no-date',
  find: ({ meta }) =>
    meta.published === null ? [{ why: 'the input tells no publication date that can be used' }] : [],
};
