import type { JSX } from 'preact';
import { hrefOf } from '../state/router.js';
import { systemTheme, useTheme } from '../state/theme.js';
import { CorrectionsMenu } from './correct/corrections-menu.js';
import { Icon } from './icons.js';
import { SearchBox } from './search-box.js';

const VIEWS = [
  ['', 'Races'],
  ['quotes', 'Quotes'],
  ['people', 'People'],
  ['places', 'Places'],
  ['articles', 'Articles'],
] as const;

interface HeaderProps {
  readonly view: string;
  readonly onHelp: () => void;
}

export function Header({ view, onHelp }: HeaderProps): JSX.Element {
  const at = view === 'race' ? '' : view;
  return (
    <header class="top">
      <a class="wordmark" href={hrefOf([])}>
        race<span>file</span>
      </a>
      <nav aria-label="Views">
        {VIEWS.map(([name, label]) => (
          <a
            key={name}
            href={hrefOf(name === '' ? [] : [name])}
            aria-current={name === at ? 'page' : undefined}
          >
            {label}
          </a>
        ))}
      </nav>
      <SearchBox />
      <div class="tools">
        <CorrectionsMenu />
        <ThemeButton />
        <button type="button" class="icon-button" aria-label="Keys" title="Keys (?)" onClick={onHelp}>
          <span class="question" aria-hidden="true">
            ?
          </span>
        </button>
      </div>
    </header>
  );
}

/** Light and dark, from whatever it is now. */
function ThemeButton(): JSX.Element {
  const [theme, setTheme] = useTheme();
  const next = (theme === 'auto' ? systemTheme() : theme) === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={`Change to ${next}`}
      title={`Change to ${next}`}
      onClick={() => setTheme(next)}
    >
      <Icon name={next === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
