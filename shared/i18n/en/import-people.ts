/** Words of the import of people. */
export const importPeople = {
  failures: {
    'empty-file': 'The file is empty.',
    'header-only': 'There is a header and no row below it.',
    'header-missing': 'Line {{line}} holds no header. Choose another header line.',
    'unclosed-quote': 'A quotation mark in line {{line}} is never closed. Close it in the file and try again.',
    'foreign-format': 'It is a file of another kind ({{format}}). Save it as CSV and try again.',
    'file-too-large': 'It has {{bytes}} bytes; the limit is {{limit}}. Split it into smaller files.',
    'too-many-rows': 'It has more than {{limit}} rows. Split it into smaller files.',
    'too-many-cells': 'It has more than {{limit}} cells. Check the separator.',
  },
} as const;
