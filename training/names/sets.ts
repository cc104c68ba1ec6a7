/** The sets of `data/ner` that the name model learns from: open licences, news or prose. */
export const GOLD_SETS = [
  'gum-news-train',
  'gum-talk-train',
  'gum-other-train',
  'crossner-politics-train',
] as const;

/** The sets whose score is printed after each round of training. */
export const DEV_SETS = [
  'gum-news-dev',
  'crossner-politics-dev',
  'gum-talk-dev',
  'wikigold-dev',
  'pud-dev',
] as const;
