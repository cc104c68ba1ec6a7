/** What is won makes a verb of winning an outcome. */
export const WHAT_IS_WON = new Set(
  'seat seats race races election primary primaries caucus caucuses contests runoff runoffs nomination term victory contest special governorship mayoralty reelection re-election presidency office job majority outright'.split(
    ' ',
  ),
);
