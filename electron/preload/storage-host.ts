import { ipcRenderer } from 'electron/renderer';
import { STORAGE_PORT_CHANNEL } from '../../shared/contract/names';

/** Hands the port from main on to the page; that is all the storage host needs from Electron. */
ipcRenderer.once(STORAGE_PORT_CHANNEL, (event) => {
  window.postMessage(null, window.location.origin, event.ports);
});

// Makes Chromium open the database's files while the page is still loading.
void indexedDB.databases();
