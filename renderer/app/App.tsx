import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import type { Api } from '../../shared/contract/contract';
import type { WorkspaceStatus } from '../../shared/contract/workspace';
import type { Result } from '../../shared/errors/result';
import { languageOf, type Session } from '../stores/session';
import { SessionProvider, useSessionState } from '../stores/session-context';
import type { Workbench } from '../stores/workbench';
import { WorkbenchProvider } from '../stores/workbench-context';
import { useTexts } from '../i18n/texts';
import { ToastProvider } from '../ui/toast/ToastProvider';
import { TooltipProvider } from '../ui/tooltip/TooltipProvider';
import { CommandProvider } from './commands/command-context';
import { createRoutes } from './routes';
import { Refused } from './start/Refused';
import { useTheme } from './start/theme';

type Props = { api: Api; session: Session; workbench: Workbench; status: Promise<Result<WorkspaceStatus>> };

/** Everything in the window. */
export function App({ api, session, workbench, status }: Props) {
  return (
    <SessionProvider session={session} api={api}>
      <WorkbenchProvider workbench={workbench}>
        <Window status={status} />
      </WorkbenchProvider>
    </SessionProvider>
  );
}

function Window({ status }: { status: Promise<Result<WorkspaceStatus>> }) {
  const t = useTexts();
  const language = useSessionState(languageOf);
  useTheme();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const [opened, setOpened] = useState<Result<WorkspaceStatus> | null>(null);
  useEffect(() => {
    void status.then(setOpened);
  }, [status]);
  if (opened === null) return null;
  if (!opened.ok) return <Refused error={opened.error} />;
  return (
    <TooltipProvider>
      <ToastProvider regionLabel={t('shell.messages')} closeLabel={t('shell.close')}>
        <CommandProvider>
          <Pages status={opened.value} />
        </CommandProvider>
      </ToastProvider>
    </TooltipProvider>
  );
}

function Pages({ status }: { status: WorkspaceStatus }) {
  const [router] = useState(() => createRoutes(status));
  return <RouterProvider router={router} />;
}
