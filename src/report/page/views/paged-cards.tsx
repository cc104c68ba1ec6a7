import type { ComponentChild, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** Cards shown at once. */
const STEP = 24;

interface PagedCardsProps<T> {
  readonly items: readonly T[];
  readonly render: (item: T) => ComponentChild;
}

export function PagedCards<T>({ items, render }: PagedCardsProps<T>): JSX.Element {
  const [count, setCount] = useState(STEP);
  return (
    <>
      <div class="cards">{items.slice(0, count).map(render)}</div>
      {count < items.length && (
        <button type="button" class="button more" onClick={() => setCount(count + STEP)}>
          Show more ({items.length - count} left)
        </button>
      )}
    </>
  );
}
