/** Addresses of every place in the workbench, as hash routes. The one list of them. */
export const places = {
  welcome: '/welcome',
  today: '/today',
  deals: '/deals',
  accounts: '/accounts',
  account: (accountId: string) => `/accounts/${accountId}`,
  deal: (dealId: string, tab: DealTab = 'buying-center') => `/deals/${dealId}/${tab}`,
  /** What is negotiated about an offer of a deal; about the newest when none is named. */
  negotiation: (dealId: string, offerId?: string) => `/deals/${dealId}/offer/negotiation${offerId === undefined ? '' : `?offer=${offerId}`}`,
  /** The versions of an offer of a deal, and where its argument comes from. */
  offerVersions: (dealId: string, offerId: string) => `/deals/${dealId}/offer/versions?offer=${offerId}`,
  offerTrace: (dealId: string, offerId: string) => `/deals/${dealId}/offer/trace?offer=${offerId}`,
  /** The questions to the people of a deal; with one of them opened. */
  guide: (dealId: string, memberId?: string) => `/deals/${dealId}/needs/guide${memberId === undefined ? '' : `?person=${memberId}`}`,
  /** What is shown to the customer of a deal, with nothing else in the window. */
  present: (dealId: string, page: PresentedPage) => `/present/${dealId}/${page}`,
  import: '/import',
  importPeople: '/import/people',
  /** The file open in the import, to be put onto a map. */
  importOpenFile: '/import/people?file=open',
  importProducts: '/settings/catalogue/import',
  settings: '/settings',
  /** A page of the help. */
  help: (topic: string) => `/help/${topic}`,
  /** The backup file the system opened the workbench with, about to be looked into. */
  openedBackup: '/settings?backup=opened',
  settingsOf: (section: SettingsSection) => `/settings/${section}`,
  /** The rules coverage is judged by; with a rule opened, and the light of the deal one comes from in sight. */
  coverageRules: (from: { dealId?: string; ruleId?: string } = {}) => {
    const search = new URLSearchParams();
    if (from.dealId !== undefined) search.set('deal', from.dealId);
    if (from.ruleId !== undefined) search.set('rule', from.ruleId);
    return search.size === 0 ? '/settings/coverage-rules' : `/settings/coverage-rules?${search.toString()}`;
  },
  /** The market segments; with one of them opened. */
  segments: (segmentId?: string) => `/stages/identification${segmentId === undefined ? '' : `?segment=${segmentId}`}`,
  idealProfile: '/stages/identification/profile',
  /** Whom to call; of one segment alone. */
  callList: (segmentId?: string) => `/stages/qualification${segmentId === undefined ? '' : `?segment=${segmentId}`}`,
  scorecards: '/stages/qualification/scorecards',
  conversion: '/stages/qualification/conversion',
  /** How key accounts stand, and which of them, with its units, buys what. */
  keyAccounts: '/stages/account-management',
  whiteSpace: (accountId?: string) => `/stages/account-management/white-space${accountId === undefined ? '' : `?account=${accountId}`}`,
  /** The plan of one account: its goals, its people across units, or what keeps it. */
  accountPlan: (accountId: string, view: PlanView = 'goals') => `/stages/account-management/plan/${accountId}/${view}`,
  /** Why deals are lost, over all of them. */
  lossReport: '/reports/losses',
  /** The library of pains and benefits; with an entry opened. */
  library: (entryId?: string) => `/settings/library${entryId === undefined ? '' : `?entry=${entryId}`}`,
  /** What is open over all won deals. */
  orderCare: '/stages/order-care',
  /** What people may ask about their data; with one of them chosen. */
  privacy: (person?: { id: string; name: string }) => (person === undefined ? '/settings/privacy' : `/settings/privacy?${new URLSearchParams({ person: person.id, name: person.name }).toString()}`),
} as const;

/** Parts of the plan of an account. */
export const PLAN_VIEWS = ['goals', 'people', 'measures'] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** The field with the amount of a deal, in sight on all its tabs: a place to jump to. */
export const AMOUNT_FIELD_ID = 'deal-amount';

/** Sections of the settings with an address of their own. */
export const SETTINGS_SECTIONS = ['protection', 'sharing', 'company', 'templates', 'numbering', 'texts', 'terms', 'catalogue'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** Tabs of a deal. */
export const DEAL_TABS = ['buying-center', 'needs', 'offer', 'close', 'care', 'loss-analysis'] as const;
export type DealTab = (typeof DEAL_TABS)[number];

/** The tab of a deal that an address stands on, also on a page below the tab. */
export function dealTabOf(pathname: string): DealTab | null {
  const [, deals, , tab] = pathname.split('/');
  return deals === 'deals' ? (DEAL_TABS.find((known) => known === tab) ?? null) : null;
}

/** Tabs of a deal that can be shown to the customer, in a form made for them. */
export const PRESENTED_PAGES = ['buying-center', 'needs'] as const satisfies readonly DealTab[];
export type PresentedPage = (typeof PRESENTED_PAGES)[number];
