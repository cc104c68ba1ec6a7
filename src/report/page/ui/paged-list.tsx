import type { ComponentChild, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useBeforePrint } from './before-print.js';

interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly render: (item: T, index: number) => ComponentChild;
  /** Changes when the items are other ones: the list begins anew. */
  readonly resetOn: string;
  readonly label: string;
  readonly step?: number;
}

/** Items that are printed at most; the last line tells how many are left. */
const MOST_PRINTED = 1000;

/**
 * A list of any length: it shows a few dozen items, and more as one comes near its end. What is far out of
 * sight costs nothing (`content-visibility`), and what was shown can be found with the browser's own search. Printed it is whole, up to a bound.
 */
export function PagedList<T>({ items, render, resetOn, label, step = 60 }: PagedListProps<T>): JSX.Element {
  const [shown, setShown] = useState({ resetOn, count: step });
  const count = shown.resetOn === resetOn ? shown.count : step;
  const end = useRef<HTMLButtonElement>(null);
  const more = (): void => setShown({ resetOn, count: count + step });
  useBeforePrint(() => {
    if (count < Math.min(items.length, MOST_PRINTED)) setShown({ resetOn, count: MOST_PRINTED });
  });
  useEffect(() => {
    const button = end.current;
    if (!button) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && more(),
      { rootMargin: '800px' },
    );
    observer.observe(button);
    return () => observer.disconnect();
  });
  return (
    <>
      <ul class="list" aria-label={label}>
        {items.slice(0, count).map((item, index) => (
          <li key={index}>{render(item, index)}</li>
        ))}
      </ul>
      {count < items.length && (
        <button type="button" class="button more" ref={end} onClick={more}>
          Show more ({items.length - count} left)
        </button>
      )}
    </>
  );
}
