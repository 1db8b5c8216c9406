/** Words of the import of companies, people, deals and products. */
export const imports = {
  messages: {
    'row-without-name': 'The row names nobody and nothing and is left out.',
    'no-data-row': 'The row is no data (“{{text}}”) and is left out.',
    'number-unreadable': '“{{text}}” in “{{column}}” is no number the way the column is read. It is left out.',
    'date-unreadable': '“{{text}}” in “{{column}}” is no date the way the column is read. It is left out.',
    'postal-code-short': 'The postal code {{text}} is too short; a leading zero may have been lost. It is kept as it is.',
    'code-as-date': '“{{text}}” in “{{column}}” looks like a number that a spreadsheet turned into a date. It is kept as it is.',
    'code-as-exponent': '“{{text}}” in “{{column}}” looks like a number that a spreadsheet rounded. It is kept as it is.',
    'html-entities': '“{{text}}” in “{{column}}” held signs of a web page, which were written out.',
    'moved-to-note': '“{{text}}” went into the note; a person has one company and one function here.',
    'text-shortened': '“{{column}}” has {{length, number}} characters and was cut to {{limit, number}}.',
  },
  remarks: {
    'unknown-parent': 'The company above {{company}}, “{{parent}}”, is neither in the file nor here.',
    'parent-circle': '{{company}} and {{parent}} belong to each other in a circle. This line is left out.',
    'deal-unknown-account': 'The company “{{reference}}” is neither in the file nor here. Import the companies first.',
    'erased-people_one': '{{count}} person of this file was erased (art. 17 GDPR) and is left out unless you tick them in the list “Left out”.',
    'erased-people_other': '{{count, number}} people of this file were erased (art. 17 GDPR) and are left out unless you tick them in the list “Left out”.',
    'positions-left-out_one': '{{count}} position is left out: it belongs in an offer, and the file names none. Copy the row and paste it into the positions there.',
    'positions-left-out_other': '{{count, number}} positions are left out: they belong in offers, and the file names none. Copy the rows and paste them into the positions there.',
    'deals-without-account_one': '{{count}} deal names no company.',
    'deals-without-account_other': '{{count, number}} deals name no company.',
  },
  cards: {
    'stray-line': 'The line “{{text}}” belongs to nothing and is left out.',
    'charset-unknown': 'The characters of {{property}} are in an encoding the card does not name. They were read as Windows-1252; check them.',
    'photo-damaged': 'The picture is damaged and is left out.',
    'card-not-closed': 'The card is not closed. What it held is kept.',
  },
} as const;
