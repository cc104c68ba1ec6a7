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

const isTheme = (value: string | null): value is Theme =>
  value === 'auto' || value === 'light' || value === 'dark';

/** Light or dark as the system has it, or as the reader chose. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const value = remembered(KEY);
    return isTheme(value) ? value : 'auto';
  });
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    remember(KEY, theme);
  }, [theme]);
  return [theme, setTheme];
}
