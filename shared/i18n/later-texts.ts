import type { accountPlan } from './en/account-plan';
import type { care } from './en/care';
import type { catalogue } from './en/catalogue';
import type { close } from './en/close';
import type { company } from './en/company';
import type { exports } from './en/exports';
import type { figures } from './en/figures';
import type { guide } from './en/guide';
import type { help } from './en/help';
import type { importWizard } from './en/import-wizard';
import type { identification } from './en/identification';
import type { imports } from './en/imports';
import type { keyAccounts } from './en/key-accounts';
import type { loss } from './en/loss';
import type { lossReport } from './en/loss-report';
import type { library } from './en/library';
import type { offer } from './en/offer';
import type { negotiation } from './en/negotiation';
import type { offerRelease } from './en/offer-release';
import type { offerSettings } from './en/offer-settings';
import type { offerVersions } from './en/offer-versions';
import type { peopleLint } from './en/people-lint';
import type { privacy } from './en/privacy';
import type { protection } from './en/protection';
import type { planDocument } from './en/plan-document';
import type { ratingHelp } from './en/rating-help';
import type { qualification } from './en/qualification';
import type { settings } from './en/settings';
import type { sharing } from './en/sharing';
import type { template } from './en/template';
import type { watch } from './en/watch';

/**
 * Words only some pages need. A page imports the file of its part in `parts/`, which adds the words as its code is
 * loaded.
 */
export type LaterTexts = {
  accountPlan: typeof accountPlan;
  care: typeof care;
  catalogue: typeof catalogue;
  close: typeof close;
  company: typeof company;
  exports: typeof exports;
  figures: typeof figures;
  guide: typeof guide;
  help: typeof help;
  importWizard: typeof importWizard;
  identification: typeof identification;
  imports: typeof imports;
  keyAccounts: typeof keyAccounts;
  loss: typeof loss;
  lossReport: typeof lossReport;
  library: typeof library;
  offer: typeof offer;
  planDocument: typeof planDocument;
  negotiation: typeof negotiation;
  offerRelease: typeof offerRelease;
  offerSettings: typeof offerSettings;
  offerVersions: typeof offerVersions;
  peopleLint: typeof peopleLint;
  privacy: typeof privacy;
  protection: typeof protection;
  ratingHelp: typeof ratingHelp;
  qualification: typeof qualification;
  settings: typeof settings;
  sharing: typeof sharing;
  template: typeof template;
  watch: typeof watch;
};
