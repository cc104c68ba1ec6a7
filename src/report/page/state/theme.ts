import { useEffect, useState } from 'preact/hooks';

export type Theme = 'auto' | 'light' | 'dark';
const KEY = 'racefile:theme';

/** A page opened from a file may have no storage; then a choice lasts as long as the page. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is not remembered, and nothing else depends on it.
  }
}

const SYSTEM = matchMedia('(prefers-color-scheme: dark)');
export const systemTheme = (): Theme => (SYSTEM.matches ? 'dark' : 'light');

const isTheme = (value: string | null): value is Theme =>
  value === 'auto' || value === 'light' || value === 'dark';

function chosenTheme(): Theme {
  const value = remembered(KEY);
  return isTheme(value) ? value : 'auto';
}

/** Shows the first view in the right colours from its first moment. */
export function showTheme(): void {
  const theme = chosenTheme();
  document.documentElement.dataset.theme = theme === 'auto' ? systemTheme() : theme;
}

/** Light or dark as the system has it, or as the reader chose. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosenTheme);
  useEffect(() => {
    const show = (): void => {
      document.documentElement.dataset.theme = theme === 'auto' ? systemTheme() : theme;
    };
    show();
    remember(KEY, theme);
    SYSTEM.addEventListener('change', show);
    return () => SYSTEM.removeEventListener('change', show);
  }, [theme]);
  return [theme, setTheme];
}
