import { verbSet } from '../../knowledge/verb-forms.js';

/** Every form of a verb whose subject won what its object lost: "Finch defeated Roe". */
export const BEATING: ReadonlySet<string> = verbSet(
  'defeat beat best oust unseat topple trounce rout edge outpoll vanquish upset dethrone crush outlast swamp clobber wallop drub thrash demolish',
);
