import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Store } from './store.js';

export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no store');
  return store;
}

/** What a promise brings, null until it does; asked for anew when a dependency changes. */
export function useLoaded<T>(load: () => Promise<T>, dependencies: readonly unknown[] = []): T | null {
  const [loaded, setLoaded] = useState<{ value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    setLoaded(null);
    void load().then((value) => {
      if (wanted) setLoaded({ value });
    });
    return () => {
      wanted = false;
    };
  }, dependencies);
  return loaded ? loaded.value : null;
}
