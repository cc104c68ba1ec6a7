import type { CleaningRule } from '../page.js';
import { advertisement } from './advertisement.js';
import { authorBio } from './author-bio.js';
import { betweenLabels } from './between-labels.js';
import { byline } from './byline.js';
import { capitalHeadline } from './capital-headline.js';
import { contributors } from './contributors.js';
import { copyright } from './copyright.js';
import { creditedCaption } from './credited-caption.js';
import { duplicateParagraph } from './duplicate-paragraph.js';
import { embedResidue } from './embed-residue.js';
import { embeddedPost } from './embedded-post.js';
import { headline } from './headline.js';
import { inlineInsert } from './inline-insert.js';
import { labelledCaption } from './labelled-caption.js';
import { linkedLine } from './linked-line.js';
import { markedCaption } from './marked-caption.js';
import { navigation } from './navigation.js';
import { pageEdges } from './page-edges.js';
import { pageFurniture } from './page-furniture.js';
import { playerResidue } from './player-residue.js';
import { promotion } from './promotion.js';
import { relatedList } from './related-list.js';
import { relatedStory } from './related-story.js';
import { repeatedCaption } from './repeated-caption.js';
import { rollover } from './rollover.js';
import { separator } from './separator.js';
import { tagList } from './tag-list.js';
import { timestamp } from './timestamp.js';

/** All cleaning rules, in order; the first to take a paragraph decides. */
export const RULES: readonly CleaningRule[] = [
  separator,
  pageFurniture, // what the page says comes before what lines look like
  embeddedPost,
  embedResidue, // of what no post was found around
  markedCaption,
  labelledCaption,
  relatedList, // before its head is taken for a control of the page
  advertisement,
  playerResidue,
  navigation, // after players and advertisements, whose lines end in controls
  copyright, // "© AP" is no caption
  contributors,
  promotion,
  timestamp,
  betweenLabels, // when the labels are gone
  tagList,
  headline,
  byline,
  relatedStory, // "(PHOTOS: …)" is no credit
  repeatedCaption, // before what would keep each copy as a caption of its own
  creditedCaption,
  capitalHeadline,
  authorBio,
  duplicateParagraph, // of what is left
  rollover,
  inlineInsert,
  linkedLine, // when roll-over texts, all links, are gone
  pageEdges, // of what is left
];
