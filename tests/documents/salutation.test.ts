import { describe, expect, it } from 'vitest';
import { salutation } from '../../shared/report/salutation';

type Who = [title: string, firstName: string, lastName: string, gender: 'female' | 'male' | 'unknown'];

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
    const addressee = who && { title: who[0], firstName: who[1], lastName: who[2], gender: who[3] };
    expect([salutation(addressee, 'de'), salutation(addressee, 'en')]).toEqual([de, en]);
  });
});
