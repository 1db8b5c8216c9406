import { useEffect, useState, type ComponentProps } from 'react';
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
import { Refused } from './start/Refused';
import { useTheme } from './start/theme';

type Router = ComponentProps<typeof RouterProvider>['router'];
type Props = { api: Api; session: Session; workbench: Workbench; router: Router; status: Promise<Result<WorkspaceStatus>> };

/** Everything in the window. */
export function App({ api, session, workbench, router, status }: Props) {
  return (
    <SessionProvider session={session} api={api}>
      <WorkbenchProvider workbench={workbench}>
        <Window router={router} status={status} />
      </WorkbenchProvider>
    </SessionProvider>
  );
}

function Window({ router, status }: Pick<Props, 'router' | 'status'>) {
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
  if (opened !== null && !opened.ok) return <Refused error={opened.error} />;
  return (
    <TooltipProvider>
      <ToastProvider regionLabel={t('shell.messages')} closeLabel={t('shell.close')}>
        <CommandProvider>
          <RouterProvider router={router} />
        </CommandProvider>
      </ToastProvider>
    </TooltipProvider>
  );
}
