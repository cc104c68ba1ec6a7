import { options } from 'preact';
import { useEffect } from 'preact/hooks';

/** Does something before the page is printed; the browser prints what stands there when this returns. */
export function useBeforePrint(prepare: () => void): void {
  useEffect(() => {
    const now = (): void => {
      const { debounceRendering } = options;
      options.debounceRendering = (render) => render();
      try {
        prepare();
      } finally {
        if (debounceRendering) options.debounceRendering = debounceRendering;
        else delete options.debounceRendering;
      }
    };
    addEventListener('beforeprint', now);
    return () => removeEventListener('beforeprint', now);
  });
}
