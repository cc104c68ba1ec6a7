import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { formsOf } from './verb-forms.js';

/** Regular verbs that report what people say, think and plan, in their first form. */
const REGULAR =
  'accept accuse acknowledge add address admit advise advocate affirm agree aim allege announce answer anticipate appeal applaud appreciate argue ask assert assume assure attack attempt attribute back base beg believe blame blast boast brag call care caution challenge characterize charge cheer chide cite claim clarify close comment compare complain concede conclude concur condemn confess confirm consider contend continue contradict convince counter credit criticize declare decide decline decry defend demand denounce deny deride describe desire detail determine disagree disclose discuss dismiss dispute doubt echo elaborate email emphasize encourage endorse ensure estimate exclaim expect explain express fear figure fire focus guarantee guess hint hope identify imagine imply indicate inform insist instruct intend interpret invite joke jump justify lament laugh launch like list love maintain mention mock muse note object observe offer oppose order outline perceive plan plead pledge point portray post praise pray predict prefer present press proclaim promise promote propose protest prove provide push question quip quote rail raise rate react realize reason reassure recall recognize recommend recount refer refuse regard reiterate reject remark remember remind repeat reply report request respond resolve retort retweet reveal rule say scoff seem share shout sigh signal slam sound specify speculate state stress suggest support suppose suspect swear talk tease term testify thank threaten tout trust try tweet underscore urge view voice volunteer vow want warn welcome whisper wish wonder worry yell'.split(
    ' ',
  );

/** Each form of the verbs of reporting, lower case, to its first form. */
export const REPORTING_FORMS: ReadonlyMap<string, string> = new Map([
  ...REGULAR.flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
  ...IRREGULAR_VERBS,
]);
