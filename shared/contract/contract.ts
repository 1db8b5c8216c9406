import { backupMethods } from './backups';
import { documentMethods } from './documents';
import { exportMethods } from './exports';
import { importMethods } from './imports';
import type { ApiOf, HandlersOf } from './method';
import { phoneMethods } from './phone';
import { privacyMethods } from './privacy';
import { protectionMethods } from './protection';
import { recordMethods } from './records';
import { sessionMethods } from './session';
import { sharingMethods } from './sharing';
import { settingsMethods } from './settings';
import { updateMethods } from './updates';
import { workspaceMethods } from './workspace';

/** Everything the window can ask of main. */
export const contract = {
  workspace: workspaceMethods,
  records: recordMethods,
  settings: settingsMethods,
  imports: importMethods,
  exports: exportMethods,
  documents: documentMethods,
  backups: backupMethods,
  privacy: privacyMethods,
  phone: phoneMethods,
  protection: protectionMethods,
  sharing: sharingMethods,
  session: sessionMethods,
  updates: updateMethods,
};
export type Contract = typeof contract;

export type Api = ApiOf<Contract>;
export type Handlers = HandlersOf<Contract>;
