/** Words of the first screen. */
export const welcome = {
  name: 'Werkbank',
  claim: 'From the first company to the signed offer: who decides, what hurts them, and what your machine is worth to them.',
  offline: 'Everything stays on this laptop and works without a network.',
  start: 'How would you like to start?',
  steps: { startEmpty: 'Start with own name and company' },
  sample: {
    title: 'Look round first',
    text: 'A small sales world from the first call to the key account, with a buying center, an offer, a negotiation and an order. You can change everything in it.',
    action: 'Open the sample workspace',
    busy: 'Setting up the sample workspace',
  },
  empty: {
    title: 'Begin with your own',
    text: 'Two details are enough: your name stands on your ratings, your company on your offers.',
    action: 'Start empty',
    name: 'Your name',
    company: 'Your company',
    nameMissing: 'Enter your name. Ratings carry it.',
    submit: 'Start',
  },
  people: {
    title: 'Bring your contacts',
    text: 'A CSV table with name, function and manager becomes people and a laid-out buying center.',
    action: 'Import people from a table',
  },
  restore: {
    title: 'There is a backup with data',
    text_one: 'This workspace is empty. The backup of {{when}} holds {{count}} record.',
    text_other: 'This workspace is empty. The backup of {{when}} holds {{count, number}} records.',
    action: 'Restore backup',
    busy: 'Restoring the backup',
    failed: 'The backup was not restored',
  },
  inUse: {
    title: 'Your workspace is set up',
    text: 'What is due now stands on the Today page.',
    action: 'Go to Today',
    deals: 'Show the deals',
  },
  protect: { none: 'Set a passphrase', plain: 'Encrypt' },
  failed: 'That did not work',
} as const;
