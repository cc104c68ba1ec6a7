import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface MenuProps {
  readonly label: string;
  readonly children: (close: () => void) => ComponentChildren;
  readonly icon?: JSX.Element;
  readonly class?: string;
}

/** A button that opens a small panel under it; Escape and a click elsewhere close it. */
export function Menu({ label, children, icon, class: name = '' }: MenuProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', away);
    root.current?.querySelector<HTMLElement>('.menu-panel :is(input, select, button, a)')?.focus();
    return () => removeEventListener('pointerdown', away);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its own controls do not
    <div
      class={`menu ${name}`}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class="menu-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={icon ? label : undefined}
        title={icon ? label : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon ?? label}
      </button>
      {open && (
        <div class="menu-panel" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
