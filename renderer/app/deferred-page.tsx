import { startTransition, useEffect, useState, type ComponentType } from 'react';
import { afterPaint } from '../ui/after-paint';

type Load = () => Promise<ComponentType>;

/** The rest of the pages is loaded once the first has had this long to itself, in milliseconds. */
const QUIET_AFTER_START = 3000;

/** Pages that come after their frame. */
export type DeferredPages = {
  /** A component that shows the page once its code is there. */
  add(load: Load): ComponentType;
  /** Loads what was not visited yet, one after another while nothing else is to do, so that later visits are at once. */
  loadRestWhenIdle(): void;
};

/**
 * Pages whose frame is painted and can be used before their code is even asked for; the page then follows in slices
 * that let the keyboard in between. (A Suspense boundary would hold a page back for a third of a second.)
 */
export function createDeferredPages(): DeferredPages {
  const loads: Load[] = [];
  return {
    add(load) {
      const { Component, start } = deferredPage(load);
      loads.push(start);
      return Component;
    },
    loadRestWhenIdle() {
      const next = (): void => {
        const load = loads.shift();
        if (load === undefined) return;
        // A page that fails to load says so when it is visited.
        void load().catch(() => undefined).then(() => requestIdleCallback(next));
      };
      setTimeout(() => requestIdleCallback(next), QUIET_AFTER_START);
    },
  };
}

function deferredPage(load: Load): { Component: ComponentType; start: Load } {
  let loaded: ComponentType | null = null;
  let loading: Promise<ComponentType> | null = null;
  const start: Load = () =>
    (loading ??= load().then((page) => {
      loaded = page;
      return page;
    }));

  function DeferredPage() {
    const [state, setState] = useState<{ Page: ComponentType | null; fault?: unknown }>({ Page: loaded });
    useEffect(() => {
      if (state.Page !== null) return;
      let current = true;
      void afterPaint()
        .then(start)
        .then(
          (Page) => current && startTransition(() => setState({ Page })),
          (fault: unknown) => current && setState({ Page: null, fault }),
        );
      return () => {
        current = false;
      };
    }, [state.Page]);
    if (state.fault !== undefined) throw state.fault;
    return state.Page === null ? null : <state.Page />;
  }
  return { Component: DeferredPage, start };
}
