import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSession, useSessionState } from '../../stores/session-context';
import { useWorkbenchState } from '../../stores/workbench-context';
import { Header } from './Header';
import notices from './Notices.module.css';
import { Rail } from './Rail';
import { useShellCommands } from './shell-commands';
import { ShellDialogsProvider, useShellDialogs } from './shell-dialogs';
import styles from './Shell.module.css';
import { UnsavedBanner } from './UnsavedBanner';

// Most starts need none of them.
const loadPalette = async () => ({ default: (await import('./CommandPalette')).CommandPalette });
const CommandPalette = lazy(loadPalette);
const ConflictBanner = lazy(async () => ({ default: (await import('./ConflictBanner')).ConflictBanner }));
const CopyBanner = lazy(async () => ({ default: (await import('./CopyBanner')).CopyBanner }));
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
  const copy = useSessionState((state) => state.copy);
  const hasConflict = useWorkbenchState((state) => state.conflict !== null);
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
      <div className={notices.place}>
        {copy === undefined ? null : (
          <Suspense fallback={null}>
            <CopyBanner copy={copy} />
          </Suspense>
        )}
        <UnsavedBanner />
        {hasConflict ? (
          <Suspense fallback={null}>
            <ConflictBanner />
          </Suspense>
        ) : null}
      </div>
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
