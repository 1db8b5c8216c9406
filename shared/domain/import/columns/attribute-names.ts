/**
 * Names of columns in German and English as the usual programs write them (Salesforce, HubSpot, Dynamics, Pipedrive,
 * Outlook, Google, DATEV, SuperOffice, CAS, Lx-Office, Odoo, tine). They are compared without case, blanks and
 * punctuation, and with umlauts written out. A header is read as owner + label + name + label + number, so that
 * `Billing Street`, `Straße geschäftlich` and `Address 2 - Street` need no entries of their own.
 */

/** Names that belong to whatever the file is about, unless the header says otherwise. */
export const SHARED_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'record id', 'key', 'Schlüssel', 'Nummer', 'number', 'no', 'Nr.', 'internal id', 'external id', 'uid', 'Datensatz-ID', 'guid', 'code'],
  name: ['name', 'full name', 'display name', 'Anzeigename', 'Bezeichnung', 'title name', 'file as', 'Speichern unter', 'formatted name', 'vollständiger Name', 'Name 1'],
  street: [
    'street', 'Straße', 'street address', 'address', 'Adresse', 'Anschrift', 'address line 1', 'address 1', 'Straße und Hausnummer', 'Straße/Hausnummer', 'Straße Nr.', 'Straße 1',
    'street 1', 'Strassenname', 'address line', 'Postanschrift',
  ],
  houseNumber: ['house number', 'Hausnummer', 'Hausnr.', 'HNr'],
  street2: ['street 2', 'Straße 2', 'address line 2', 'address 2', 'Adresszusatz', 'extended address', 'street line 2', 'additional address', 'Adresszeile 2'],
  postalCode: ['postal code', 'zip', 'zip code', 'Postleitzahl', 'PLZ', 'postcode', 'zip/postal code', 'postal', 'zip postal', 'PLZ (Straße)'],
  city: ['city', 'Ort', 'Stadt', 'town', 'locality', 'Wohnort', 'city/town', 'Ortsname'],
  region: ['region', 'state', 'Bundesland', 'state/region', 'state/province', 'province', 'county', 'Bundesland/Kanton', 'Kanton', 'Land (Bundesland)', 'Staat/Bundesland'],
  country: ['country', 'Land', 'country name', 'Land/Region', 'country/region', 'Staat', 'country code', 'Ländercode', 'office location'],
  poBox: ['po box', 'Postfach', 'post office box'],
  phone: [
    'phone', 'Telefon', 'phone number', 'Telefonnummer', 'Tel.', 'Tel.-Nr.', 'telephone', 'Rufnummer', 'tel', 'call number', 'Hauptrufnummer', 'main phone', 'Zentrale', 'Telefonzentrale',
    'Haupttelefon', 'Hauptnummer', 'phone main', 'Durchwahl', 'Telefon Durchwahl', 'direct phone', 'telephone number', 'Fon',
  ],
  email: ['email', 'e-mail', 'email address', 'E-Mail-Adresse', 'mail', 'Mailadresse', 'E-Mail-Anschrift', 'emails'],
  website: ['website', 'web site', 'url', 'homepage', 'web page', 'Webseite', 'Website-URL', 'Internet', 'www', 'web', 'Internetadresse', 'Internetseite', 'web address', 'company url', 'Webadresse'],
  note: ['note', 'notes', 'Notiz', 'Notizen', 'comment', 'comments', 'Bemerkung', 'Bemerkungen', 'remarks', 'description', 'Beschreibung', 'Anmerkung', 'Kommentar', 'Memo', 'Info'],
  tags: ['tags', 'tag', 'labels', 'Kategorien', 'categories', 'Schlagworte', 'Stichwörter', 'keywords', 'group membership', 'Gruppen', 'groups', 'Schlagwörter'],
  parent: ['parent', 'parent name', 'übergeordnet'],
  parentId: ['parent id'],
  type: [],
};

