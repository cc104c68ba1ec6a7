import { creditOf } from '../credit.js';
import type { CleaningRule, Judgement, Paragraph } from '../page.js';

/**
 * Forms in which the scripts of pages write captions into the text:
 *   "Image copyright Harbor Pictures Image caption Ada Finch won by two hundred votes"
 *   "Media playback is unsupported on your device Media caption The count in three minutes"
 *   "Enlarge this image toggle caption Dana Roe/AP Dana Roe/AP"
 *   "Hide Caption 3 of 12" behind the caption, "Photos: Photos: The count The count – Ada Finch …" before it
 *   "PHOTO: Ada Finch greets voters at a diner in Salem.Dana Roe/AP"
 *   "FILE - In this May 3, 2016, file photo, Ada Finch greets voters."
 */
const FORMS: readonly RegExp[] = [
  /^(?:image|photo|media)? ?copyright (?<credit>.{2,80}?) image caption /i,
  /^image(?: source, | copyright )(?<credit>.{2,80})$/i,
  /^(?:media playback is (?:un|not )supported on (?:your|this) device )?(?:media|image|video) ?caption,? /i,
  /^enlarge (?:this )?image\b/i,
  /^(?:photos?|gallery|slideshow|video): (?:photos?|gallery|slideshow|video): /i,
  /\bhide caption(?: \d+ of \d+)?$/i,
  /^file\b ?[-–—:] ?(?:in|this|an?|on)\b/i,
  /^in this (?:\w+,? ){1,4}\w+,? (?:file |courtroom |handout )?(?:photo|image|photograph|sketch|frame|video)(?: provided by| from| made| released|,)/i,
  /^CLOSE \p{Lu}/u,
  /^facebook twitter pinterest /i,
  /^play video \d/i,
  /^(?:caption|photo caption|image caption|pictured): /i,
  /^PHOTO: /,
];

/** Every form begins with one of these words, or ends as "hide caption" and "3 of 12" do: a quick look, which settles nearly all paragraphs. */
const BEGINNING =
  /^(?:image|photo|media| ?copyright|video|enlarge|gallery|slideshow|file|in this |close |facebook |play video|caption|pictured)/i;
const LAST_CHARACTER = /[n\d]/i;

export const labelledCaption: CleaningRule = {
  name: 'labelled-caption',
  *judge({ paragraphs, stands }) {
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!stands(index)) continue;
      if (isInGallery(paragraphs, index)) {
        yield caption(index, paragraph, null);
        continue;
      }
      const match = matchForms(paragraph.text);
      // A label with nothing labelled is a control: "Hide Caption".
      if (match && paragraph.labels === null) yield caption(index, paragraph, match.groups?.credit ?? null);
    }
  },
};

function matchForms(text: string): RegExpExecArray | null {
  if (!BEGINNING.test(text) && !LAST_CHARACTER.test(text.slice(-1))) return null;
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match) return match;
  }
  return null;
}

/** A caption on a line of its own, with the controls of a gallery below it: "Hide Caption" ¶ "3 of 12" */
const isInGallery = (paragraphs: readonly Paragraph[], index: number): boolean =>
  /^hide caption$/i.test(paragraphs[index + 1]?.text ?? '') &&
  /^\d+ of \d+$/.test(paragraphs[index + 2]?.text ?? '');

const caption = (paragraph: number, { text }: Paragraph, credit: string | null): Judgement => ({
  kind: 'media',
  paragraph,
  media: /^(?:media|video)/i.test(text) ? 'video' : 'image',
  credit: credit ?? creditOf(text),
  account: null,
});
