import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, useLocation } from 'react-router';
import { createSession } from '../../../renderer/stores/session';
import { SessionProvider } from '../../../renderer/stores/session-context';
import { createWorkbench } from '../../../renderer/stores/workbench';
import { WorkbenchProvider } from '../../../renderer/stores/workbench-context';
import { UiProvider } from '../../../renderer/ui/provider/UiProvider';
import type { Settings } from '../../../shared/contract/settings';
import type { Api } from '../../../shared/contract/contract';

const NOW = '2026-03-25T08:00:00.000Z';

type Options = {
  api: Api;
  /** Route pattern the page stands at, and the address that is open. */
  path?: string;
  at?: string;
  settings?: Partial<Settings>;
};

/** Draws a page over a real workbench and a fake api. Every other address shows itself as text. */
export function renderPage(page: ReactNode, { api, path = '/page', at = path, settings = {} }: Options) {
  const workbench = createWorkbench(api, () => NOW);
  const session = createSession(api, {
    settings: { language: 'en', theme: 'light', lastPlace: '', colleagueId: null, numberDevice: '', needsView: 'columns', autoLockMinutes: 15, ...settings },
    systemLanguage: 'en',
  });
  const router = createMemoryRouter([{ path, element: page }, { path: '*', element: <Elsewhere /> }], { initialEntries: [at] });
  render(
    <SessionProvider session={session} api={api}>
      <WorkbenchProvider workbench={workbench}>
        <UiProvider toastRegionLabel="Messages" toastCloseLabel="Close">
          <RouterProvider router={router} />
        </UiProvider>
      </WorkbenchProvider>
    </SessionProvider>,
  );
  return { workbench, session, router };
}

function Elsewhere() {
  const { pathname } = useLocation();
  return <p data-testid="elsewhere">{pathname}</p>;
}
