import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSession } from '../../stores/session-context';
import { Header } from './Header';
import { Rail } from './Rail';
import { useShellCommands } from './shell-commands';
import { ShellDialogsProvider, useShellDialogs } from './shell-dialogs';
import styles from './Shell.module.css';
import { UnsavedBanner } from './UnsavedBanner';

// The start needs neither.
const loadPalette = async () => ({ default: (await import('./CommandPalette')).CommandPalette });
const CommandPalette = lazy(loadPalette);
const DropTarget = lazy(async () => ({ default: (await import('./DropTarget')).DropTarget }));
const ShortcutHelp = lazy(async () => ({ default: (await import('./ShortcutHelp')).ShortcutHelp }));

/** The frame around every page: rail, header, content. */
export function Shell() {
  return (
    <ShellDialogsProvider>
      <Frame />
    </ShellDialogsProvider>
  );
}

function Frame() {
  const session = useSession();
  const { pathname } = useLocation();
  const { open } = useShellDialogs();
  const [isQuiet, setQuiet] = useState(false);
  useShellCommands();
  // Ready before the first Ctrl+K, so that no key typed after it is lost.
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      void loadPalette();
      setQuiet(true);
    });
    return () => cancelIdleCallback(idle);
  }, []);
  useEffect(() => {
    session.set({ lastPlace: pathname });
  }, [session, pathname]);
  return (
    <div className={styles.shell}>
      <Rail />
      <Header />
      <UnsavedBanner />
      <main className={styles.content} id="content" tabIndex={-1}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <Suspense fallback={null}>
        {isQuiet && <DropTarget />}
        {open === 'palette' && <CommandPalette />}
        {open === 'shortcuts' && <ShortcutHelp />}
      </Suspense>
    </div>
  );
}
