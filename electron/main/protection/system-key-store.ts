import { safeStorage } from 'electron';

/** The key store of the system: Keychain, DPAPI, GNOME Keyring or KWallet. */
export type SystemKeyStore = {
  /** Whether it protects anything. On Linux without a keyring there is none, or one whose key everybody knows. */
  isReal(): boolean;
  /** Text sealed, as base64; `null` when the store does not answer. */
  seal(text: string): string | null;
  /** What `seal` was given; `null` when the store does not give it out. */
  open(sealed: string): string | null;
};

/**
 * The key store of this system. Asked only once the application is ready.
 * @param isOff as if there was none
 */
export function systemKeyStore(isOff: boolean): SystemKeyStore {
  return {
    isReal: () => {
      if (isOff) return false;
      // Older runtimes cannot say which it is, and do not offer the one that protects nothing.
      const backend = process.platform === 'linux' ? (safeStorage as { getSelectedStorageBackend?: () => string }).getSelectedStorageBackend?.() : undefined;
      return backend !== 'basic_text' && safeStorage.isEncryptionAvailable();
    },
    seal: (text) => {
      try {
        return safeStorage.encryptString(text).toString('base64');
      } catch {
        return null;
      }
    },
    open: (sealed) => {
      try {
        return safeStorage.decryptString(Buffer.from(sealed, 'base64'));
      } catch {
        return null;
      }
    },
  };
}
