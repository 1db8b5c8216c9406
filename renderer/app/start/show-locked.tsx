import { useEffect } from 'react';
import type { Root } from 'react-dom/client';
import type { Bridge } from '../../../shared/contract/bridge';
import { LockScreen } from '../../features/lock/LockScreen';
import { useLanguage } from '../../i18n/texts';
import { createSession } from '../../stores/session';
import { SessionProvider } from '../../stores/session-context';
import { useTheme } from './theme';

/** Draws the locked window. Resolves once it is unlocked. */
export function showLocked(root: Root, { api, look }: Bridge): Promise<void> {
  const session = createSession(api, look);
  void session.refresh();
  return new Promise((resolve) => {
    root.render(
      <SessionProvider session={session} api={api}>
        <LockedWindow onUnlocked={resolve} />
      </SessionProvider>,
    );
  });
}

function LockedWindow({ onUnlocked }: { onUnlocked: () => void }) {
  const language = useLanguage();
  useTheme();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LockScreen onUnlocked={onUnlocked} />;
}
