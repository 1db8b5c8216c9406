export const help = {
  pages: 'Pages of the help',
  licences: {
    title: 'Licences',
    text_one: 'Werkbank stands under the MIT licence and contains {{count}} library, each under its own. Those of Electron and Chromium lie beside the program.',
    text_other: 'Werkbank stands under the MIT licence and contains {{count}} libraries, each under its own. Those of Electron and Chromium lie beside the program.',
    entry: '{{name}} {{version}}: {{licence}}',
    noText: 'This library comes without a text; it stands under {{licence}}.',
  },
};
