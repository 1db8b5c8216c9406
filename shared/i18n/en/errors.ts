import type { ErrorCode } from '../../errors/app-error';

/** What went wrong and what to do, for each error code. */
export const errors = {
  'invalid-input': 'This entry has a form Werkbank does not accept ({{path}}). Nothing was changed.',
  refused: 'Werkbank refused this request. Nothing was changed.',
  conflict: 'This record was changed elsewhere in the meantime. Open the page again and repeat your change.',
  'not-found': 'This record is no longer there. It may have been deleted.',
  quota: 'The disk is full. Free some space; your changes stay here and are saved then.',
  corrupt: 'The data cannot be read any more ({{what}}). Restore the latest backup.',
  blocked: 'Another Werkbank is using the data. Close it and try again.',
  'future-version':
    'This data was written by a newer Werkbank (format {{found}}, this version knows {{known}}). Install the newer version. Nothing was changed.',
  'runtime-downgrade':
    'This data was last used by a newer version (Chromium {{found}}, this one is {{running}}). Start the newer version; an older one could destroy the data.',
  'storage-gone': 'The storage was interrupted and is starting again. Your changes are kept and saved then.',
  timeout: 'This took too long and was stopped ({{what}}). Try again.',
  cancelled: 'Cancelled.',
  'file-unreadable': '“{{name}}” cannot be read or written. Check that the folder exists and that you may use it.',
  'file-busy': '“{{name}}” is open in another program. Close it there and try again. The old file is unchanged.',
  'disk-full': 'There is no room left for “{{name}}”. Free some space and try again.',
  'not-a-table': '“{{name}}” is not a table Werkbank can read. {{reason}}',
  'not-a-snapshot': '“{{name}}” is not a Werkbank backup.',
  locked: 'The workbench is locked. Unlock it with your passphrase.',
  'wrong-key': 'This does not open the workbench. Nothing was changed. Mind capital letters and the keyboard’s language.',
  'keys-unavailable': 'The data is encrypted and its key cannot be had: the system’s key store does not give it out, or the file “keys.json” is missing from the data folder. Nothing was changed. Sign in with your usual account, put the file back from a copy of the folder, or restore a backup in a new data folder.',
  'wrong-passphrase': 'This passphrase does not open “{{name}}”. Nothing was changed. Mind capital letters and the keyboard’s language.',
  'template-unfit': '“{{name}}” cannot be used as a template any more. Settings, Word templates, say what is wrong with it.',
  'version-damaged': 'Version {{number}} is no longer stored as it was released. No document is made from it. Restore a backup or begin a new version.',
  'folder-gone': 'The folder “{{folder}}” is not there at the moment. Plug the drive in or connect the network; Werkbank tries again every few minutes.',
  'folder-closed': 'Nothing can be written into the folder “{{folder}}”. Choose another one, or allow writing there.',
  'too-many-requests': 'Werkbank was asked for too much in one moment and refused. Nothing was changed. Wait a little and try again.',
  'file-too-large': '“{{name}}” is larger than {{megabytes}} MB. Take a smaller file, or name a place where it can be found.',
  'not-a-picture': '“{{name}}” is not a PNG or JPEG picture of at most 10 MB.',
  'no-dialler': 'No program on this computer can call {{number}}. Choose one for telephone numbers in the system settings, or dial yourself.',
  'update-refused': 'What the server offers is not proven to come from your company, or arrived damaged. Nothing was installed. Tell your IT department.',
  'update-unreachable': 'The update server does not answer. Check the network or try again later; Werkbank goes on working.',
  internal: 'Something went wrong in Werkbank. The log has it under {{reference}}.',
} as const satisfies Record<ErrorCode, string>;
