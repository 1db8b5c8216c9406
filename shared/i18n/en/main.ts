/** Words of the main process: dialogs of the system. */
export const main = {
  chooseTable: { title: 'Choose a table of people', tables: 'Tables (CSV, TSV)', all: 'All files' },
  chooseImport: { title: 'Choose a file to import', files: 'Tables and address books (CSV, Excel, vCard)', all: 'All files' },
  clipboard: 'Clipboard',
  saveReport: { title: 'Save the report of the import', csv: 'Table (CSV)', html: 'Web page (HTML)', txt: 'Text' },
  saveOffer: { title: 'Save the offer', word: 'Word document' },
  saveSample: { title: 'Save the sample template' },
  chooseTemplate: { title: 'Choose a Word file as template' },
  saveBackup: { title: 'Save a backup', kind: 'Werkbank backup' },
  chooseBackup: { title: 'Choose a backup' },
  chooseLogo: { title: 'Choose the picture of the letterhead', pictures: 'Pictures (PNG, JPEG)' },
  saveText: { csvTitle: 'Save table', csv: 'Table (CSV)', icsTitle: 'Save calendar file', ics: 'Calendar (ICS)' },
  saveMap: { title: 'Save the buying center', png: 'PNG picture', svg: 'SVG picture', pdf: 'PDF document', drawio: 'draw.io diagram', csv: 'Table (CSV)', customerStem: 'People involved' },
  unsaved: {
    message: 'Some changes are not saved yet.',
    detail: 'The disk did not take them. Keep the window open and free some space, or close and lose these changes.',
    keepOpen: 'Keep open',
    closeAnyway: 'Close and lose changes',
  },
  refused: {
    title: 'Werkbank cannot open your data',
    rescue_one: 'The last backup is of {{when}} and holds {{count}} record. Werkbank can start with a new database and put it there; the damaged one stays on the disk.',
    rescue_other: 'The last backup is of {{when}} and holds {{count, number}} records. Werkbank can start with a new database and put it there; the damaged one stays on the disk.',
    none: 'There is no automatic backup. Werkbank can start with a new database, into which you restore a backup file; the damaged one stays on the disk.',
    beginAnew: 'Start anew and restore',
  },
} as const;
