import { useEffect } from 'react';
import { useSessionState } from '../../stores/session-context';

const DARK = '(prefers-color-scheme: dark)';

/** Sets the theme on the document: the chosen one, or the system's and its changes. */
export function useTheme(): void {
  const theme = useSessionState((state) => state.settings.theme);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (query.matches ? 'dark' : 'light') : theme;
    };
    apply();
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, [theme]);
}
