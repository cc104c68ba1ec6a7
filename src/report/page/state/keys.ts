import { useLayoutEffect } from 'preact/hooks';
import { currentRoute } from './router.js';
import { closeReader, step } from './sightings.js';

/** What the keys do, for the help and for `useKeys`. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/', 'search'],
  ['n or j', 'next source, or next item of the list'],
  ['p or k', 'previous source, or previous item of the list'],
  ['Enter', 'open the item at its sentence'],
  ['Esc', 'close the article, or leave the search'],
  ['?', 'show these keys'],
];

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), select, textarea') !== null;

/** Moves the focus along what a list lets one open. */
function moveFocus(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('main [data-stop]')];
  if (stops.length === 0) return;
  const here = stops.indexOf(document.activeElement as HTMLElement);
  // From anywhere else one goes on from what is in sight.
  const first = stops.findIndex((stop) => stop.getBoundingClientRect().top >= 0);
  const next = here < 0 ? Math.max(first, 0) : (here + by + stops.length) % stops.length;
  stops[next]!.focus();
  stops[next]!.scrollIntoView({ block: 'nearest' });
}

/** Makes the keys work wherever one is, but where one writes. */
export function useKeys(showHelp: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, target } = event;
      if (key === 'Escape') {
        if (isWriting(target)) (target as HTMLElement).blur();
        else if (currentRoute().params.has('read')) closeReader();
        return;
      }
      if (isWriting(target)) return;
      const by = key === 'n' || key === 'j' ? 1 : key === 'p' || key === 'k' ? -1 : null;
      if (key === '/') document.querySelector<HTMLInputElement>('#search')?.focus();
      else if (key === '?') showHelp();
      else if (by !== null) {
        if (!(currentRoute().params.has('read') && step(by))) moveFocus(by);
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
