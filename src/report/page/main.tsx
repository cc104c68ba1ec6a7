import './styles/main.css';
import { render } from 'preact';
import { App } from './app.js';
import { StoreContext } from './data/context.js';
import { Store } from './data/store.js';
import { corrections } from './state/corrections.js';
import { showTheme } from './state/theme.js';

showTheme();
const root = document.getElementById('app')!;

async function open(): Promise<void> {
  const store = await Store.open();
  const { articles, races, total, version } = store.start;
  corrections.restore([version, total, articles[0]?.id, articles.at(-1)?.id].join('/'));
  const [race] = races;
  document.title =
    races.length === 1 && race ? `${race.name} – racefile` : `${races.length} races – racefile`;
  render(
    <StoreContext.Provider value={store}>
      <App />
    </StoreContext.Provider>,
    root,
  );
}

open().catch((error: unknown) => {
  root.textContent = `This report cannot be shown: ${error instanceof Error ? error.message : String(error)}`;
});
