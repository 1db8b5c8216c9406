import type { importPeople as english } from '../en/import-people';
import type { Translated } from '../translated';

export const importPeople: Translated<typeof english> = {
  failures: {
    'empty-file': 'Die Datei ist leer.',
    'header-only': 'Sie hat eine Kopfzeile und keine Zeile darunter.',
    'header-missing': 'In Zeile {{line}} steht keine Kopfzeile. Wählen Sie eine andere.',
    'unclosed-quote': 'Ein Anführungszeichen in Zeile {{line}} wird nie geschlossen. Schließen Sie es in der Datei und versuchen Sie es erneut.',
    'foreign-format': 'Sie ist eine Datei anderer Art ({{format}}). Speichern Sie sie als CSV und versuchen Sie es erneut.',
    'file-too-large': 'Sie hat {{bytes}} Bytes; die Grenze liegt bei {{limit}}. Teilen Sie sie auf.',
    'too-many-rows': 'Sie hat mehr als {{limit}} Zeilen. Teilen Sie sie auf.',
    'too-many-cells': 'Sie hat mehr als {{limit}} Zellen. Prüfen Sie das Trennzeichen.',
  },
};
