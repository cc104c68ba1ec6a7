import { useLayoutEffect, useState } from 'preact/hooks';

/** Where the reader of the page is: `#/quotes?speaker=…&read=…&at=…`. */
export interface Route {
  /** "quotes", or "race" and its id. */
  readonly path: readonly string[];
  readonly params: URLSearchParams;
}

/** Parameters that say which article is open, over whatever view. */
export const READER_PARAMS = ['read', 'at'] as const;

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return { path: path.split('/').filter(Boolean).map(decode), params: new URLSearchParams(query) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function hrefOf(path: readonly string[], params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  const text = query.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

export const currentRoute = (): Route => parseRoute(location.hash);

/** Goes somewhere; `replace` leaves no step behind for the back button. */
export function go(href: string, { replace = false } = {}): void {
  if (replace) {
    history.replaceState(null, '', href);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else location.hash = href;
}

/** Changes parameters of the view one is in; an empty value takes one out. */
export function setParams(changes: Readonly<Record<string, string>>, options?: { replace?: boolean }): void {
  const { path, params } = currentRoute();
  go(hrefOf(path, { ...Object.fromEntries(params), ...changes }), options);
}

export function useRoute(): Route {
  const [route, setRoute] = useState(currentRoute);
  // Before the first paint: a click on what is painted must find the page listening.
  useLayoutEffect(() => {
    const follow = (): void => setRoute(currentRoute());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
