import type { errors as english } from '../en/errors';
import type { Translated } from '../translated';

export const errors: Translated<typeof english> = {
  'invalid-input': 'Diese Eingabe hat eine Form, die Werkbank nicht annimmt ({{path}}). Es wurde nichts geändert.',
  refused: 'Werkbank hat diese Anfrage abgelehnt. Es wurde nichts geändert.',
  conflict: 'Dieser Eintrag wurde inzwischen an anderer Stelle geändert. Öffnen Sie die Seite neu und wiederholen Sie Ihre Änderung.',
  'not-found': 'Dieser Eintrag ist nicht mehr vorhanden. Vielleicht wurde er gelöscht.',
  quota: 'Der Datenträger ist voll. Schaffen Sie Platz; Ihre Änderungen bleiben hier und werden dann gespeichert.',
  corrupt: 'Die Daten lassen sich nicht mehr lesen ({{what}}). Stellen Sie die letzte Sicherung wieder her.',
  blocked: 'Eine andere Werkbank verwendet die Daten. Schließen Sie sie und versuchen Sie es erneut.',
  'future-version':
    'Diese Daten stammen von einer neueren Werkbank (Format {{found}}, diese Version kennt {{known}}). Installieren Sie die neuere Version. Es wurde nichts geändert.',
  'runtime-downgrade':
    'Diese Daten wurden zuletzt mit einer neueren Version benutzt (Chromium {{found}}, hier läuft {{running}}). Starten Sie die neuere Version; eine ältere könnte die Daten zerstören.',
  'storage-gone': 'Der Speicher wurde unterbrochen und startet neu. Ihre Änderungen bleiben erhalten und werden dann gespeichert.',
  timeout: 'Das hat zu lange gedauert und wurde abgebrochen ({{what}}). Versuchen Sie es erneut.',
  cancelled: 'Abgebrochen.',
  'file-unreadable': '„{{name}}“ lässt sich nicht lesen oder schreiben. Prüfen Sie, ob es den Ordner gibt und ob Sie ihn benutzen dürfen.',
  'file-busy': '„{{name}}“ ist in einem anderen Programm geöffnet. Schließen Sie die Datei dort und versuchen Sie es erneut. Die alte Datei ist unverändert.',
  'disk-full': 'Für „{{name}}“ ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut.',
  'not-a-table': '„{{name}}“ ist keine Tabelle, die Werkbank lesen kann. {{reason}}',
  'not-a-snapshot': '„{{name}}“ ist keine Werkbank-Sicherung.',
  locked: 'Die Werkbank ist gesperrt. Entsperren Sie sie mit Ihrer Passphrase.',
  'wrong-key': 'Das öffnet die Werkbank nicht. Es wurde nichts geändert. Achten Sie auf Großbuchstaben und die Sprache der Tastatur.',
  'keys-unavailable': 'Die Daten sind verschlüsselt, und der Schlüssel dazu ist nicht zu bekommen: Der Schlüsselspeicher des Systems gibt ihn nicht heraus, oder die Datei „keys.json“ im Datenordner fehlt. Es wurde nichts geändert. Melden Sie sich mit dem gewohnten Benutzerkonto an, legen Sie die Datei aus einer Sicherung des Ordners zurück oder stellen Sie in einem neuen Datenordner eine Sicherung wieder her.',
  'wrong-passphrase': 'Diese Passphrase öffnet „{{name}}“ nicht. Es wurde nichts geändert. Achten Sie auf Großbuchstaben und die Sprache der Tastatur.',
  'template-unfit': '„{{name}}“ kann nicht mehr als Vorlage dienen. Unter Einstellungen, Word-Vorlagen steht, was daran nicht stimmt.',
  'version-damaged': 'Version {{number}} ist nicht mehr so gespeichert, wie sie freigegeben wurde. Es wird kein Dokument daraus gemacht. Stellen Sie eine Sicherung wieder her oder beginnen Sie eine neue Version.',
  'folder-gone': 'Der Ordner „{{folder}}“ ist gerade nicht da. Stecken Sie das Laufwerk an oder verbinden Sie das Netz; Werkbank versucht es alle paar Minuten wieder.',
  'folder-closed': 'In den Ordner „{{folder}}“ lässt sich nichts schreiben. Wählen Sie einen anderen, oder erlauben Sie dort das Schreiben.',
  'too-many-requests': 'Werkbank wurde in einem Augenblick um zu viel gebeten und hat abgelehnt. Es wurde nichts geändert. Warten Sie kurz und versuchen Sie es erneut.',
  'file-too-large': '„{{name}}“ ist größer als {{megabytes}} MB. Nehmen Sie eine kleinere Datei oder nennen Sie einen Ort, an dem sie liegt.',
  'not-a-picture': '„{{name}}“ ist kein PNG- oder JPEG-Bild mit höchstens 10 MB.',
  'no-dialler': 'Kein Programm auf diesem Rechner kann {{number}} anrufen. Richten Sie in den Einstellungen des Systems eines für Telefonnummern ein, oder wählen Sie selbst.',
  'update-refused': 'Was der Server anbietet, stammt nicht nachweislich von Ihrer Firma oder kam beschädigt an. Es wurde nichts installiert. Sagen Sie Ihrer IT Bescheid.',
  'update-unreachable': 'Der Server für Aktualisierungen antwortet nicht. Prüfen Sie das Netz oder versuchen Sie es später; Werkbank läuft weiter.',
  internal: 'In Werkbank ist ein Fehler aufgetreten. Im Protokoll steht er unter {{reference}}.',
};
