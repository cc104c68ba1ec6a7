import type { ComponentChildren, JSX } from 'preact';
import type { Evidence } from '../../../schema/index.js';
import { hrefTo, openSightings, type Sighting, sightingOf } from '../state/sightings.js';

interface ValueProps {
  readonly evidence: readonly Evidence[];
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A value that opens the article at the sentence it comes from; a small number tells how many sentences there are. */
export function Value({ evidence, children, class: name = '' }: ValueProps): JSX.Element {
  return (
    <Sightings of={evidence.map(sightingOf)} class={name} title={evidence[0]?.text}>
      {children}
      {evidence.length > 1 && (
        <span class="value-count">
          {evidence.length}
          <span class="hidden"> sources</span>
        </span>
      )}
    </Sightings>
  );
}

interface SightingsProps {
  readonly of: readonly Sighting[];
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly title?: string | undefined;
}

/** Something that opens an article where it stands. */
export const Sightings = ({ of, children, class: name = '', title }: SightingsProps): JSX.Element => (
  <a
    class={`value ${name}`}
    href={of[0] ? hrefTo(of[0]) : '#'}
    title={title}
    onClick={(event) => {
      // With a key held down the browser opens the link where the reader wants it.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      openSightings(of);
    }}
  >
    {children}
  </a>
);
