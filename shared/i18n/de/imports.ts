import type { imports as english } from '../en/imports';
import type { Translated } from '../translated';

export const imports: Translated<typeof english> = {
  messages: {
    'row-without-name': 'Die Zeile enthält keinen Namen und bleibt weg.',
    'no-data-row': 'Die Zeile enthält keine Daten („{{text}}“) und bleibt weg.',
    'number-unreadable': '„{{text}}“ in „{{column}}“ ist keine Zahl, so wie die Spalte gelesen wird. Der Wert bleibt weg.',
    'date-unreadable': '„{{text}}“ in „{{column}}“ ist kein Datum, so wie die Spalte gelesen wird. Der Wert bleibt weg.',
    'postal-code-short': 'Die Postleitzahl {{text}} ist zu kurz; vielleicht ging eine führende Null verloren. Sie bleibt, wie sie ist.',
    'code-as-date': '„{{text}}“ in „{{column}}“ sieht aus wie eine Nummer, aus der eine Tabellenkalkulation ein Datum gemacht hat. Sie bleibt, wie sie ist.',
    'code-as-exponent': '„{{text}}“ in „{{column}}“ sieht aus wie eine Nummer, die eine Tabellenkalkulation gerundet hat. Sie bleibt, wie sie ist.',
    'html-entities': '„{{text}}“ in „{{column}}“ enthielt Zeichen einer Webseite; sie wurden ausgeschrieben.',
    'moved-to-note': '„{{text}}“ kam in die Notiz; eine Person hat hier eine Firma und eine Funktion.',
    'text-shortened': '„{{column}}“ hat {{length, number}} Zeichen und wurde auf {{limit, number}} gekürzt.',
  },
  remarks: {
    'unknown-parent': 'Die Firma über {{company}}, „{{parent}}“, steht weder in der Datei noch hier.',
    'parent-circle': '{{company}} und {{parent}} gehören im Kreis zueinander. Diese Linie entfällt.',
    'deal-unknown-account': 'Die Firma „{{reference}}“ steht weder in der Datei noch hier. Importieren Sie zuerst die Firmen.',
    'erased-people_one': '{{count}} Person dieser Datei wurde nach Art. 17 DSGVO gelöscht und bleibt weg, solange Sie sie in der Liste „Bleibt weg“ nicht anhaken.',
    'erased-people_other': '{{count, number}} Personen dieser Datei wurden nach Art. 17 DSGVO gelöscht und bleiben weg, solange Sie sie in der Liste „Bleibt weg“ nicht anhaken.',
    'positions-left-out_one': '{{count}} Position bleibt weg, da sie in ein Angebot gehört und die Datei keines nennt. Kopieren Sie die Zeile und fügen Sie sie dort in die Positionen ein.',
    'positions-left-out_other': '{{count, number}} Positionen bleiben weg, da sie in Angebote gehören und die Datei keine nennt. Kopieren Sie die Zeilen und fügen Sie sie dort in die Positionen ein.',
    'deals-without-account_one': '{{count}} Verkaufschance nennt keine Firma.',
    'deals-without-account_other': '{{count, number}} Verkaufschancen nennen keine Firma.',
  },
  cards: {
    'stray-line': 'Die Zeile „{{text}}“ gehört zu nichts und bleibt weg.',
    'charset-unknown': 'Die Zeichen von {{property}} stehen in einem Zeichensatz, den die Karte nicht nennt. Sie wurden als Windows-1252 gelesen; prüfen Sie sie.',
    'photo-damaged': 'Das Bild ist beschädigt und bleibt weg.',
    'card-not-closed': 'Die Karte ist nicht geschlossen. Ihr Inhalt bleibt erhalten.',
  },
};
