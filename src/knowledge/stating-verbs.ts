/** Verbs, in their first form, by which somebody states what is so: what follows is that person's word, and no act. */
export const STATING_VERBS: ReadonlySet<string> = new Set(
  'accuse acknowledge add admit affirm agree allege announce argue assert believe boast brag caution charge cite claim comment complain concede conclude confirm contend declare deny describe disclose email emphasize estimate exclaim expect explain figure guess hint imply indicate insist joke maintain mention muse note observe point post predict proclaim promise quip reason recall reiterate remark remember repeat reply report respond reveal say speculate state stress suggest tell testify think tweet vow warn whisper write'.split(
    ' ',
  ),
);
