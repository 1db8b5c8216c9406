import '../ui/foundation.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { bridge } from '../bridge/bridge';
import { createSession } from '../stores/session';
import { createWorkbench } from '../stores/workbench';
import { now } from '../stores/new-record';
import { places } from '../navigation/places';
import { App } from './App';
import { createRoutes } from './routes';
import { reportFaults } from './start/faults';

const { api, look } = bridge;
setNonce(look.styleNonce);
reportFaults(api);
const element = document.getElementById('root');
if (element === null) throw new Error('no root element');
const root = createRoot(element);

/** Main opens the window of a locked workspace at this address. */
const LOCKED = '?locked';

function start(): void {
  const workbench = createWorkbench(api, now);
  const status = api.workspace.status({});
  const router = createRoutes(workbench, status);
  const session = createSession(api, look);
  requestIdleCallback(() => void session.refresh());
  void status.then((found) => (found.ok ? session.store.setState({ snapshotFailure: found.value.snapshotFailure }) : undefined));
  requestIdleCallback(() => void api.sharing.state({}).then((found) => (found.ok ? session.takeSharing(found.value) : undefined)));
  requestIdleCallback(() => void api.backups.automatic({}).then((found) => (found.ok ? session.store.setState({ automaticBackup: found.value.automatic }) : undefined)));
  bridge.on('storageRestarted', () => workbench.retrySave());
  bridge.on('workspaceReplaced', () => {
    void import('../stores/replaced-workspace').then(({ openReplacedWorkspace }) => openReplacedWorkspace({ api, session, workbench }));
  });
  bridge.on('exportProgress', ({ stage }) => session.store.setState({ exportStage: stage }));
  bridge.on('backupProgress', ({ stage }) => session.store.setState({ backupStage: stage }));
  bridge.on('automaticBackup', ({ automatic }) => session.store.setState({ automaticBackup: automatic }));
  bridge.on('snapshotFailure', ({ failure }) => session.store.setState({ snapshotFailure: failure }));
  bridge.on('backupOpened', () => void router.navigate(places.openedBackup));
  bridge.on('updateChanged', (update) => session.store.setState({ update }));
  bridge.on('importProgress', (importProgress) => session.store.setState({ importProgress }));
  bridge.on('sharing', ({ state }) => session.takeSharing(state));
  bridge.on('recordsMerged', (merged) => {
    workbench.merge(merged);
    void session.readMarks();
  });
  bridge.on('flushRequested', () => {
    // What was given up is seen before the window goes.
    void workbench.flush().then((saved) => api.session.flushed({ saved: saved && workbench.store.getState().conflict?.isKept !== false }));
  });
  root.render(<App api={api} session={session} workbench={workbench} router={router} status={status} />);
}

async function startLocked(): Promise<void> {
  const { showLocked } = await import('./start/show-locked');
  await showLocked(root, bridge);
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.hash}`);
  start();
}

if (window.location.search === LOCKED) void startLocked();
else start();