/** Names that can only mean one thing. */
export const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  'company.id': ['customer no', 'customer number', 'Kundennummer', 'Kundennr.', 'Kd-Nr.', 'KdNr', 'Debitorennummer', 'Debitor', 'Debitorenkonto', 'account number', 'Firmennummer', 'Adressnummer', 'customer code', 'client number', 'Personenkonto', 'Organisationsnummer', 'Konto'],
  'company.name': [
    'company', 'company name', 'Firma', 'Firmenname', 'account', 'account name', 'organisation', 'organization', 'org', 'org name', 'Unternehmen', 'Unternehmensname', 'customer', 'customer name', 'Kunde', 'Kundenname',
    'Kundenbezeichnung', 'client', 'client name', 'Betreiber', 'Firma 1', 'Firmenbezeichnung', 'Name (Adressatentyp Unternehmen)', 'Name der Firma', 'Potenzieller Kunde', 'potential customer', 'related company',
    'associated company', 'primary company', 'Organisation Name', 'organization 1 - name', 'Lieferant', 'supplier', 'Institution', 'Körperschaft', 'Name (Adressatentyp keine Angabe)', 'employer', 'Arbeitgeber', 'Betrieb',
  ],
  'company.parent': ['parent account', 'parent company', 'subsidiary of', 'Muttergesellschaft', 'Mutterkonzern', 'Konzern', 'übergeordnete Firma', 'übergeordnetes Unternehmen', 'Mutterunternehmen', 'gehört zu', 'Tochter von', 'holding'],
  'company.parentId': ['parent account id', 'parent company id', 'parent record id'],
  'company.isCompany': ['is a company', 'is company', 'Adressatentyp', 'Ist Firma', 'Ist ein Unternehmen', 'Adresstyp Firma/Person', 'contact type'],
  'company.domain': ['domain', 'domain name', 'company domain', 'company domain name', 'associated company domain', 'Domäne', 'email domain', 'website domain'],
  'company.industry': ['industry', 'Branche', 'sector', 'Industrie', 'Branchenschlüssel', 'Wirtschaftszweig', 'Geschäftsfeld', 'Unternehmensgegenstand', 'Branchenbezeichnung', 'business'],
  'company.vatId': ['vat', 'vat id', 'vat number', 'USt-IdNr.', 'USt-ID', 'UStID', 'Umsatzsteuer-ID', 'EU-USt-IdNr.', 'vat reg no', 'tax id', 'Umsatzsteuer-Identifikationsnummer', 'USt-Id-Nummer', 'UID-Nummer'],
  'company.employees': ['employees', 'number of employees', 'no of employees', 'Mitarbeiterzahl', 'Anzahl Mitarbeiter', 'Mitarbeiteranzahl', 'Beschäftigte', 'employee count', 'Anzahl der Mitarbeiter', 'Anz. Mitarbeiter', 'headcount', 'company size', 'number of employees (company)'],
  'company.revenue': ['revenue', 'annual revenue', 'Umsatz', 'Jahresumsatz', 'turnover', 'sales volume', 'Umsatz in EUR', 'yearly revenue'],
  'company.founded': ['founded', 'year established', 'year founded', 'Gründungsjahr', 'gegründet', 'established'],
  'company.phone': ['Telefon Firma', 'company main phone', 'Firmentelefon'],

  'person.fullName': ['contact', 'contact name', 'contact person', 'Ansprechpartner', 'Ansprechpartner/in', 'Ansprechperson', 'Kontakt', 'Kontaktname', 'Kontaktperson', 'Nachname, Vorname', 'Name, Vorname', 'Vorname Nachname', 'Vorname, Nachname', 'Vor- und Nachname', 'employee name', 'Mitarbeitername', 'primary contact', 'Primärkontakt', 'Hauptansprechpartner', 'person', 'lead name person', 'Teilnehmer'],
  'person.firstName': ['first name', 'Vorname', 'given name', 'forename', 'n_given', 'Rufname', 'Vornamen', 'Vorname (Adressatentyp natürl. Person)', 'first'],
  'person.middleName': ['middle name', 'additional name', 'Weitere Vornamen', 'Zweiter Vorname', 'n_middle', 'second name', 'additional names'],
  'person.lastName': ['last name', 'Nachname', 'surname', 'family name', 'Familienname', 'Zuname', 'n_family', 'Nachnamen', 'Name (Adressatentyp natürl. Person)', 'last'],
  'person.suffix': ['suffix', 'name suffix', 'n_suffix', 'Namenszusatz'],
  'person.title': ['akademischer Titel', 'academic title', 'akademischer Grad', 'Titel (akad.)', 'akad. Titel', 'Titel/Akad. Grad', 'Doktortitel', 'degree'],
  'person.courtesy': ['title of courtesy', 'Anrede', 'salutation', 'courtesy', 'courtesy title', 'gender', 'Geschlecht', 'sex', 'name prefix', 'prefix', 'greeting', 'n_prefix'],
  'person.function': [
    'job title', 'function', 'Funktion', 'position', 'Position', 'Stelle', 'Stellenbezeichnung', 'Jobtitel', 'Berufsbezeichnung', 'position title', 'job', 'designation', 'business title', 'role', 'Rolle',
    'organization title', 'organization 1 - title', 'organisation title', 'Beruf', 'Tätigkeit', 'Positionsbezeichnung', 'occupation', 'Dienststellung', 'Funktionsbezeichnung',
  ],
  'person.department': ['department', 'Abteilung', 'dept', 'Abteilungsname', 'organization department', 'organization 1 - department', 'Bereich', 'Fachbereich', 'division', 'department 1', 'org unit', 'Organisationseinheit', 'organisational unit'],
  'person.birthday': ['birthday', 'Geburtstag', 'date of birth', 'birthdate', 'Geburtsdatum', 'birth date', 'born on', 'bday'],
  'person.manager': ['manager', 'reports to', 'Vorgesetzter', 'Vorgesetzte', 'Vorgesetzte/r', 'Name des/der Vorgesetzten', 'Name des/r Vorgesetzten', 'managers name', "manager's name", 'berichtet an', 'supervisor', 'Führungskraft', 'Chef', 'manager name'],
  'person.assistant': ['assistant', 'Assistent', 'Assistent(in)', 'Name Assistent', "assistant's name", 'assistant name', 'assistants name', 'Assistenz', 'Sekretariat'],

  'deal.id': ['deal id', 'opportunity id', 'opportunity no', 'opportunity number', 'Verkaufschance ID', 'Chancen-ID', 'Verkaufschancen-Nr.'],
  'deal.name': ['deal', 'deal name', 'deal title', 'opportunity', 'opportunity name', 'Verkaufschance', 'Name der Verkaufschance', 'topic', 'Thema', 'lead name', 'lead title', 'Chance', 'Geschäftschance', 'Projektname', 'project name', 'Vorgang', 'Opportunity-Name', 'Dealname'],
  'deal.stage': ['stage', 'deal stage', 'stage name', 'sales stage', 'Phase', 'Verkaufsphase', 'Stufe', 'pipeline stage', 'opportunity stage', 'Vertriebsphase', 'Dealphase', 'lead state', 'status reason', 'Statusgrund', 'Verkaufsstufe'],
  'deal.status': ['deal status', 'opportunity status', 'status', 'Status'],
  'deal.isWon': ['is won', 'won', 'gewonnen', 'is closed won'],
  'deal.isClosed': ['is closed', 'closed', 'abgeschlossen', 'geschlossen'],
  'deal.amount': ['amount', 'deal amount', 'deal value', 'value', 'Betrag', 'close value', 'Wert', 'Dealwert', 'Auftragswert', 'Volumen', 'Angebotssumme', 'est. revenue', 'estimated revenue', 'gesch. Umsatz', 'geschätzter Umsatz', 'expected value', 'Erwarteter Umsatz', 'deal size', 'opportunity amount', 'Auftragsvolumen', 'Summe', 'expected amount', 'turnover deal'],
  'deal.currency': ['deal currency', 'currency of value', 'Betragswährung'],
  'deal.probability': ['probability', 'Wahrscheinlichkeit', 'win probability', 'probability (%)', 'Abschlusswahrscheinlichkeit', 'deal probability', 'Wahrscheinlichkeit (%)', 'chance %'],
  'deal.startDate': ['engage date', 'start date', 'Startdatum', 'deal created', 'deal created on', 'opened on', 'Erfasst am', 'start', 'Erstkontakt', 'first contact', 'open date', 'Beginn', 'create date', 'created date', 'Erstelldatum', 'Erstellungsdatum'],
  'deal.closeDate': ['close date', 'closed date', 'closing date', 'Abschlussdatum', 'expected close date', 'est. close date', 'gesch. Abschlussdatum', 'Abschluss', 'erwarteter Abschluss', 'voraussichtlicher Abschluss', 'won time', 'Schlusstermin', 'Abschlusstermin', 'geplanter Abschluss', 'estimated close date'],
  'deal.lostReason': ['closed lost reason', 'lost reason', 'loss reason', 'Verlustgrund', 'reason lost', 'Absagegrund', 'Ablehnungsgrund', 'Grund für Verlust', 'reason for loss'],
  'deal.seller': ['deal owner', 'opportunity owner', 'sales agent', 'sales rep', 'sales representative', 'salesperson', 'seller', 'owner', 'owner name', 'account executive', 'Verkäufer', 'Verkäuferin', 'Verkäufer/in', 'Vertriebsmitarbeiter', 'Vertriebsmitarbeiterin', 'Besitzer', 'Dealinhaber', 'Inhaber der Verkaufschance', 'Besitzer der Verkaufschance', 'Zuständiger Verkäufer'],
  'deal.nextStep': ['next step', 'nächster Schritt', 'next action', 'Nächste Aktivität', 'next activity'],

  'product.articleNumber': ['article number', 'Artikelnummer', 'Artikelnr.', 'Art.-Nr.', 'ArtNr', 'product code', 'product id', 'item number', 'item no', 'sku', 'material number', 'Materialnummer', 'part number', 'Teilenummer', 'Bestellnummer', 'product number', 'Produktnummer', 'Sachnummer', 'Artikel-Nr.', 'internal reference', 'article no', 'product key'],
  'product.ean': ['ean', 'gtin', 'barcode', 'ean code', 'upc', 'EAN/GTIN'],
  'product.name': ['product', 'product name', 'Produkt', 'Produktname', 'Artikel', 'Artikelbezeichnung', 'item', 'item name', 'article', 'Leistung', 'service', 'Produktbezeichnung', 'Materialkurztext', 'products', 'Produkte', 'Artikelname', 'Ware'],
  'product.description': ['product description', 'Produktbeschreibung', 'Artikelbeschreibung', 'Langtext', 'long description'],
  'product.category': ['category', 'Kategorie', 'product group', 'Warengruppe', 'Artikelgruppe', 'series', 'product family', 'Produktgruppe', 'product line', 'Sortiment', 'Serie', 'product category', 'Produktfamilie'],
  'product.unit': ['Einheit', 'unit', 'uom', 'unit of measure', 'Mengeneinheit', 'ME', 'Verkaufseinheit'],
  'product.price': ['price', 'sales price', 'Preis', 'list price', 'Listenpreis', 'Verkaufspreis', 'VK', 'VK netto', 'net price', 'Nettopreis', 'price (net)', 'selling price', 'Einzelpreis', 'unit price', 'VK-Preis', 'sale price', 'Preis netto'],
  'product.priceUnit': ['Preiseinheit', 'PE', 'price unit', 'Preis je', 'price per'],
  'product.currency': ['currency', 'Währung', 'currency code', 'currency iso code', 'Waehrung', 'WKZ'],
  'product.cost': ['cost', 'Einkaufspreis', 'EK', 'unit cost', 'standard cost', 'Selbstkosten', 'manufacturing price', 'purchase price', 'EK netto', 'Herstellkosten', 'EK-Preis'],
  'product.vatRate': ['vat rate', 'MwSt', 'MwSt-Satz', 'USt-Satz', 'Steuersatz', 'tax rate', 'Mehrwertsteuer', 'USt %', 'MwSt %'],

  'position.order': ['order id', 'order number', 'order no', 'order reference', 'Auftragsnummer', 'Bestellnummer Kunde', 'Auftrag', 'Belegnummer', 'quote number', 'Angebotsnummer', 'invoice number', 'Rechnungsnummer', 'document number', 'order', 'Auftragsnr.'],
  'position.orderDate': ['order date', 'Auftragsdatum', 'Bestelldatum', 'Belegdatum', 'document date', 'Angebotsdatum', 'invoice date'],
  'position.number': ['pos', 'Pos.', 'Positionsnummer', 'Pos.-Nr.', 'line number', 'line no', 'item pos', 'LV-Position', 'OZ', 'Ordnungszahl', 'position number'],
  'position.text': ['designation', 'Kurztext', 'Positionstext', 'line text'],
  'position.quantity': ['quantity', 'Menge', 'qty', 'Anzahl', 'Stück', 'Stückzahl', 'units sold', 'ordered quantity', 'Bestellmenge', 'product quantity'],
  'position.unitPrice': ['price per unit', 'EP', 'Preis pro Einheit', 'Stückpreis', 'Einheitspreis'],
  'position.discount': ['discount', 'Rabatt', 'Rabatt %', 'discount %', 'discount percent', 'Nachlass', 'discount rate', 'Rabatt in %'],
  'position.total': ['total', 'line total', 'Gesamtpreis', 'GP', 'Gesamt', 'Positionssumme', 'extended price', 'net amount', 'Gesamtbetrag', 'amount net'],
};

