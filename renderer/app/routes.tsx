import type { ComponentType } from 'react';
import { createHashRouter, redirect, type NonIndexRouteObject, type RouteObject } from 'react-router';
import type { WorkspaceStatus } from '../../shared/contract/workspace';
import type { Result } from '../../shared/errors/result';
import { DealPage } from '../features/deal/DealPage';
import { places } from '../navigation/places';
import type { Workbench } from '../stores/workbench';
import { createDeferredPages } from './deferred-page';
import { Shell } from './shell/Shell';
import { PageFault } from './start/PageFault';

const pages = createDeferredPages();

/** A page whose code is loaded when it is first visited, so that the start loads only the first screen. */
function page(path: string, load: () => Promise<ComponentType>, loader?: RouteObject['loader']): NonIndexRouteObject {
  return { path, Component: pages.add(load), ErrorBoundary: PageFault, ...(loader === undefined ? {} : { loader }) };
}

/**
 * The router of the workbench. An empty workspace starts at the welcome page, any other at the last place. The
 * records of the first page are asked for at once, before anything is drawn.
 */
export function createRoutes(workbench: Workbench, status: Promise<Result<WorkspaceStatus>>) {
  const toHome = async (): Promise<Response> => {
    const opened = await status;
    return redirect(opened.ok && opened.value.isEmpty ? places.welcome : places.today);
  };
  /** Starts to load records and lets the page show what it has. */
  const ahead = (query: Parameters<Workbench['load']>[0]): null => {
    void workbench.load(query);
    return null;
  };
  const router = createHashRouter([
    {
      // Outside of the shell: nothing of it may be seen by the customer.
      ...page('present/:dealId', async () => (await import('../features/presentation/PresentationFrame')).PresentationFrame, ({ params }) =>
        ahead({ kind: 'deal', dealId: params['dealId'] ?? '' }),
      ),
      children: [
        page('buying-center', async () => (await import('../features/buying-center/customer/CustomerMapPage')).CustomerMapPage),
        page('needs', async () => (await import('../features/needs/customer/CustomerNeedsPage')).CustomerNeedsPage),
      ],
    },
    {
      Component: Shell,
      ErrorBoundary: PageFault,
      HydrateFallback: () => null,
      children: [
        { index: true, loader: toHome },
        page('welcome', async () => (await import('../features/welcome/WelcomePage')).WelcomePage),
        page('today', async () => (await import('../features/today/TodayPage')).TodayPage, () => ahead({ kind: 'overview' })),
        page('deals', async () => (await import('../features/deals/DealsPage')).DealsPage),
        {
          // Not loaded apart: most starts begin in a deal, and its frame is what can be used first.
          path: 'deals/:dealId',
          Component: DealPage,
          ErrorBoundary: PageFault,
          loader: ({ params }) => ahead({ kind: 'deal', dealId: params['dealId'] ?? '' }),
          children: [
            { index: true, loader: ({ params }) => redirect(places.deal(params['dealId'] ?? '')) },
            page('buying-center', async () => (await import('../features/buying-center/BuyingCenterPage')).BuyingCenterPage),
            page('needs', async () => (await import('../features/needs/NeedsPage')).NeedsPage),
            page('offer/negotiation', async () => (await import('../features/negotiation/NegotiationPage')).NegotiationPage),
            page('offer/versions', async () => (await import('../features/offer/versions/VersionsPage')).VersionsPage),
            page('offer/trace', async () => (await import('../features/offer/trace/TracePage')).TracePage),
            page('needs/guide', async () => (await import('../features/needs/guide/GuidePage')).GuidePage),
            page('offer', async () => (await import('../features/offer/OfferPage')).OfferPage),
            page('close', async () => (await import('../features/close/ClosePage')).ClosePage),
            page('care', async () => (await import('../features/care/CarePage')).CarePage),
            page('loss-analysis', async () => (await import('../features/loss-analysis/LossAnalysisPage')).LossAnalysisPage),
          ],
        },
        page('accounts', async () => (await import('../features/accounts/AccountsPage')).AccountsPage),
        page('accounts/:accountId', async () => (await import('../features/accounts/AccountPage')).AccountPage),
        page('import', async () => (await import('../features/import/wizard/ImportPage')).ImportPage),
        page('help/:topic', async () => (await import('../features/help/HelpPage')).HelpPage),
        page('import/people', async () => (await import('../features/import/ImportPeoplePage')).ImportPeoplePage),
        page('stages/identification', async () => (await import('../features/identification/segments/SegmentsPage')).SegmentsPage),
        page('stages/identification/profile', async () => (await import('../features/identification/profile/ProfilePage')).ProfilePage),
        page('reports/losses', async () => (await import('../features/loss-report/LossReportPage')).LossReportPage),
        page('stages/qualification', async () => (await import('../features/qualification/list/CallListPage')).CallListPage),
        page('stages/qualification/scorecards', async () => (await import('../features/qualification/cards/ScorecardsPage')).ScorecardsPage),
        page('stages/qualification/conversion', async () => (await import('../features/qualification/conversion/ConversionPage')).ConversionPage),
        page('stages/account-management', async () => (await import('../features/key-accounts/KeyAccountsPage')).KeyAccountsPage),
        page('stages/account-management/white-space', async () => (await import('../features/key-accounts/white-space/WhiteSpacePage')).WhiteSpacePage),
        page('stages/account-management/plan/:accountId/:view', async () => (await import('../features/key-accounts/plan/PlanPage')).PlanPage),
        page('stages/order-care', async () => (await import('../features/care/overview/OrderCarePage')).OrderCarePage),
        {
          path: 'settings',
          Component: pages.add(async () => (await import('../features/settings/SettingsFrame')).SettingsFrame),
          ErrorBoundary: PageFault,
          children: [
            page('', async () => (await import('../features/settings/SettingsPage')).SettingsPage),
            page('sharing', async () => (await import('../features/settings/sharing/SharingPage')).SharingPage),
            page('protection', async () => (await import('../features/settings/protection/ProtectionPage')).ProtectionPage),
            page('company', async () => (await import('../features/company/CompanyPage')).CompanyPage),
            page('templates', async () => (await import('../features/templates/TemplatesPage')).TemplatesPage),
            page('numbering', async () => (await import('../features/offer-settings/numbering/NumberingPage')).NumberingPage),
            page('texts', async () => (await import('../features/offer-settings/texts/TextsPage')).TextsPage),
            page('terms', async () => (await import('../features/offer-settings/terms/TermsPage')).TermsPage),
            page('catalogue', async () => (await import('../features/catalogue/CataloguePage')).CataloguePage),
            page('catalogue/import', async () => (await import('../features/catalogue/import/ProductImportPage')).ProductImportPage),
            page('library', async () => (await import('../features/need-library/LibraryPage')).LibraryPage),
            page('privacy', async () => (await import('../features/privacy/PrivacyPage')).PrivacyPage),
            page('coverage-rules', async () => (await import('../features/coverage-rules/CoverageRulesPage')).CoverageRulesPage),
          ],
        },
        { path: '*', loader: toHome },
      ],
    },
  ]);
  const { pathname, search } = router.state.location;
  void status.then((opened) => {
    // Who opens a backup on a new laptop is shown what is in it. By now its page may have taken the word for it away.
    if (`${pathname}${search}` === places.openedBackup) return;
    if (opened.ok && opened.value.isEmpty) void router.navigate(places.welcome, { replace: true });
  });
  pages.loadRestWhenIdle();
  return router;
}
