/**
 * The sets of `data/ner` that the name model learns from, with how much a mistake in each counts: open licences, news
 * and politics above other prose, tweets least.
 */
export const GOLD_SETS: Readonly<Record<string, number>> = {
  'gum-news-train': 3,
  'gum-talk-train': 2,
  'gum-other-train': 2,
  'crossner-politics-train': 4,
  'btc-train': 0.6,
  'wnut17-train': 0.6,
};

/** The sets whose score is printed after each round of training. */
export const DEV_SETS = [
  'gum-news-dev',
  'crossner-politics-dev',
  'gum-talk-dev',
  'wikigold-dev',
  'pud-dev',
] as const;
