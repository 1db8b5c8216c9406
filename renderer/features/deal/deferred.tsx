import { startTransition, useEffect, useState, type ComponentType } from 'react';
import { afterPaint } from '../../ui/after-paint';

/**
 * A part of the strip whose code is asked for once the strip is painted: what it takes to reckon it must not hold up the
 * first keystroke.
 */
export function deferred<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Deferred(props: P) {
    const [Part, setPart] = useState<ComponentType<P> | null>(() => loaded);
    useEffect(() => {
      if (Part !== null) return;
      let current = true;
      void afterPaint()
        .then(load)
        .then((part) => {
          loaded = part;
          if (current) startTransition(() => setPart(() => part));
        });
      return () => {
        current = false;
      };
    }, [Part]);
    return Part === null ? null : <Part {...props} />;
  };
}
