import { type CleaningRule, remove } from '../page.js';

/** "Tags: Ada Finch, Salem", "Filed under Elections", "See more on: Ada Finch" */
const TAGS =
  /^[\s*•#]*(?:(?:tags?|topics?|keywords|categor(?:y|ies)|more on|see more on|read more about|more about|in this (?:article|story)|related topics) ?:|(?:filed|posted|published) (?:under|in):?) ?(?=[\p{Lu}\d#])/iu;
const LONGEST = 400;

/** The list of a story's subjects, below it. */
export const tagList: CleaningRule = {
  name: 'tag-list',
  *judge({ paragraphs, stands }) {
    for (let i = paragraphs.length - 1; i > 0; i--) {
      const paragraph = paragraphs[i]!;
      if (stands(i) && paragraph.isProse) return;
      if (
        stands(i) &&
        paragraph.text.length <= LONGEST &&
        TAGS.test(paragraph.text) &&
        !paragraph.endsAsSentence
      )
        yield remove(i);
    }
  },
};
