/** Words of Today's list of what threatens to be forgotten, of its calendar file and of the visit report. */
export const watch = {
  title: 'Keep an eye on',
  none: 'No offer or contract ends soon, and every open deal is covered well enough.',
  offer: 'Offer ends: {{name}}',
  contract: 'Contract ends: {{machine}}',
  plan: 'Plan offer',
  serviceStep: 'Offer a new service contract for {{machine}}',
  uncovered_one: 'Red light, {{count}} gap in the buying center',
  uncovered_other: 'Red light, {{count}} gaps in the buying center',
  stale_one: '{{count}} opinion is older than half a year',
  stale_other: '{{count}} opinions are older than half a year',
  measureKinds: { visit: 'Visit', 'annual-review': 'Annual review', 'advisory-board': 'Advisory board', 'frame-agreement': 'Frame agreement', training: 'Training', bonus: 'Bonus', other: 'Other' },
  sponsors: { meeting: 'Executives: {{own}} and {{theirs}}', never: 'never met, no meeting planned', stale: 'last met {{days}} days ago', missed: 'was to meet on {{day}}', somebody: 'somebody' },
  calendar: { save: 'Calendar file (.ics)' },
  photos: { add: 'Add photos', busy: 'Shrinking …', draw: 'Draw', sketch: 'Sketch', sheet: 'Sheet to draw on with pen, finger or mouse', clear: 'Clear', attach: 'Attach', remove: 'Remove {{name}}', show: 'Show {{name}}', unreadable: 'No picture: {{names}}. Choose a JPEG, PNG or WebP file.', tooMany: 'At most {{count}} pictures for a visit.' },
  visit: {
    dictate: 'To dictate, put the cursor here and press Windows+H (macOS: Fn twice).',
    people: 'Spoke with', peoplePlaceholder: 'Anna Vogt, Otto Klein', nextStep: 'Next step', nextStepPlaceholder: 'Send the drawing', nextStepDue: 'Due', pain: 'New pain', painPlaceholder: 'Set-up takes 45 minutes' },
} as const;
