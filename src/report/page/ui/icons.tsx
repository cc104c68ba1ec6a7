import type { JSX } from 'preact';

const PATHS = {
  search:
    'M10.5 4a6.5 6.5 0 1 0 4 11.6l4.4 4.4 1.1-1.1-4.4-4.4A6.5 6.5 0 0 0 10.5 4m0 1.6a4.9 4.9 0 1 1 0 9.8 4.9 4.9 0 0 1 0-9.8',
  close: 'M6.2 5 5 6.2 10.8 12 5 17.8 6.2 19l5.8-5.8 5.8 5.8 1.2-1.2-5.8-5.8L19 6.2 17.8 5 12 10.8z',
  previous: 'm14.6 5.2-6.8 6.8 6.8 6.8 1.2-1.2L10.2 12l5.6-5.6z',
  next: 'm9.4 5.2-1.2 1.2 5.6 5.6-5.6 5.6 1.2 1.2 6.8-6.8z',
  check: 'm9.6 17.4-5-5 1.2-1.2 3.8 3.8 8.6-8.6 1.2 1.2z',
  sun: 'M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M11.2 2h1.6v3.2h-1.6zm0 16.8h1.6V22h-1.6zM2 11.2h3.2v1.6H2zm16.8 0H22v1.6h-3.2zM4.4 5.5l1.1-1.1 2.3 2.3-1.1 1.1zm11.8 11.8 1.1-1.1 2.3 2.3-1.1 1.1zM4.4 18.5l2.3-2.3 1.1 1.1-2.3 2.3zM16.2 6.7l2.3-2.3 1.1 1.1-2.3 2.3z',
  moon: 'M10 3.5A8.7 8.7 0 1 0 20.5 14 7 7 0 0 1 10 3.5',
  pencil: 'm15.9 3.7 4.4 4.4L8.6 19.8 3.5 20.5l.7-5.1zm0 2.3L5.7 16.2l-.3 2.4 2.4-.3L18 8.1z',
} as const;

/** A sign beside words; it says nothing by itself. */
export const Icon = ({ name }: { name: keyof typeof PATHS }): JSX.Element => (
  <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} fill="currentColor" />
  </svg>
);
