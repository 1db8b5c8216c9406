import type { exports as english } from '../en/exports';
import type { Translated } from '../translated';

export const exports: Translated<typeof english> = {
  lists: { accounts: 'Firmen', people: 'Personen', deals: 'Verkaufschancen' },
  columns: {
    company: 'Firma', parent: 'Muttergesellschaft', street: 'Straße', postalCode: 'PLZ', city: 'Ort', region: 'Bundesland', country: 'Land', phone: 'Telefon', email: 'E-Mail', website: 'Website', industry: 'Branche',
    employees: 'Mitarbeiterzahl', revenue: 'Jahresumsatz', founded: 'Gründungsjahr', vatId: 'USt-IdNr.', customerNumber: 'Kundennummer', tags: 'Schlagwörter', note: 'Notiz', courtesy: 'Anrede', title: 'Akademischer Titel',
    firstName: 'Vorname', lastName: 'Nachname', suffix: 'Namenszusatz', function: 'Funktion', department: 'Abteilung', birthday: 'Geburtstag', deal: 'Verkaufschance', amount: 'Betrag', currency: 'Währung', stage: 'Phase',
    probability: 'Wahrscheinlichkeit', closeDate: 'Abschlussdatum', firstContact: 'Erstkontakt', seller: 'Verkäufer', lostReason: 'Verlustgrund', products: 'Produkte',
  },
  courtesies: { female: 'Frau', male: 'Herr', unknown: '' },
  files: { csv: 'Tabelle (CSV)', xlsx: 'Excel-Arbeitsmappe', vcf: 'Adressbuch (vCard)' },
  title: 'Liste speichern',
};
