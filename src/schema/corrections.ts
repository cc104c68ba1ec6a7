import { z } from 'zod';

/**
 * What all corrections say: which article, by its id, and who says so. Everything else is named by its words,
 * never by its position, so that a correction outlives a new version of racefile, and of the article.
 */
const common = {
  /** Who corrects, and why: for people. */
  by: z.string().optional(),
  note: z.string().optional(),
};
const oneArticle = {
  /** Id of the article. */
  article: z.string().min(1),
  /** SHA-256 of the article's source: finds the article where its id changed. */
  sha256: z.string().optional(),
};
const anyArticle = {
  /** Id of the article; left out, all articles are meant. */
  article: z.string().min(1).optional(),
  sha256: z.string().optional(),
};
const words = z.string().min(1);
const nth = {
  /** Which of several with the same words, counted from 1. */
  nth: z.int().positive().optional(),
};

export const RejectQuote = z.strictObject({
  action: z.literal('reject-quote'),
  ...oneArticle,
  /** The quote's words. */
  text: words,
  ...nth,
  ...common,
});
export const SetSpeaker = z.strictObject({
  action: z.literal('set-speaker'),
  ...oneArticle,
  text: words,
  ...nth,
  /** Who said it; null: the text does not tell. */
  speaker: words.nullable(),
  type: z.enum(['person', 'org', 'group']).optional(),
  ...common,
});
export const MergePeople = z.strictObject({
  action: z.literal('merge-people'),
  ...anyArticle,
  /** Names of the people who are one person. */
  names: z.array(words).min(2),
  /** The name they are to go by; the first of `names` where it is left out. */
  into: words.optional(),
  ...common,
});
/** A mention by its words, and where they stand more than once, by the sentence they stand in. */
export const MentionWords = z.strictObject({ text: words, sentence: words.optional() });
export const SplitPerson = z.strictObject({
  action: z.literal('split-person'),
  ...oneArticle,
  /** The name the person goes by now. */
  name: words,
  /** The mentions that are somebody else's; all of this article's where they are left out. */
  mentions: z.array(MentionWords).min(1).optional(),
  /** The name of that somebody. */
  to: words,
  ...common,
});
export const RenamePerson = z.strictObject({
  action: z.literal('rename-person'),
  ...anyArticle,
  name: words,
  to: words,
  ...common,
});

const factWords = {
  /** What kind of fact it is: vote_share, money … */
  type: words,
  /** The words of its evidence. */
  evidence: words,
  /** Fields of the fact, to tell it from others of the same sentence. */
  where: z.record(z.string(), z.unknown()).optional(),
};
export const RejectFact = z.strictObject({
  action: z.literal('reject-fact'),
  ...oneArticle,
  ...factWords,
  ...common,
});
export const FixFact = z.strictObject({
  action: z.literal('fix-fact'),
  ...oneArticle,
  ...factWords,
  /** The fields that are wrong, with what is right. */
  set: z.record(z.string(), z.unknown()),
  ...common,
});
export const RestorePassage = z.strictObject({
  action: z.literal('restore-passage'),
  ...oneArticle,
  /** The words that cleaning took out. */
  text: words,
  ...common,
});

/** One line of `corrections.jsonl`. */
export const Correction = z.discriminatedUnion('action', [
  RejectQuote,
  SetSpeaker,
  MergePeople,
  SplitPerson,
  RenamePerson,
  RejectFact,
  FixFact,
  RestorePassage,
]);
export type Correction = z.infer<typeof Correction>;
export type CorrectionAction = Correction['action'];
/** The corrections of one kind: `CorrectionOf<'fix-fact'>`. */
export type CorrectionOf<A extends CorrectionAction> = Extract<Correction, { action: A }>;

export const CorrectionActionName = z.enum([
  'reject-quote',
  'set-speaker',
  'merge-people',
  'split-person',
  'rename-person',
  'reject-fact',
  'fix-fact',
  'restore-passage',
]);

/** What a correction did to an article: kept in the record, so that a reader sees what people changed. */
export const AppliedCorrection = z.strictObject({
  action: CorrectionActionName,
  /** One plain line: what was done. */
  did: z.string(),
  /** The words it was about, where it was about a passage. */
  text: z.string().optional(),
  by: z.string().optional(),
  note: z.string().optional(),
});
export type AppliedCorrection = z.infer<typeof AppliedCorrection>;
