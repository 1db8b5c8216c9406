import type { main as english } from '../en/main';
import type { Translated } from '../translated';

export const main: Translated<typeof english> = {
  chooseTable: { title: 'Tabelle mit Personen wählen', tables: 'Tabellen (CSV, TSV)', all: 'Alle Dateien' },
  chooseImport: { title: 'Datei zum Importieren wählen', files: 'Tabellen und Adressbücher (CSV, Excel, vCard)', all: 'Alle Dateien' },
  clipboard: 'Zwischenablage',
  saveReport: { title: 'Importbericht speichern', csv: 'Tabelle (CSV)', html: 'Webseite (HTML)', txt: 'Text' },
  saveOffer: { title: 'Angebot speichern', word: 'Word-Dokument' },
  saveSample: { title: 'Mustervorlage speichern' },
  chooseTemplate: { title: 'Word-Datei als Vorlage wählen' },
  saveBackup: { title: 'Sicherung speichern', kind: 'Werkbank-Sicherung' },
  chooseBackupFolder: { title: 'Ordner für automatische Sicherungen wählen' },
  chooseBackup: { title: 'Sicherung auswählen' },
  chooseAttachment: { title: 'Anlage zum Angebot wählen', all: 'Alle Dateien' },
  chooseEdited: { title: 'Bearbeitete Word-Datei wählen' },
  chooseLogo: { title: 'Bild für den Briefkopf wählen', pictures: 'Bilder (PNG, JPEG)' },
  saveText: { csvTitle: 'Tabelle speichern', csv: 'Tabelle (CSV)', icsTitle: 'Kalenderdatei speichern', ics: 'Kalender (ICS)', svgTitle: 'Diagramm speichern', svg: 'Bild (SVG)' },
  savePlan: { title: 'Key-Account-Plan speichern' },
  saveMap: { title: 'Buying Center speichern', png: 'PNG-Bild', svg: 'SVG-Bild', pdf: 'PDF-Dokument', drawio: 'draw.io-Diagramm', csv: 'Tabelle (CSV)', customerStem: 'Beteiligte' },
  unsaved: {
    message: 'Einige Änderungen sind noch nicht gespeichert.',
    closing: {
      detail: 'Der Datenträger hat sie nicht angenommen. Lassen Sie das Fenster offen und schaffen Sie Platz, oder schließen Sie und verlieren Sie diese Änderungen.',
      keep: 'Offen lassen',
      lose: 'Schließen und verwerfen',
    },
    locking: {
      detail: 'Der Datenträger hat sie nicht angenommen; Werkbank hält sie hinter der Sperre im Speicher. Geben Sie die Passphrase ein, um weiterzuarbeiten, oder schaffen Sie Platz: Dann wird von selbst gespeichert. Wenn Sie verwerfen, gehen diese Änderungen verloren.',
      keep: 'Zurück zur Passphrase',
      lose: 'Sperren und verwerfen',
    },
  },
  saveSupport: { title: 'Supportdatei speichern', kind: 'Text' },
  settingsDamaged: {
    message: 'Die Einstellungen dieses Laptops ließen sich nicht lesen.',
    detail: 'Werkbank beginnt mit den üblichen; die beschädigte Datei liegt daneben im Datenordner. Ihre Firmen, Verkaufschancen und Angebote betrifft das nicht. Sehen Sie nach, ob unter Einstellungen Ihr Name und die Sprache stimmen.',
  },
  partlyRecovered: {
    message: 'Nicht alles ließ sich zurückholen.',
    older: 'Die Datenbank war weg, und der zuletzt gesicherte Stand lässt sich nicht lesen. Werkbank hat den vom {{when}} genommen und ergänzt, was seit dem unlesbaren gespeichert wurde, soweit es für sich steht. Was dazwischen geschah, fehlt. Wenn Sie ein neueres Backup haben, stellen Sie es in den Einstellungen wieder her.',
    none: 'Die Datenbank war weg, und keiner der gesicherten Stände lässt sich lesen. Nur was zuletzt hinzukam, ist da. Stellen Sie in den Einstellungen Ihr neuestes Backup wieder her.',
    cut: 'Der Datenbank fehlt ihr Ende, und der beim Schließen gesicherte Stand lässt sich nicht lesen. Die letzten Änderungen können fehlen: Sehen Sie nach, woran Sie zuletzt gearbeitet haben. Wenn Sie ein neueres Backup haben, stellen Sie es in den Einstellungen wieder her.',
    lost: 'Die Datenbank war weg, und keiner der gesicherten Stände lässt sich lesen: Werkbank ist leer, aber nicht neu. Stellen Sie Ihr neuestes Backup unter Einstellungen wieder her, bevor Sie weiterarbeiten. Die beschädigten Stände liegen noch da; neue ersetzen sie nach und nach.',
  },
  erasureUnfinished: {
    message: 'Eine Löschung ließ sich nicht zu Ende führen.',
    detail: '{{why}} Aus den Datensätzen ist die Person gelöscht; Stände, Journal und Dateien können sie noch enthalten. Werkbank versucht es beim nächsten Start erneut.',
    shared: 'Aus den Datensätzen ist die Person gelöscht; Stände, Journal und Dateien können sie noch enthalten. Solange dieser Laptop teilt, geht es nicht weiter: Melden Sie sich unter Einstellungen, Teilen ab und starten Sie Werkbank neu. Auf dem Server löscht Ihre Administration.',
  },
  erasureUndone: {
    message: 'Eine Löschung ist nicht erfolgt.',
    detail: 'Sie wurde unterbrochen, oder die Datenbank musste danach mit einem früheren Stand gefüllt werden: Wer gelöscht werden sollte, ist darin. Löschen Sie noch einmal unter Einstellungen, Datenschutz.',
  },
  crashed: {
    message: 'Das Fenster von Werkbank ist abgestürzt.',
    detail: 'Was als gespeichert angezeigt wurde, ist auf der Platte. Laden Sie das Fenster neu. Stürzt es wieder ab, spielen Sie den letzten aufgehobenen Stand ein; was jetzt da ist, wird vorher aufgehoben.',
    reload: 'Neu laden',
    restore: 'Stand vom {{when}} einspielen',
    support: 'Supportdatei speichern',
    close: 'Werkbank schließen',
  },
  outside: {
    call: '{{shown}} mit dem Telefonprogramm des Systems anrufen?',
    mail: 'Eine Nachricht an {{shown}} im Mailprogramm beginnen?',
    page: '{{shown}} im Browser öffnen?',
    detail: 'Damit verlassen Sie Werkbank. Was Sie hier eingegeben haben, bleibt hier.',
    open: 'Öffnen',
    stay: 'Hier bleiben',
    always: 'Bis zum Schließen von Werkbank vor Anrufen nicht mehr fragen',
  },
  refused: {
    title: 'Werkbank kann Ihre Daten nicht öffnen',
  },
};