/** Words that say whose a column is, in front of its name. */
export const OWNER_WORDS: Readonly<Record<string, readonly string[]>> = {
  company: ['company', 'Firma', 'Firmen', 'account', 'organisation', 'organization', 'org', 'Unternehmen', 'customer', 'Kunde', 'Kunden', 'client', 'associated company', 'supplier', 'Lieferant', 'Debitor'],
  person: ['contact', 'contact person', 'Kontakt', 'Ansprechpartner', 'Ansprechperson', 'person', 'cp', 'associated contact', 'employee', 'Mitarbeiter', 'primary contact', 'lead'],
  deal: ['deal', 'opportunity', 'Verkaufschance', 'Chance'],
  product: ['product', 'Produkt', 'Artikel', 'article'],
  position: ['order lines', 'order line', 'line item', 'line', 'Position', 'Auftragsposition', 'invoice lines'],
};

/** Words that say which of several values a column holds, in front of its name or behind it. */
export const LABEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  work: [
    'business', 'work', 'geschäftlich', 'Arbeit', 'Arbeitsadresse', 'dienstlich', 'office', 'mailing', 'Büro', 'adr_one', 'Adr. Arbeit', 'Adresse geschäftlich', 'Geschäft', 'Geschäftsadresse', 'beruflich', 'street',
  ],
  home: ['home', 'privat', 'private', 'Privatadresse', 'personal', 'adr_two', 'Adresse privat'],
  billing: ['billing', 'invoice', 'Rechnung', 'Rechnungs', 'Rechnungsadresse', 'billing address'],
  shipping: ['shipping', 'delivery', 'Liefer', 'Lieferung', 'Lieferadresse', 'shipping address'],
  other: ['other', 'andere', 'anderer', 'anderes', 'weitere', 'weiterer', 'weiteres', 'Andere Adr.', 'alternative', 'sonstige', 'additional'],
  main: ['main', 'primary', 'Haupt', 'Zentrale'],
};

/** Names of telephones that are of a kind, with the labels they carry. */
export const PHONE_KINDS: Readonly<Record<string, readonly string[]>> = {
  cell: ['mobile', 'mobile phone', 'Mobil', 'Mobiltelefon', 'Handy', 'cell', 'cell phone', 'tel_cell', 'Mobilnummer', 'mobile number', 'mobile phone number', 'Handynummer', 'cellular', 'Mobilfunk', 'Funk', 'Autotelefon', 'car phone'],
  fax: ['fax', 'Telefax', 'fax number', 'Faxnummer', 'tel_fax'],
  work: ['tel_work'],
  home: ['tel_home'],
  pager: ['pager', 'pager number', 'Pager Nummer'],
};

/** Names and labels that go together otherwise than in parts. */
export const WHOLE_PHONES: Readonly<Record<string, readonly string[]>> = {
  'home fax': ['tel_fax_home', 'Fax privat', 'home fax', 'Privat Fax'],
  'home cell': ['tel_cell_private', 'Mobiltelefon privat', 'private mobile'],
};

/** Headers that mean a job in one file and `Dr.` in another. */
export const AMBIGUOUS_TITLES: readonly string[] = ['title', 'Titel'];
