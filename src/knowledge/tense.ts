/** Past forms that do not end in "-ed", of the verbs that carry news. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  'was were had did won lost said told held went came took gave made led beat ran became began got saw left cast set put cut met sent spent wrote spoke fell rose kept stood drew fought found sought threw broke chose drove flew grew knew paid sat swept stuck hit shot struck withdrew forced'.split(
    ' ',
  ),
);

/** Words that turn a sentence to what is to come; "wo" is that of "won't". */
export const AHEAD: ReadonlySet<string> = new Set(
  "will wo 'll ’ll shall next upcoming scheduled slated coming awaits looms".split(' '),
);

/** "could come up during Tuesday's debate": what may be is still to come, unless it is "may have been". */
export const MAY_BE: ReadonlySet<string> = new Set(['could', 'may', 'might', 'should']);

/** Present forms that speak of a day to come: "voters head to the polls Tuesday". */
export const PRESENT_AHEAD: ReadonlySet<string> = new Set(
  'face faces head heads vote votes meet meets decide decides choose chooses go goes hold holds convene convenes begin begins start starts open opens'.split(
    ' ',
  ),
);
