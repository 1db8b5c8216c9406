import { describe, expect, it } from 'vitest';
import type { Benefit } from '../../../shared/domain/needs/benefit';
import type { VerdictOf } from '../../../shared/domain/needs/may-argue';
import { arguedBenefits } from '../../../shared/domain/offer/argued-benefits';
import type { Argument } from '../../../shared/domain/offer/argument';
import { benefitSum } from '../../../shared/domain/offer/benefit-sum';

const id = (number: number): string => `01920000-0000-7000-8002-${number.toString().padStart(12, '0')}`;
const book = { createdAt: '2026-03-25T09:00:00.000Z', updatedAt: '2026-03-25T09:00:00.000Z', rev: 1 };
const deal = { accountId: id(90), dealId: id(91) };

const benefit = (number: number, evidence: Benefit['evidence'], yearlyValue: string | null = null): Benefit => ({
  type: 'benefit', id: id(number), ...book, ...deal, text: `Nutzen ${number}`, motive: 'profit', otherMotives: [], yearlyValue,
  enabledBy: '', lintOverride: '', evidenceSource: '', evidenceOn: null, templateId: null, valueSpan: 'year', valueTold: null, valueLow: null, valueHigh: null, proofKind: 'none', proofText: '', evidence, orderKey: 'a0', position: null,
});
const argument = (number: number, benefitNumber: number, orderKey: string): Argument => ({
  type: 'argument', id: id(number), ...book, ...deal, offerId: id(92), benefitId: id(benefitNumber), orderKey,
});

const asBenefit: VerdictOf = () => 'benefit';

describe('benefits an offer argues with', () => {
  it('come in the order of the arguments, by code unit and then id', () => {
    const benefits = [benefit(1, 'heard'), benefit(2, 'confirmed'), benefit(3, 'heard'), benefit(4, 'heard')];
    const args = [argument(14, 4, 'a1'), argument(13, 3, 'a1'), argument(12, 2, 'aZ'), argument(11, 1, 'aa')];
    expect(arguedBenefits(args, benefits, asBenefit).map((b) => b.id)).toEqual([id(3), id(4), id(2), id(1)]);
  });

  it('leave out the assumed, the missing and the doubled', () => {
    const args = [argument(11, 1, 'a1'), argument(12, 2, 'a2'), argument(13, 9, 'a3'), argument(14, 2, 'a4')];
    expect(arguedBenefits(args, [benefit(1, 'assumed'), benefit(2, 'heard')], asBenefit).map((b) => b.id)).toEqual([id(2)]);
  });

  it('leave out functions and competence nobody stood up for', () => {
    const overruled = { ...benefit(3, 'heard'), lintOverride: 'The buyer said so' };
    const benefits = [benefit(1, 'heard'), benefit(2, 'confirmed'), overruled, benefit(4, 'heard')];
    const args = [argument(11, 1, 'a1'), argument(12, 2, 'a2'), argument(13, 3, 'a3'), argument(14, 4, 'a4')];
    const verdicts = { [id(1)]: 'function', [id(2)]: 'competence', [id(3)]: 'function', [id(4)]: 'unsure' } as const;
    expect(arguedBenefits(args, benefits, (of) => verdicts[of.id] ?? 'benefit').map((b) => b.id)).toEqual([id(3), id(4)]);
  });

  it('are summed exactly; the unvalued are counted apart', () => {
    expect(benefitSum([benefit(1, 'heard', '0.1'), benefit(2, 'heard', '0.2'), benefit(3, 'heard')])).toEqual({
      yearlyValue: '0.30', low: null, high: null, onceValue: null, valued: 2, unvalued: 1,
    });
  });

  it('never add what comes once to what comes every year', () => {
    const once: Benefit = { ...benefit(2, 'heard'), valueSpan: 'once', valueTold: '40000' };
    expect(benefitSum([benefit(1, 'heard', '1000'), once])).toEqual({ yearlyValue: '1000.00', low: null, high: null, onceValue: '40000.00', valued: 2, unvalued: 0 });
    expect(benefitSum([once])).toEqual({ yearlyValue: null, low: null, high: null, onceValue: '40000.00', valued: 1, unvalued: 0 });
  });

  it('have the least and the most of all per year, where one has a range', () => {
    const ranged: Benefit = { ...benefit(1, 'heard', '1000'), valueLow: '800', valueHigh: '1500' };
    expect(benefitSum([ranged, benefit(2, 'heard', '200.5')])).toEqual({ yearlyValue: '1200.50', low: '1000.50', high: '1700.50', onceValue: null, valued: 2, unvalued: 0 });
  });
});
