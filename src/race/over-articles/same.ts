/** What makes two things of two articles one: equal keys. */
export interface Identity {
  readonly key: string;
  /** Why things with this key are one, as a reader may check it. */
  readonly why: string;
}

/** Why the first of its kind is what it is. */
export const FIRST = 'the first article that names it';

/** The same words, of an article about the same state; where the article is about none or several, it stays by itself. */
export const inState = (key: string, state: string | null, article: string): Identity =>
  state === null
    ? { key: `${key}\narticle ${article}`, why: FIRST }
    : { key: `${key}\n${state}`, why: `the same name, in articles about ${state}` };
