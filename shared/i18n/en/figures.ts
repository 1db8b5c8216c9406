/** Words of figures that lead to the deals behind them, and of tables that can be saved. */
export const figures = {
  open: '{{figure}}: show the deals',
  count_one: '{{count}} deal',
  count_other: '{{count}} deals',
  columns: { name: 'Deal', account: 'Account', amount: 'Amount', currency: 'Currency', stage: 'Stage', closesOn: 'Closes on' },
  saveChart: 'Save chart as picture (SVG)',
  saveTable: 'Save as table (CSV)',
  saved: 'Saved: {{name}}',
  notSaved: 'The file could not be saved',
};
