import type { ElectronApplication } from 'playwright';

declare global {
  interface Window {
    isQuotaUsedUp?: boolean;
    refusedByQuota?: number;
  }
}

/** Refuses what the storage writes, as a Chromium whose quota is used up. */
export type Quota = {
  useUp(): Promise<void>;
  lift(): Promise<void>;
  /** How often it has refused since the storage's window was opened. */
  refused(): Promise<number>;
};

/**
 * Gets between the storage and Chromium's database, also in windows of the storage that are opened later. Electron gives every
 * origin unlimited room: neither the override of the DevTools protocol nor the share of a small disk ever refuses a transaction
 * there (tried with 25.1.1). So a transaction is aborted by the page, with the reason a used up quota gives.
 */
export async function quotaOf(app: ElectronApplication): Promise<Quota> {
  const storage = () => app.windows().find((page) => !page.isClosed() && page.url().startsWith('app://storage'));
  const set = async (isUsedUp: boolean): Promise<void> => {
    // The last one counts in windows to come.
    await app.context().addInitScript((value) => {
      window.isQuotaUsedUp = value;
    }, isUsedUp);
    await storage()?.evaluate((value) => {
      window.isQuotaUsedUp = value;
    }, isUsedUp);
  };
  await app.context().addInitScript(refuse);
  await storage()?.evaluate(refuse);
  return {
    useUp: () => set(true),
    lift: () => set(false),
    refused: async () => (await storage()?.evaluate(() => window.refusedByQuota ?? 0)) ?? 0,
  };
}

function refuse(): void {
  const refused = new WeakSet<IDBTransaction>();
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    const request = put.apply(this, given);
    if (window.isQuotaUsedUp === true) {
      const { transaction } = this;
      request.addEventListener('success', () => {
        if (refused.has(transaction)) return;
        refused.add(transaction);
        window.refusedByQuota = (window.refusedByQuota ?? 0) + 1;
        transaction.abort();
      });
    }
    return request;
  };
  // One that was told to commit cannot be aborted by a page any more; Chromium's own refusal comes after that, too.
  const { commit } = IDBTransaction.prototype;
  IDBTransaction.prototype.commit = function () {
    if (window.isQuotaUsedUp !== true) commit.call(this);
  };
  const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error');
  Object.defineProperty(IDBTransaction.prototype, 'error', {
    ...error,
    get(this: IDBTransaction) {
      return refused.has(this) ? new DOMException('', 'QuotaExceededError') : error?.get?.call(this);
    },
  });
}
