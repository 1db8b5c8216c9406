import { startTransition, useEffect, useState, type ComponentType } from 'react';

/**
 * A page that comes after its frame: the frame is drawn and can be used at once, the page follows in slices that let
 * the keyboard in between. (A Suspense boundary would hold the page back for a third of a second after the frame.)
 */
export function deferredPage(load: () => Promise<ComponentType>): { Component: ComponentType; preload: () => void } {
  let loaded: ComponentType | null = null;
  let loading: Promise<ComponentType> | null = null;
  const start = (): Promise<ComponentType> => (loading ??= load());

  function DeferredPage() {
    const [state, setState] = useState<{ Page: ComponentType | null; fault?: unknown }>({ Page: loaded });
    useEffect(() => {
      if (state.Page !== null) return;
      start().then(
        (page) => {
          loaded = page;
          startTransition(() => setState({ Page: page }));
        },
        (fault: unknown) => setState({ Page: null, fault }),
      );
    }, [state.Page]);
    if (state.fault !== undefined) throw state.fault;
    return state.Page === null ? null : <state.Page />;
  }
  return { Component: DeferredPage, preload: () => void start() };
}
