import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../shared/domain/import/columns/read-header';

/** `owner.name/label#group` of a header, as far as it says so. */
function meaning(header: string): string | null {
  const read = readHeader(header);
  if (read === null) return null;
  return `${read.owner ?? ''}.${read.name}${read.label === '' ? '' : `/${read.label}`}${read.group === '' ? '' : `#${read.group}`}`;
}

describe('headers of the usual programs', () => {
  it.each([
    // Salesforce
    ['BILLINGSTREET', '.street/billing'],
    ['Shipping Zip/Postal Code', '.postalCode/shipping'],
    ['Account Name', 'company.name'],
    ['Parent Account', 'company.parent'],
    ['NUMBEROFEMPLOYEES', 'company.employees'],
    ['Mailing City', '.city/work'],
    ['Close Date', 'deal.closeDate'],
    ['Probability (%)', 'deal.probability'],
    // HubSpot
    ['Associated Company Domain', 'company.domain'],
    ['Company Domain Name', 'company.domain'],
    ['Mobile Phone Number', '.phone/cell'],
    ['Closed Lost Reason', 'deal.lostReason'],
    ['Deal Owner', 'deal.seller'],
    ['sales_agent', 'deal.seller'],
    ['Deal - Owner', 'deal.seller'],
    ['Verkäufer', 'deal.seller'],
    // Dynamics
    ['Address 1: Street 1', '.street#1'],
    ['Adresse 1: Postleitzahl', '.postalCode#1'],
    ['Hauptrufnummer', '.phone'],
    ['Potenzieller Kunde', 'company.name'],
    ['Gesch. Abschlussdatum', 'deal.closeDate'],
    // Pipedrive
    ['Deal - Title', 'deal.name'],
    ['Person - Email - Work', 'person.email/work'],
    ['Organization - Address', 'company.street'],
    ['Currency of Value', 'deal.currency'],
    // Outlook
    ['Straße geschäftlich', '.street/work'],
    ['Straße geschäftlich 2', '.street2/work'],
    ['Telefon (privat)', '.phone/home'],
    ['Land/Region geschäftlich', '.country/work'],
    ['E-Mail 2: Adresse', '.email#2'],
    ['E-mail 2 Address', '.email#2'],
    ["Manager's Name", 'person.manager'],
    ['Business Postal Code', '.postalCode/work'],
    // Google
    ['E-mail 1 - Value', '.email#1'],
    ['Phone 2 - Type', 'person.phoneLabel#2'],
    ['Address 1 - Postal Code', '.postalCode#1'],
    ['Organization 1 - Name', 'company.name'],
    // DATEV, Lx-Office, tine, SuperOffice, CAS
    ['Name (Adressatentyp natürl. Person)', 'person.lastName'],
    ['Straße (Rechnungsadresse)', '.street/billing'],
    ['EU-USt-IdNr.', 'company.vatId'],
    ['cp_mobile1', 'person.phone/cell#1'],
    ['adr_two_postalcode', '.postalCode/home'],
    ['tel_fax_home', '.phone/home fax'],
    ['Telefon (Durchwahl)', '.phone'],
    ['E-Mail (geschäftlich)', '.email/work'],
    ['Kundennummer', 'company.id'],
  ])('%s', (header, expected) => expect(meaning(header)).toBe(expected));

  it('reads headers whose umlauts were destroyed', () => {
    expect(meaning('Stra\uFFFDe gesch\uFFFDftlich')).toBe('.street/work');
    expect(meaning('Telefon gesch?ftlich')).toBe('.phone/work');
  });

  it.each(['E-Mail-Typ', 'E-Mail: Angezeigter Name', 'Company Owner', 'Telefon Assistent', 'Breitengrad', 'column1', ''])('leaves %j alone', (header) => expect(meaning(header)).toBeNull());
});
