import { describe, expect, it } from 'vitest';
import { cellText } from '../../../shared/domain/import/cell-text';
import { nameWithoutTitle, readCourtesy, readName } from '../../../shared/domain/import/person-name';

describe('a name in one cell', () => {
  it.each([
    ['Steven King', '', 'Steven', 'King', 'unknown'],
    ['Lex De Haan', '', 'Lex', 'De Haan', 'unknown'],
    ['Anna Maria von der Heide', '', 'Anna Maria', 'von der Heide', 'unknown'],
    ['Vogt, Anna', '', 'Anna', 'Vogt', 'unknown'],
    ['von der Heide, Dr. Anna', 'Dr.', 'Anna', 'von der Heide', 'unknown'],
    ['Prof. Dr.-Ing. Uwe Kern', 'Prof. Dr.-Ing.', 'Uwe', 'Kern', 'unknown'],
    ['Dr. med. Eva Roth', 'Dr. med.', 'Eva', 'Roth', 'unknown'],
    ['Frau Dr. Eva Roth', 'Dr.', 'Eva', 'Roth', 'female'],
    ['Mr. John Smith', '', 'John', 'Smith', 'male'],
    ['John Smith, Jr.', '', 'John', 'Smith, Jr.', 'unknown'],
    ['John Smith Jr.', '', 'John', 'Smith Jr.', 'unknown'],
    ['Einkauf', '', '', 'Einkauf', 'unknown'],
    ['Ma Long', '', 'Ma', 'Long', 'unknown'],
    ['Dr.', '', '', 'Dr.', 'unknown'],
    ['', '', '', '', 'unknown'],
  ])('%j', (text, title, firstName, lastName, gender) => {
    expect(readName(text)).toEqual({ title, firstName, lastName, gender });
  });

  it.each([
    ['Frau Dr. Eva Roth', 'Eva Roth'],
    ['von der Heide, Dr. Anna', 'Anna von der Heide'],
    ['Einkauf', 'Einkauf'],
    ['', ''],
  ])('is without its title: %j', (text, name) => {
    expect(nameWithoutTitle(text)).toBe(name);
  });
});

describe('a form of address', () => {
  it.each([
    ['Ms.', 'female', ''],
    ['Mrs.', 'female', ''],
    ['Mr.', 'male', ''],
    ['Dr.', 'unknown', 'Dr.'],
    ['Herr Dr.', 'male', 'Dr.'],
    ['Frau', 'female', ''],
    ['w', 'female', ''],
    ['male', 'male', ''],
    ['divers', 'unknown', ''],
    ['Herr/Frau', 'unknown', ''],
    ['', 'unknown', ''],
  ])('%j', (text, gender, title) => {
    expect(readCourtesy(text)).toEqual({ gender, title });
  });
});

describe('the text of a cell', () => {
  it.each([
    [' Leverling Janet', 'Leverling Janet'],
    ['CTO\n Europe\t', 'CTO Europe'],
    ['NULL', ''],
    ['null', ''],
    ['-', ''],
    [' – ', ''],
    ['Null', 'Null'],
    ['0', '0'],
    ['Mu\u0308ller', 'Müller'],
    [undefined, ''],
  ])('%j is %j', (cell, expected) => {
    expect(cellText(cell)).toBe(expected);
  });
});
