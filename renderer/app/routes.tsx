import type { ComponentType } from 'react';
import { createHashRouter, redirect, type NonIndexRouteObject, type RouteObject } from 'react-router';
import type { RecordQuery } from '../../shared/contract/records';
import type { WorkspaceStatus } from '../../shared/contract/workspace';
import type { Result } from '../../shared/errors/result';
import type { Workbench } from '../stores/workbench';
import { places } from '../navigation/places';
import { deferredPage } from './deferred-page';
import { Shell } from './shell/Shell';
import { PageFault } from './start/PageFault';

/** A page whose code is loaded when it is first visited, so that the start loads only the first screen. */
function page(path: string, load: () => Promise<ComponentType>, more: Pick<NonIndexRouteObject, 'children' | 'loader'> = {}): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }), ErrorBoundary: PageFault, ...more };
}

/** A stage in the frame of a deal: the frame does not wait for it. */
function stage(path: string, load: () => Promise<ComponentType>): RouteObject {
  const { Component, preload } = deferredPage(load);
  const loader = (): null => {
    preload();
    return null;
  };
  return { path, Component, loader, ErrorBoundary: PageFault };
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
  /** Starts to load records and lets the page show what it has. */
  const ahead = (query: RecordQuery): null => {
    void workbench.load(query);
    return null;
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
          loader: () => ahead({ kind: 'overview' }),
        }),
        page('deals', async () => (await import('../features/deals/DealsPage')).DealsPage),
        page('deals/:dealId', async () => (await import('../features/deal/DealPage')).DealPage, {
          loader: ({ params }) => ahead({ kind: 'deal', dealId: params['dealId'] ?? '' }),
          children: [
            { index: true, loader: ({ params }) => redirect(places.deal(params['dealId'] ?? '')) },
            stage('buying-center', async () => (await import('../features/buying-center/BuyingCenterPage')).BuyingCenterPage),
            stage('needs', async () => (await import('../features/needs/NeedsPage')).NeedsPage),
            stage('offer', async () => (await import('../features/offer/OfferPage')).OfferPage),
            stage('close', async () => (await import('../features/stages/CloseTab')).CloseTab),
            stage('care', async () => (await import('../features/stages/CareTab')).CareTab),
            stage('loss-analysis', async () => (await import('../features/stages/LossAnalysisTab')).LossAnalysisTab),
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
