import type { Language } from '../../shared/domain/schema/values';

/** A small chart as people export it from their address book, for the demo's import. */
export const PEOPLE: Record<Language, string> = {
  en: [
    'Name,Function,Manager',
    'Grace Hartley,Managing Director,',
    'Oliver Nash,Head of Production,Grace Hartley',
    'Priya Shah,Head of Purchasing,Grace Hartley',
    'Dr Tom Ellis,Head of Quality,Grace Hartley',
    'Sam Doyle,Cell Leader Milling,Oliver Nash',
    'Megan Frost,Maintenance,Oliver Nash',
    'Lucy Byrne,Buyer Machinery,Priya Shah',
  ].join('\r\n'),
  de: [
    'Name;Funktion;Vorgesetzter',
    'Gesa Hartwig;Geschäftsführerin;',
    'Oliver Naumann;Leiter Produktion;Gesa Hartwig',
    'Petra Schäfer;Leiterin Einkauf;Gesa Hartwig',
    'Dr. Thomas Ehlers;Leiter Qualität;Gesa Hartwig',
    'Simon Dörr;Gruppenleiter Fräsen;Oliver Naumann',
    'Maike Frost;Instandhaltung;Oliver Naumann',
    'Lukas Born;Einkäufer Maschinen;Petra Schäfer',
  ].join('\r\n'),
};
