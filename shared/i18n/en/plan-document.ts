/** Words of the account plan as a document: the internal one, and the one for the customer. */
export const planDocument = {
  title: { internal: 'Account plan {{name}}', customer: 'Joint plan {{name}}' },
  fileName: { internal: 'Account plan {{name}} internal', customer: 'Joint plan {{name}}' },
  page: 'Page',
  of: 'of',
  asOf: 'As of {{day}}',
  internal: 'For internal use only',
  strategy: 'Strategy',
  goals: { heading: 'Goals', description: 'Goals with measure, target, day and state', columns: { text: 'Goal', measure: 'Measured by', target: 'Target', dueOn: 'By', state: 'State', owner: 'Owner' } },
  sponsors: { heading: 'Executives', description: 'Executives of both sides with their meetings', columns: { own: 'Our side', theirs: 'Your side', theirsInternal: 'Customer', lastMetOn: 'Last met', nextOn: 'Next meeting', note: 'Note' } },
  people: { heading: 'People', table: 'Coverage', description: 'People with roles, coverage and who looks after them', caption: 'Who there is, and who reports to whom', some: 'Who there is, and who reports to whom; {{count}} of {{all}}', columns: { name: 'Name', unit: 'Unit', roles: 'Roles', coverage: 'Coverage', owner: 'Looked after by' } },
  matrix: {
    heading: { internal: 'White-space matrix', customer: 'What you use of ours' },
    caption: { internal: 'Potential of what is not bought: {{sum}} a year', customer: 'Offerings in use by unit' },
    unit: 'Offering',
    used: 'In use',
    alt: '{{unit}}: {{products}}',
    nothing: 'nothing yet',
  },
  crossSelling: { heading: 'What to offer next', description: 'Offerings ranked by expected amount', columns: { unit: 'Unit', product: 'Offering', alike: 'Alike units', potential: 'Potential', expected: 'Expected' } },
  measures: { heading: { internal: 'Loyalty measures', customer: 'What we have planned' }, description: 'Measures with the day they are due and done', columns: { kind: 'Measure', dueOn: 'Planned', doneOn: 'Done', cost: 'Cost' } },
} as const;
