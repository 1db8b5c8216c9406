import { describe, expect, it } from 'vitest';
import { vatIdProblem } from '../../../shared/domain/workspace/vat-id';

describe('a VAT id', () => {
  // Structures after the European Commission's VIES, with ids companies print on their letters' imprints.
  it.each([
    'DE129273398', 'DE 129 273 398', 'de129273398', 'ATU12345678', 'ATU 1234 5678', 'BE0428759497', 'BG175074752', 'CY10259033P', 'CZ25123891', 'DK13585628',
    'EE100931558', 'EL094259216', 'ESB58378431', 'ESX1234567L', 'FI20774740', 'FR40303265045', 'FRK7399859412', 'HR33392005961', 'HU12892312',
    'IE6433435F', 'IE6433435OA', 'IE8D79739I', 'IT00743110157', 'LT119511515', 'LT290061371314', 'LU15027442', 'LV40003521600', 'MT11679112',
    'NL004495445B01', 'PL8567346215', 'PT501964843', 'RO18547290', 'SE123456789701', 'SI50223054', 'SK2022749619', 'XI123456789', 'GB980780684',
    'CHE-116.281.710 MWST', 'CHE116281710MWST', 'CHE-116.281.710', '', ' ',
  ])('%s has a form that exists', (id) => {
    expect(vatIdProblem(id)).toBeNull();
  });

  it.each([
    ['DE12345678', { code: 'vat-id-format', params: { country: 'DE', example: 'DE123456789' } }],
    ['DE1234567890', { code: 'vat-id-format', params: { country: 'DE', example: 'DE123456789' } }],
    ['AT12345678', { code: 'vat-id-format', params: { country: 'AT', example: 'ATU12345678' } }],
    ['NL123456789', { code: 'vat-id-format', params: { country: 'NL', example: 'NL123456789B01' } }],
    ['CHE-116.281.71', { code: 'vat-id-format', params: { country: 'CHE', example: 'CHE-123.456.789 MWST' } }],
    ['123456789', { code: 'vat-id-country', params: {} }],
    ['21/815/08150', { code: 'vat-id-country', params: {} }],
    ['GR094259216', { code: 'vat-id-greece', params: {} }],
  ])('%s has none, and it is said why', (id, problem) => {
    expect(vatIdProblem(id)).toEqual(problem);
  });

  it('of a country without a known form is left alone', () => {
    expect(vatIdProblem('NO923609016MVA')).toBeNull();
    expect(vatIdProblem('US12-3456789')).toBeNull();
  });
});
