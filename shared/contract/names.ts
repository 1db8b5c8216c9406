import type { Contract } from './contract';
import type { EventName } from './events';

/**
 * The contract's names as plain data: all a preload script may know. Kept in step with the contract by the
 * types below, without loading any schema.
 */
export const METHOD_NAMES = {
  workspace: ['status', 'loadSample', 'saveSnapshot', 'lastSnapshot', 'beginAnew', 'copy', 'openCopy', 'leaveCopy', 'deleteCopy', 'restoreSnapshot'],
  records: ['load', 'commit', 'listAccounts', 'search'],
  settings: ['get', 'set'],
  imports: ['chooseTable', 'rereadTable', 'chooseFile', 'openFile', 'openClipboard', 'readAgain', 'dryRun', 'entries', 'write', 'cancelWrite', 'saveReport', 'runs', 'undo'],
  exports: ['list'],
  documents: [
    'exportOffer',
    'mailOffer',
    'chooseAttachment',
    'readBackOffer',
    'cancelExport',
    'addTemplate',
    'checkTemplate',
    'saveSampleTemplate',
    'chooseLogo',
    'readLogo',
    'saveMap',
    'saveText',
    'exportGuide',
    'exportAccountPlan',
    'revealLastExport',
    'openLastExport',
  ],
  privacy: ['findDoubles', 'exportPerson', 'previewErasure', 'erase', 'erasedAmong', 'due'],
  phone: ['dial'],
  backups: ['save', 'choose', 'preview', 'restore', 'openInCopy', 'takeBack', 'automatic', 'chooseFolder', 'turnOn', 'turnOff', 'runNow', 'list', 'chooseListed', 'chooseOpened'],
  protection: ['state', 'encrypt', 'setPassphrase', 'removePassphrase', 'makeRecoveryKey', 'lock', 'unlock', 'unlockWithRecoveryKey'],
  sharing: ['state', 'signIn', 'offered', 'choose', 'pause', 'signOut', 'lookAt', 'marks', 'decide', 'merges'],
  session: ['flushed', 'supportReport', 'saveSupportReport', 'reportFault'],
  updates: ['state', 'check', 'download', 'install'],
} as const satisfies { [N in keyof Contract]: readonly (keyof Contract[N])[] };

export const EVENT_NAMES = ['flushRequested', 'storageRestarted', 'workspaceReplaced', 'exportProgress', 'importProgress', 'backupProgress', 'automaticBackup', 'snapshotFailure', 'sharing', 'recordsMerged', 'backupOpened', 'updateChanged'] as const satisfies readonly EventName[];

type Missing = {
  [N in keyof Contract]: Exclude<keyof Contract[N], (typeof METHOD_NAMES)[N][number]>;
}[keyof Contract];
type MissingEvent = Exclude<EventName, (typeof EVENT_NAMES)[number]>;
/** Compiles only while every method and event has its name above. */
export const NAMES_ARE_COMPLETE: [Missing, MissingEvent] extends [never, never] ? true : never = true;

/** Channel of a method on Electron's IPC. */
export function methodChannel(namespace: string, method: string): string {
  return `werkbank:${namespace}.${method}`;
}

/** Channel of an event on Electron's IPC. */
export function eventChannel(event: EventName): string {
  return `werkbank:event.${event}`;
}

/** Channel on which the storage host's window receives its message port. */
export const STORAGE_PORT_CHANNEL = 'werkbank:storage-port';

/** Argument of the window's process that carries the `Look`, as URI-encoded JSON. */
export const LOOK_ARGUMENT = '--werkbank-look=';
