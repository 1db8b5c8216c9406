import { describe, expect, it } from 'vitest';
import { salutation, salutationToAll } from '../../shared/report/salutation';

type Who = [title: string, firstName: string, lastName: string, gender: 'female' | 'male' | 'unknown'];
const addressee = ([title, firstName, lastName, gender]: Who) => ({ title, firstName, lastName, gender });
const both = (who: Who | null): [string, string] => [salutation(who && addressee(who), 'de'), salutation(who && addressee(who), 'en')];

describe('salutation', () => {
  it.each<[Who | null, string, string]>([
    [['Dr.', 'Anna', 'Vogt', 'female'], 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    [['', 'Anna', 'Vogt', 'female'], 'Sehr geehrte Frau Vogt,', 'Dear Ms Vogt,'],
    [['', 'Peter', 'Kurz', 'male'], 'Sehr geehrter Herr Kurz,', 'Dear Mr Kurz,'],
    [['Dipl.-Ing.', 'Peter', 'Kurz', 'male'], 'Sehr geehrter Herr Kurz,', 'Dear Mr Kurz,'],
    [['Dr.-Ing.', 'Peter', 'Kurz', 'male'], 'Sehr geehrter Herr Dr. Kurz,', 'Dear Dr Kurz,'],
    [['Prof. Dr.', 'Peter', 'Kurz', 'male'], 'Sehr geehrter Herr Prof. Kurz,', 'Dear Professor Kurz,'],
    [['', 'Kim', 'Sander', 'unknown'], 'Guten Tag Kim Sander,', 'Dear Kim Sander,'],
    [['Dr.', 'Kim', 'Sander', 'unknown'], 'Guten Tag Dr. Kim Sander,', 'Dear Dr Kim Sander,'],
    [['', 'Kim', '', 'female'], 'Guten Tag Kim,', 'Dear Kim,'],
    [['Dr.', '', ' ', 'female'], 'Sehr geehrte Damen und Herren,', 'Dear Sir or Madam,'],
    [null, 'Sehr geehrte Damen und Herren,', 'Dear Sir or Madam,'],
  ])('%j', (who, de, en) => {
    expect(both(who)).toEqual([de, en]);
  });

  // Only the highest academic title is spoken, once, and without its field.
  it.each<[string, string, string]>([
    ['Dr. Dr. h. c.', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['Dr. h. c. mult.', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['Dr.med.', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['Dipl.-Ing. Dr. techn.', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['PD Dr. rer. nat.', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['MUDr.', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['Doktor', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['PhD', 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['Professorin', 'Sehr geehrte Frau Prof. Vogt,', 'Dear Professor Vogt,'],
    ['Univ.-Prof. DI Dr.', 'Sehr geehrte Frau Prof. Vogt,', 'Dear Professor Vogt,'],
    ['Jun.-Prof.', 'Sehr geehrte Frau Prof. Vogt,', 'Dear Professor Vogt,'],
    ['Hon.-Prof. Dr.-Ing. E. h.', 'Sehr geehrte Frau Prof. Vogt,', 'Dear Professor Vogt,'],
    ['M. Sc.', 'Sehr geehrte Frau Vogt,', 'Dear Ms Vogt,'],
    ['Drs.', 'Sehr geehrte Frau Vogt,', 'Dear Ms Vogt,'],
    ['MBA', 'Sehr geehrte Frau Vogt,', 'Dear Ms Vogt,'],
    ['Dipl.-Wirt.-Ing. (FH)', 'Sehr geehrte Frau Vogt,', 'Dear Ms Vogt,'],
  ])('speaks of the title %j what is spoken', (title, de, en) => {
    expect(both([title, 'Anna', 'Vogt', 'female'])).toEqual([de, en]);
  });

  // After Duden, "Briefe gut und richtig schreiben", and usual guides: Graf, Fürst, Prinz, Herzog and Baron take the place of
  // Herr and Frau; Freiherr, Freifrau, Freiin and Edle fall away; "von" belongs to the name.
  it.each<[Who, string, string]>([
    [['', 'Rita', 'von Bülow', 'female'], 'Sehr geehrte Frau von Bülow,', 'Dear Ms von Bülow,'],
    [['Dr.', 'Peter', 'von der Heydt', 'male'], 'Sehr geehrter Herr Dr. von der Heydt,', 'Dear Dr von der Heydt,'],
    [['', 'Otto', 'Graf Lambsdorff', 'male'], 'Sehr geehrter Graf Lambsdorff,', 'Dear Count Lambsdorff,'],
    [['', 'Gudrun', 'Gräfin von Zels', 'female'], 'Sehr geehrte Gräfin von Zels,', 'Dear Countess von Zels,'],
    [['Graf', 'Wolfgang', 'von Niebelfels', 'male'], 'Sehr geehrter Graf von Niebelfels,', 'Dear Count von Niebelfels,'],
    [['', 'Graf Wolfgang', 'von Niebelfels', 'male'], 'Sehr geehrter Graf von Niebelfels,', 'Dear Count von Niebelfels,'],
    [['Dr.', 'Alexander', 'Prinz von Baden', 'male'], 'Sehr geehrter Dr. Prinz von Baden,', 'Dear Prince von Baden,'],
    [['', 'Sieglinde', 'Baronin von Hinterfeld', 'unknown'], 'Sehr geehrte Baronin von Hinterfeld,', 'Dear Baroness von Hinterfeld,'],
    [['', 'Benedict', 'Freiherr von Thurner', 'male'], 'Sehr geehrter Herr von Thurner,', 'Dear Mr von Thurner,'],
    [['', 'Hetty', 'Freifrau von Stein', 'unknown'], 'Sehr geehrte Frau von Stein,', 'Dear Ms von Stein,'],
    [['Dr.', 'Knut', 'Frhr. v. Helfenstein', 'male'], 'Sehr geehrter Herr Dr. v. Helfenstein,', 'Dear Dr v. Helfenstein,'],
    [['', 'Rita', 'Edle von Märklenstadt', 'female'], 'Sehr geehrte Frau von Märklenstadt,', 'Dear Ms von Märklenstadt,'],
    [['', 'Gustav', 'Ritter von Wiesental', 'male'], 'Sehr geehrter Herr Ritter von Wiesental,', 'Dear Mr Ritter von Wiesental,'],
  ])('%j of nobility', (who, de, en) => {
    expect(both(who)).toEqual([de, en]);
  });

  it.each<[Who, string, string]>([
    [['', 'Steffi', 'Graf', 'female'], 'Sehr geehrte Frau Graf,', 'Dear Ms Graf,'],
    [['', 'Max', 'Fürst', 'male'], 'Sehr geehrter Herr Fürst,', 'Dear Mr Fürst,'],
    [['', 'Eva', 'Prinz-Lang', 'female'], 'Sehr geehrte Frau Prinz-Lang,', 'Dear Ms Prinz-Lang,'],
    [['', 'Kim', 'Baron', 'unknown'], 'Guten Tag Kim Baron,', 'Dear Kim Baron,'],
  ])('%j has a name that is also a title', (who, de, en) => {
    expect(both(who)).toEqual([de, en]);
  });

  it.each<[Who, string, string]>([
    [['Sir', 'John', 'Hartley', 'male'], 'Sehr geehrter Sir John,', 'Dear Sir John,'],
    [['Dame', 'Grace', 'Hartley', 'female'], 'Sehr geehrte Dame Grace,', 'Dear Dame Grace,'],
    [['Lord', 'Peter', 'Ashdown', 'male'], 'Sehr geehrter Lord Ashdown,', 'Dear Lord Ashdown,'],
    [['Lady', 'Grace', 'Ashdown', 'unknown'], 'Sehr geehrte Lady Ashdown,', 'Dear Lady Ashdown,'],
    [['Professor Sir', 'John', 'Hartley', 'male'], 'Sehr geehrter Sir John,', 'Dear Sir John,'],
  ])('%j with a British title', (who, de, en) => {
    expect(both(who)).toEqual([de, en]);
  });
});

describe('salutation of several', () => {
  const anna: Who = ['Dr.', 'Anna', 'Vogt', 'female'];
  const peter: Who = ['', 'Peter', 'Kurz', 'male'];
  const kim: Who = ['', 'Kim', 'Sander', 'unknown'];
  const nobody: Who = ['', '', '', 'unknown'];
  it.each<[string, Who[], string, string]>([
    ['nobody', [], 'Sehr geehrte Damen und Herren,', 'Dear Sir or Madam,'],
    ['one', [anna], 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['two', [anna, peter], 'Sehr geehrte Frau Dr. Vogt, sehr geehrter Herr Kurz,', 'Dear Dr Vogt and Mr Kurz,'],
    ['two, in the order given', [peter, anna], 'Sehr geehrter Herr Kurz, sehr geehrte Frau Dr. Vogt,', 'Dear Mr Kurz and Dr Vogt,'],
    [
      'three',
      [anna, peter, ['', 'Ute', 'Lang', 'female']],
      'Sehr geehrte Frau Dr. Vogt, sehr geehrter Herr Kurz, sehr geehrte Frau Lang,',
      'Dear Dr Vogt, Mr Kurz and Ms Lang,',
    ],
    ['one of them of unknown gender', [anna, kim], 'Guten Tag Dr. Anna Vogt und Kim Sander,', 'Dear Dr Vogt and Kim Sander,'],
    ['those without a name left out', [nobody, anna], 'Sehr geehrte Frau Dr. Vogt,', 'Dear Dr Vogt,'],
    ['nobody with a name', [nobody, nobody], 'Sehr geehrte Damen und Herren,', 'Dear Sir or Madam,'],
    ['more than three', [anna, peter, kim, anna], 'Sehr geehrte Damen und Herren,', 'Ladies and Gentlemen,'],
  ])('%s', (_title, who, de, en) => {
    expect([salutationToAll(who.map(addressee), 'de'), salutationToAll(who.map(addressee), 'en')]).toEqual([de, en]);
  });
});
