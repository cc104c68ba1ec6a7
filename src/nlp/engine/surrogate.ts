import { ofForm } from '../../text/word-forms.js';

/** A name that the engine does not know. */
export const UNKNOWN_NAME = 'Xavier';

/**
 * What the engine is shown in place of a token: always something that it takes as one token, whatever it has
 * read before. wink-nlp remembers every new string it meets, and cuts a string that it remembers differently
 * from one that it does not ("Roe's" stays whole once "(Roe's" has been read); shown only plain words, single marks and
 * one number for all ("48.2" is tagged as "10" is), it tags the same text the same way every time.
 */
export const surrogateOf = ofForm(({ text, lower, kind }): string => {
  switch (kind) {
    case 'word':
      return wordSurrogate(text, lower);
    case 'number':
      if (/[a-z]$/i.test(text)) return text.endsWith('s') ? '1990s' : '12th';
      return '10';
    case 'punctuation':
      return PLAIN_MARK.test(text) ? text : (MARKS[text] ?? (text.startsWith('--') ? '--' : ','));
    case 'symbol':
      return PLAIN_SYMBOL.test(text) ? text : '*';
    case 'handle':
    case 'url':
      return UNKNOWN_NAME;
  }
});

/** What wink-nlp knows as a mark or a symbol. */
const PLAIN_MARK = /^[’'‘`“”"[\](){}…,.!;?/:\-–—]$/;
const PLAIN_SYMBOL = /^[$£€¥~@#%^+=*|<>&§©±÷×°]$/;
const MARKS: Readonly<Record<string, string>> = {
  "''": '"',
  '``': '"',
  '..': '…',
  '...': '…',
  '‑': '-',
  '―': '—',
};

const PLAIN_WORD = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+$/;
const CLITIC = /^(?:n?['’](?:t|s|re|ve|ll|d|m))$/i;
/** Abbreviations whose letters alone would be another word. */
const SPELLED_OUT: Readonly<Record<string, string>> = { 'a.m.': 'noon', 'p.m.': 'noon', 'no.': 'number' };

function wordSurrogate(text: string, lower: string): string {
  if (PLAIN_WORD.test(text)) return text;
  if (CLITIC.test(text)) return lower.replace('’', "'");
  const spelled = SPELLED_OUT[lower];
  if (spelled) return spelled;
  const letters = text.normalize('NFD').replace(/[^A-Za-z]/g, '');
  if (letters !== '') return letters;
  return text === lower ? 'thing' : UNKNOWN_NAME;
}
