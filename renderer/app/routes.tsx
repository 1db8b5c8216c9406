import type { ComponentType } from 'react';
import { createHashRouter, redirect, type RouteObject } from 'react-router';
import type { WorkspaceStatus } from '../../shared/contract/workspace';
import { places } from '../navigation/places';
import { Shell } from './shell/Shell';
import { PageFault } from './start/PageFault';

/** A page loaded when it is first visited, so that the start loads only the first screen. */
function page(path: string, load: () => Promise<ComponentType>, children?: RouteObject[]): RouteObject {
  return {
    path,
    lazy: async () => ({ Component: await load() }),
    ErrorBoundary: PageFault,
    ...(children === undefined ? {} : { children }),
  };
}

/** The router of the workbench. An empty workspace starts at the welcome page, any other at the last place. */
export function createRoutes(status: WorkspaceStatus) {
  const home = status.isEmpty ? places.welcome : places.today;
  if (status.isEmpty) window.location.hash = `#${places.welcome}`;
  return createHashRouter([
    {
      Component: Shell,
      ErrorBoundary: PageFault,
      HydrateFallback: () => null,
      children: [
        { index: true, loader: () => redirect(home) },
        page('welcome', async () => (await import('../features/welcome/WelcomePage')).WelcomePage),
        page('today', async () => (await import('../features/today/TodayPage')).TodayPage),
        page('deals', async () => (await import('../features/deals/DealsPage')).DealsPage),
        page('deals/:dealId', async () => (await import('../features/deal/DealPage')).DealPage, [
          { index: true, loader: ({ params }) => redirect(places.deal(params['dealId'] ?? '')) },
          page('buying-center', async () => (await import('../features/buying-center/BuyingCenterPage')).BuyingCenterPage),
          page('needs', async () => (await import('../features/needs/NeedsPage')).NeedsPage),
          page('offer', async () => (await import('../features/offer/OfferPage')).OfferPage),
          page('close', async () => (await import('../features/stages/CloseTab')).CloseTab),
          page('care', async () => (await import('../features/stages/CareTab')).CareTab),
          page('loss-analysis', async () => (await import('../features/stages/LossAnalysisTab')).LossAnalysisTab),
        ]),
        page('accounts', async () => (await import('../features/accounts/AccountsPage')).AccountsPage),
        page('accounts/:accountId', async () => (await import('../features/accounts/AccountPage')).AccountPage),
        page('import/people', async () => (await import('../features/import/ImportPeoplePage')).ImportPeoplePage),
        page('stages/:stage', async () => (await import('../features/stages/StagePage')).StagePage),
        page('settings', async () => (await import('../features/settings/SettingsPage')).SettingsPage),
        { path: '*', loader: () => redirect(home) },
      ],
    },
  ]);
}
