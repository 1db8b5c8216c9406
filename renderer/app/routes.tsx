import type { ComponentType } from 'react';
import { createHashRouter, redirect, type LoaderFunction, type Params, type RouteObject } from 'react-router';
import type { WorkspaceStatus } from '../../shared/contract/workspace';
import type { Result } from '../../shared/errors/result';
import type { Workbench } from '../stores/workbench';
import { places } from '../navigation/places';
import { deferredPage } from './deferred-page';
import { Shell } from './shell/Shell';
import { PageFault } from './start/PageFault';

/**
 * A page whose code is loaded when it is first visited, so that the start loads only the first screen. The frame
 * around it does not wait for it.
 * @param ahead what to ask for at once, beside the code
 */
function page(
  path: string,
  load: () => Promise<ComponentType>,
  { ahead, children }: { ahead?: (params: Params) => void; children?: RouteObject[] } = {},
): RouteObject {
  const { Component, preload } = deferredPage(load);
  const loader: LoaderFunction = ({ params }) => {
    preload();
    ahead?.(params);
    return null;
  };
  return { path, Component, loader, ErrorBoundary: PageFault, ...(children === undefined ? {} : { children }) };
}

/**
 * The router of the workbench. An empty workspace starts at the welcome page, any other at the last place. Code and
 * records of the first page are asked for at once, before anything is drawn.
 */
export function createRoutes(workbench: Workbench, status: Promise<Result<WorkspaceStatus>>) {
  const toHome = async (): Promise<Response> => {
    const opened = await status;
    return redirect(opened.ok && opened.value.isEmpty ? places.welcome : places.today);
  };
  const router = createHashRouter([
    {
      Component: Shell,
      ErrorBoundary: PageFault,
      HydrateFallback: () => null,
      children: [
        { index: true, loader: toHome },
        page('welcome', async () => (await import('../features/welcome/WelcomePage')).WelcomePage),
        page('today', async () => (await import('../features/today/TodayPage')).TodayPage, {
          ahead: () => void workbench.load({ kind: 'overview' }),
        }),
        page('deals', async () => (await import('../features/deals/DealsPage')).DealsPage),
        page('deals/:dealId', async () => (await import('../features/deal/DealPage')).DealPage, {
          ahead: ({ dealId = '' }) => void workbench.load({ kind: 'deal', dealId }),
          children: [
            { index: true, loader: ({ params }) => redirect(places.deal(params['dealId'] ?? '')) },
            page('buying-center', async () => (await import('../features/buying-center/BuyingCenterPage')).BuyingCenterPage),
            page('needs', async () => (await import('../features/needs/NeedsPage')).NeedsPage),
            page('offer', async () => (await import('../features/offer/OfferPage')).OfferPage),
            page('close', async () => (await import('../features/stages/CloseTab')).CloseTab),
            page('care', async () => (await import('../features/stages/CareTab')).CareTab),
            page('loss-analysis', async () => (await import('../features/stages/LossAnalysisTab')).LossAnalysisTab),
          ],
        }),
        page('accounts', async () => (await import('../features/accounts/AccountsPage')).AccountsPage),
        page('accounts/:accountId', async () => (await import('../features/accounts/AccountPage')).AccountPage),
        page('import/people', async () => (await import('../features/import/ImportPeoplePage')).ImportPeoplePage),
        page('stages/:stage', async () => (await import('../features/stages/StagePage')).StagePage),
        page('settings', async () => (await import('../features/settings/SettingsPage')).SettingsPage),
        { path: '*', loader: toHome },
      ],
    },
  ]);
  void status.then((opened) => {
    if (opened.ok && opened.value.isEmpty) void router.navigate(places.welcome, { replace: true });
  });
  return router;
}
