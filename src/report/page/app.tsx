import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useStore } from './data/context.js';
import { Reader } from './reader/reader.js';
import { useKeys } from './state/keys.js';
import { useRoute } from './state/router.js';
import { Header } from './ui/header.js';
import { KeysHelp } from './ui/keys-help.js';
import { ArticlesView } from './views/articles.js';
import { PeopleView } from './views/people.js';
import { PlacesView } from './views/places.js';
import { QuotesView } from './views/quotes.js';
import { RaceView } from './views/race.js';
import { RacesView } from './views/races.js';
import { SearchView } from './views/search.js';

const VIEWS: ReadonlyMap<string, () => JSX.Element> = new Map([
  ['quotes', QuotesView],
  ['people', PeopleView],
  ['places', PlacesView],
  ['articles', ArticlesView],
  ['search', SearchView],
]);

export function App(): JSX.Element {
  const { version } = useStore().start;
  const { path, params } = useRoute();
  const [help, setHelp] = useState(false);
  useKeys(() => setHelp(true));
  const [name = '', id = ''] = path;
  useEffect(() => {
    if (name !== 'race') scrollTo(0, 0);
  }, [name]);
  const View = VIEWS.get(name) ?? RacesView;
  const article = params.get('read');
  return (
    <div class={article ? 'page is-reading' : 'page'}>
      <button type="button" class="skip button" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <Header view={name} onHelp={() => setHelp(true)} />
      <div class="body">
        <main id="main" tabIndex={-1}>
          {name === 'race' ? <RaceView id={id} /> : <View />}
          <footer class="foot">
            Made by racefile {version}. What articles say is theirs; a number here is what they report, not
            what was checked.
          </footer>
        </main>
        {article && <Reader article={article} at={params.get('at') ?? ''} />}
      </div>
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </div>
  );
}
