import type { help as english } from '../en/help';
import type { Translated } from '../translated';

export const help: Translated<typeof english> = {
  pages: 'Seiten der Hilfe',
  licences: {
    title: 'Lizenzen',
    text_one: 'Werkbank steht unter der MIT-Lizenz und enthält {{count}} Bibliothek, jede unter ihrer eigenen. Die von Electron und Chromium liegen neben dem Programm.',
    text_other: 'Werkbank steht unter der MIT-Lizenz und enthält {{count}} Bibliotheken, jede unter ihrer eigenen. Die von Electron und Chromium liegen neben dem Programm.',
    entry: '{{name}} {{version}}: {{licence}}',
    noText: 'Diese Bibliothek kommt ohne Text; sie steht unter {{licence}}.',
  },
};
