import type { PersonField } from './person-columns';

/**
 * Header names by field, the surest first. They are compared without case, blanks and punctuation and with
 * umlauts written out, so one entry stands for all its spellings. `name`, `title` and `titel` mean different
 * things in different files and are decided by what stands beside and below them.
 */
export const COLUMN_NAMES: Record<PersonField, readonly string[]> = {
  id: [
    'id', 'person id', 'employee id', 'Personalnummer', 'Personal-Nr.', 'Pers.-Nr.', 'PNr', 'Mitarbeiternummer', 'Mitarbeiter-Nr.',
    'Mitarbeiter-ID', 'employee number', 'employee no', 'emp id', 'emp no', 'contact id', 'Kontakt-ID', 'node id', 'user id', 'uid',
    'Kennung', 'Kürzel', 'Schlüssel', 'key', 'Nummer', 'Nr.', 'no', 'record id',
  ],
  manager: [
    'manager id', 'parent id', 'reports to id', 'supervisor id', 'boss id', 'leader id', 'line manager id', 'manager employee id',
    'Vorgesetzten-ID', 'Vorgesetzter ID', 'Vorgesetzte ID', 'Vorgesetzten-Nr.', 'Vorgesetztennummer', 'Vorgesetzter Nr.',
    'Personalnummer Vorgesetzter', 'Personalnummer des Vorgesetzten', 'Chef-ID', 'manager number', 'mgr', 'mgr id',
    'reports to', 'reporting to', 'reports to name', 'manager', 'manager name', 'line manager', 'direct manager', 'supervisor',
    'supervisor name', 'superior', 'boss', 'parent', 'parent name', 'leader', 'team lead', 'berichtet an', 'berichtet an (Name)', 'berichtet',
    'Vorgesetzter', 'Vorgesetzte', 'Vorgesetzte/r', 'Vorgesetzter/Vorgesetzte', 'Vorgesetzte(r) Name', 'Name Vorgesetzter',
    'Name des Vorgesetzten', 'direkter Vorgesetzter', 'direkte Vorgesetzte', 'direkte/r Vorgesetzte/r', 'disziplinarischer Vorgesetzter',
    'disziplinarische Führungskraft', 'Führungskraft', 'Chef', 'Chefin', 'Chef/in', 'unterstellt', 'untersteht', 'Leiter', 'Teamleiter',
  ],
  informal: [
    'refs', 'dotted line', 'dotted line to', 'dotted line manager', 'dotted manager', 'matrix manager', 'matrix', 'functional manager',
    'secondary manager', 'second manager', 'fachlicher Vorgesetzter', 'fachliche Vorgesetzte', 'fachliche/r Vorgesetzte/r',
    'fachliche Führungskraft', 'berichtet fachlich an', 'fachlich unterstellt', 'informell', 'informal', 'informal to',
  ],
  firstName: ['first name', 'Vorname', 'given name', 'forename', 'n_given', 'Rufname', 'Vornamen', 'first'],
  lastName: ['last name', 'Nachname', 'surname', 'family name', 'Familienname', 'Zuname', 'n_family', 'Nachnamen', 'last'],
  fullName: [
    'full name', 'vollständiger Name', 'voller Name', 'display name', 'Anzeigename', 'name', 'Name, Vorname', 'Nachname, Vorname',
    'Vorname Nachname', 'Vorname, Nachname', 'Vor- und Nachname', 'employee name', 'employee', 'Mitarbeiter', 'Mitarbeitername',
    'Mitarbeiter/in', 'person', 'contact name', 'contact', 'Kontakt', 'Kontaktname', 'Ansprechpartner', 'Ansprechpartner/in', 'Namen', 'label',
  ],
  function: [
    'function', 'Funktion', 'job title', 'position', 'position name', 'position title', 'Stelle', 'Stellenbezeichnung',
    'Positionsbezeichnung', 'Funktionsbezeichnung', 'Jobtitel', 'job', 'Berufsbezeichnung', 'Beruf', 'Dienststellung', 'Tätigkeit',
    'designation', 'business title', 'occupation', 'Aufgabe', 'Rolle', 'role',
  ],
  department: [
    'department name', 'department', 'Abteilung', 'Abteilungsname', 'dept', 'dept name', 'Organisationseinheit', 'OE',
    'org unit', 'business unit', 'Bereich', 'Fachbereich', 'unit', 'division', 'area', 'team',
  ],
  email: [
    'email', 'e-mail', 'email address', 'E-Mail-Adresse', 'Mailadresse', 'mail', 'work email', 'business email', 'primary email',
    'E-Mail geschäftlich', 'E-Mail (geschäftlich)', 'E-Mail 1', 'E-Mail 1 - Value', 'Arbeit E-Mail', 'E-Mail dienstlich',
  ],
  phone: [
    'phone', 'Telefon', 'phone number', 'Telefonnummer', 'Tel.', 'Tel.-Nr.', 'Rufnummer', 'Telefon geschäftlich',
    'Telefon (geschäftlich)', 'business phone', 'work phone', 'tel_work', 'Arbeit Telefon', 'Telefon dienstlich', 'Phone 1 - Value',
    'telephone', 'Durchwahl', 'mobile phone', 'mobile', 'Mobil', 'Mobiltelefon', 'Handy', 'mobile phone number', 'home phone',
  ],
  title: ['akademischer Titel', 'academic title', 'akademischer Grad', 'Titel (akad.)', 'akad. Titel', 'Doktortitel', 'degree', 'Namenszusatz'],
  courtesy: ['title of courtesy', 'Anrede', 'salutation', 'courtesy', 'courtesy title', 'gender', 'Geschlecht', 'sex', 'prefix', 'name prefix'],
};

/** Headers that mean a job in one file and `Dr.` in another. */
export const AMBIGUOUS_TITLE_NAMES: readonly string[] = ['title', 'Titel'];
