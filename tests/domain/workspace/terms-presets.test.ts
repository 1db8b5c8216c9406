import { describe, expect, it } from 'vitest';
import { applyTermsPreset, defaultPreset, plannedSteps, presetProblems } from '../../../shared/domain/workspace/terms-presets';
import type { TermsPreset, TermsPresetStep } from '../../../shared/domain/workspace/terms-preset';
import { bookkeeping } from '../../support/records/records';

const preset = (fields: Partial<TermsPreset> = {}): TermsPreset => ({
  type: 'termsPreset', ...bookkeeping(), orderKey: 'a0', name: 'Machines', isDefault: false, netDays: 30, skontoPercent: '2', skontoDays: 14,
  deliveryTimeDe: '16 Wochen nach Auftragseingang', deliveryTimeEn: '16 weeks after receipt of order', incoterm: 'DAP', incotermPlace: 'Ulm', retentionOfTitle: true, validDays: 30, ...fields,
});
const step = (presetId: string, orderKey: string, percent: string, fields: Partial<TermsPresetStep> = {}): TermsPresetStep => ({
  type: 'termsPresetStep', ...bookkeeping(), presetId, orderKey, percent, due: 'order', textDe: '', textEn: '', netDays: null, ...fields,
});

describe('a preset put into an offer', () => {
  it('brings all its terms in the language of the offer, and the last day counted from its date', () => {
    expect(applyTermsPreset({ language: 'en', date: '2026-02-15', isNonBinding: false }, preset())).toEqual({
      netDays: 30, skontoPercent: '2', skontoDays: 14, deliveryTime: '16 weeks after receipt of order', incoterm: 'DAP', incotermPlace: 'Ulm', retentionOfTitle: true, validUntil: '2026-03-17',
    });
  });

  it('says nothing of what it does not hold', () => {
    const empty = preset({ netDays: null, skontoPercent: null, skontoDays: null, deliveryTimeDe: ' ', incoterm: null, incotermPlace: 'x', retentionOfTitle: false, validDays: null });
    expect(applyTermsPreset({ language: 'de', date: '2026-02-15', isNonBinding: false }, empty)).toEqual({ skontoPercent: null, skontoDays: null, retentionOfTitle: false });
  });

  it('keeps days and percent of a cash discount together', () => {
    expect(applyTermsPreset({ language: 'de', date: '2026-02-15', isNonBinding: false }, preset({ skontoDays: null }))).toMatchObject({ skontoPercent: null, skontoDays: null });
  });

  it('gives no last day to an offer that binds nobody', () => {
    expect(applyTermsPreset({ language: 'de', date: '2026-02-15', isNonBinding: true }, preset())).not.toHaveProperty('validUntil');
  });

  it('brings its payment plan in order', () => {
    const own = preset();
    const steps = [step(own.id, 'a1', '60', { due: 'delivery', textDe: 'frei Werk', textEn: 'free works', netDays: 14 }), step(own.id, 'a0', '30'), step(preset().id, 'a0', '100'), step(own.id, 'a2', '10', { due: 'acceptance' })];
    expect(plannedSteps(own.id, steps, 'de')).toEqual([
      { percent: '30', due: 'order', text: '', netDays: null },
      { percent: '60', due: 'delivery', text: 'frei Werk', netDays: 14 },
      { percent: '10', due: 'acceptance', text: '', netDays: null },
    ]);
    expect(plannedSteps(own.id, steps, 'en')[1]?.text).toBe('free works');
  });
});

describe('what is wrong with a preset', () => {
  const own = preset();
  it.each<[string, Partial<TermsPreset>, string[], object[]]>([
    ['nothing', {}, ['30', '60', '10'], []],
    ['nothing without a plan', {}, [], []],
    ['a plan that does not add up', {}, ['30', '60'], [{ code: 'plan-sum', params: { sum: '90' } }]],
    ['a plan of too much', {}, ['33.33', '33.33', '33.35'], [{ code: 'plan-sum', params: { sum: '100.01' } }]],
    ['thirds that add up', {}, ['33.33', '33.33', '33.34'], []],
    ['half a cash discount', { skontoDays: null }, [], [{ code: 'skonto-half', params: {} }]],
    ['a cash discount after the price is due', { skontoDays: 30, netDays: 14 }, [], [{ code: 'skonto-after-due', params: {} }]],
    ['a term of delivery without its place', { incotermPlace: ' ' }, [], [{ code: 'incoterm-place', params: { incoterm: 'DAP' } }]],
  ])('%s', (_title, fields, percents, problems) => {
    const steps = percents.map((percent, index) => step(own.id, `a${index}`, percent));
    expect(presetProblems({ ...own, ...fields }, [...steps, step(preset().id, 'a0', '50')])).toEqual(problems);
  });
});

describe('the preset new offers start with', () => {
  it('is the first in the order that is marked', () => {
    const [a, b, c] = [preset({ orderKey: 'a2', isDefault: true }), preset({ orderKey: 'a1', isDefault: true }), preset({ orderKey: 'a0' })] as const;
    expect(defaultPreset([a, b, c])).toBe(b);
    expect(defaultPreset([c])).toBeNull();
  });
});
