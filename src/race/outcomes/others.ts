/** Those who stand, told by what they are to somebody: who they are, nobody says. */
export const OTHERS: ReadonlySet<string> = new Set(
  'opponents rivals challengers candidates contenders democrats republicans competitors hopefuls others'.split(
    ' ',
  ),
);
