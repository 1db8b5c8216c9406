import type { AppUpdater, UpdateInfo } from 'electron-updater';
import { GenericProvider } from 'electron-updater/out/providers/GenericProvider';
import { parseUpdateInfo, type ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider';
import { getChannelFilename, newUrlFromBase } from 'electron-updater/out/util';
import { AppFailure, appError } from '../../../shared/errors/app-error';
import type { UpdateSource } from '../policy/policy';
import { isSigned, SIGNATURE_ENDING } from './signature';

/** What `setFeedURL` hands to the provider. */
export type SignedFeed = { provider: 'custom'; updateProvider: typeof SignedProvider } & UpdateSource;

/**
 * A folder on a web server whose description of the newest version is signed. The description names the packages'
 * checksums, so that its signature covers them too; nothing of an unsigned one is looked at.
 */
export class SignedProvider extends GenericProvider {
  readonly #source: UpdateSource;

  constructor(feed: SignedFeed, updater: AppUpdater, runtimeOptions: ProviderRuntimeOptions) {
    super({ provider: 'generic', url: feed.url }, updater, runtimeOptions);
    this.#source = feed;
  }

  override async getLatestVersion(): Promise<UpdateInfo> {
    const file = getChannelFilename(this.getDefaultChannelName());
    const base = new URL(this.#source.url.endsWith('/') ? this.#source.url : `${this.#source.url}/`);
    const address = newUrlFromBase(file, base, true);
    const [text, signature] = await Promise.all([
      this.httpRequest(address),
      this.httpRequest(newUrlFromBase(`${file}${SIGNATURE_ENDING}`, base, true)).catch(() => null),
    ]);
    if (text === null) throw new AppFailure(appError('update-unreachable', {}));
    if (signature === null || !isSigned(text, signature, this.#source.publicKey)) throw new AppFailure(appError('update-refused', {}));
    return parseUpdateInfo(text, file, address);
  }
}
