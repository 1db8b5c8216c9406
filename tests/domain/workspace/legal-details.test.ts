import { describe, expect, it } from 'vitest';
import type { LegalForm } from '../../../shared/domain/workspace/company-profile';
import { missingLegalDetails, type LegalDetail } from '../../../shared/domain/workspace/legal-details';

const nothing = { name: '', city: '', seat: '', registerCourt: '', registerNumber: '', directors: '', supervisoryChair: '', generalPartner: '' };
const register: LegalDetail[] = ['seat', 'registerCourt', 'registerNumber'];

describe('what a business letter must name', () => {
  it.each<[LegalForm, string, LegalDetail[]]>([
    ['none', '', []],
    ['other', '', []],
    ['ek', '§ 37a HGB', ['name', ...register]],
    ['ohg', '§ 125 HGB', ['name', ...register]],
    ['kg', '§ 125 HGB', ['name', ...register]],
    ['gmbh', '§ 35a GmbHG', ['name', ...register, 'directors']],
    ['ug', '§ 35a GmbHG', ['name', ...register, 'directors']],
    ['gmbh-co-kg', '§ 125 Abs. 1 Satz 2, § 161 HGB with § 35a GmbHG', ['name', ...register, 'generalPartner', 'directors']],
    ['ag', '§ 80 AktG', ['name', ...register, 'directors', 'supervisoryChair']],
  ])('%s (%s)', (legalForm, _law, missing) => {
    expect(missingLegalDetails({ ...nothing, legalForm })).toEqual(missing);
  });

  it('takes the town as the seat where none is named', () => {
    const profile = { ...nothing, name: 'Falk GmbH', legalForm: 'gmbh' as const, city: 'Ulm', registerCourt: 'Amtsgericht Ulm', registerNumber: 'HRB 1', directors: 'Jana Falk' };
    expect(missingLegalDetails(profile)).toEqual([]);
    expect(missingLegalDetails({ ...profile, city: ' ' })).toEqual(['seat']);
  });

  it.each<[LegalForm, string, boolean]>([
    ['gmbh', 'Falk Werkzeugmaschinen GmbH', true],
    ['gmbh', 'Falk Werkzeugmaschinengesellschaft mbH', true],
    ['gmbh', 'Falk Gesellschaft mit beschränkter Haftung', true],
    ['gmbh', 'Falk gGmbH', true],
    ['gmbh', 'Falk Werkzeugmaschinen', false],
    ['ug', 'Falk UG (haftungsbeschränkt)', true],
    ['ug', 'Falk UG', false],
    ['ag', 'Falk AG', true],
    ['ag', 'Falkag', false],
    ['ag', 'Falk Aktiengesellschaft', true],
    ['gmbh-co-kg', 'Falk GmbH & Co. KG', true],
    ['gmbh-co-kg', 'Falk GmbH und Co KG', true],
    ['gmbh-co-kg', 'Falk GmbH', false],
    ['kg', 'Falk KG', true],
    ['ohg', 'Falk OHG', true],
    ['ohg', 'Falk oHG', true],
    ['ek', 'Jana Falk e. K.', true],
    ['ek', 'Jana Falk e.Kfr.', true],
    ['ek', 'Jana Falk, eingetragene Kauffrau', true],
    ['ek', 'Jana Falk', false],
  ])('a %s called %j says its form: %s', (legalForm, name, says) => {
    expect(missingLegalDetails({ ...nothing, legalForm, name }).includes('name')).toBe(!says);
  });
});
