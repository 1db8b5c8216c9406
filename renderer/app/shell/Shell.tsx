import { Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useSession } from '../../stores/session-context';
import { CommandPalette } from './CommandPalette';
import { Header } from './Header';
import { Rail } from './Rail';
import { ShortcutHelp } from './ShortcutHelp';
import { useShellCommands } from './shell-commands';
import { ShellDialogsProvider } from './shell-dialogs';
import styles from './Shell.module.css';

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
  useShellCommands();
  useEffect(() => {
    session.set({ lastPlace: pathname });
  }, [session, pathname]);
  return (
    <div className={styles.shell}>
      <Rail />
      <Header />
      <main className={styles.content} id="content" tabIndex={-1}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <CommandPalette />
      <ShortcutHelp />
    </div>
  );
}
