import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { go, hrefOf, setParams, useRoute } from '../state/router.js';
import { Icon } from './icons.js';

/** Views that the search narrows down; from any other it goes through everything. */
const OWN_SEARCH: ReadonlyMap<string, string> = new Map([
  ['quotes', 'Search quotes'],
  ['people', 'Search people'],
  ['places', 'Search places'],
  ['articles', 'Search articles'],
  ['search', 'Search everything'],
]);
/** Milliseconds without a key before a search begins. */
const PAUSE = 140;

export function SearchBox(): JSX.Element {
  const { path, params } = useRoute();
  const view = path[0] ?? '';
  const wanted = params.get('q') ?? '';
  const [text, setText] = useState(wanted);
  const sent = useRef(wanted);
  useEffect(() => {
    if (wanted === sent.current) return;
    sent.current = wanted;
    setText(wanted);
  }, [wanted]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      if (OWN_SEARCH.has(view)) setParams({ q: text }, { replace: true });
      else if (text !== '') go(hrefOf(['search'], { q: text }));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        id="search"
        type="search"
        value={text}
        placeholder={OWN_SEARCH.get(view) ?? 'Search everything'}
        aria-label={OWN_SEARCH.get(view) ?? 'Search everything'}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <kbd>/</kbd>
    </search>
  );
}
