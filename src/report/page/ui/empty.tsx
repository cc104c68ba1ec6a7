import type { ComponentChildren, JSX } from 'preact';

/** What stands where there is nothing to show, and why. */
export const Empty = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <p class="empty">{children}</p>
);

export const Waiting = (): JSX.Element => (
  <p class="empty" role="status">
    Unpacking…
  </p>
);
