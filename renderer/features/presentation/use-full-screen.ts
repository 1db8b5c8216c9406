import { useEffect } from 'react';

/**
 * Fills the screen while the component is there. Where the system ends it, by Escape or its own means, `onEnd` is called:
 * that Escape never reaches the page. A system that refuses leaves the window as it is.
 */
export function useFullScreen(onEnd: () => void): void {
  useEffect(() => {
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement != null) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement === null) onEnd();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [onEnd]);
}
