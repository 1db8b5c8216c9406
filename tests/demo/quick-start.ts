import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/domain/schema/values';

type Step = { picture: string; title: string; text: string };
type Page = { title: string; lead: string; alt: string; steps: readonly Step[] };

const PAGES: Record<Language, Page> = {
  en: {
    title: 'Quick start',
    lead: 'From an empty workbench to a Word offer in ten minutes, without a network.',
    alt: 'Picture',
    steps: [
      {
        picture: '1-welcome',
        title: 'Choose how to start',
        text: 'Open the sample workspace to look round, start empty, or bring your contacts along. Everything stays on this laptop.',
      },
      {
        picture: '2-import',
        title: 'Import people from a table',
        text: 'A CSV with name, function and manager is enough. Werkbank finds out encoding, separator and columns and shows what it will make of them. What it cannot read stands there with its line number; nobody is lost.',
      },
      {
        picture: '3-buying-center',
        title: 'Draw who decides',
        text: 'The chart is laid out already. Click a card and say who holds which role and who is for you. Drag from the dot at the edge of a card to another card to draw a line. `N` adds a person, `Del` takes one away, `Ctrl+Z` takes anything back.',
      },
      {
        picture: '4-pain-and-benefit',
        title: 'Write down what hurts and what gets better',
        text: 'Type the pain in the customer’s words and press Enter. Then say what its end is worth. A benefit is what improves for the customer, never a function of the product.',
      },
      {
        picture: '5-offer',
        title: 'Compose the offer',
        text: 'Choose the benefits the offer argues with, add positions with the keyboard or paste them from Excel. Totals are exact to the cent.',
      },
      {
        picture: '7-word',
        title: 'Hand over a Word letter',
        text: '“Export to Word” writes a letter to DIN 5008 that argues before it names the price, in German or English.',
      },
      {
        picture: '6-deals',
        title: 'Keep an eye on all deals',
        text: 'Deals shows amounts, weighted forecast and what comes next; Today shows what is due.',
      },
    ],
  },
  de: {
    title: 'Schnellstart',
    lead: 'Von der leeren Werkbank zum Word-Angebot in zehn Minuten, ohne Netz.',
    alt: 'Bild',
    steps: [
      {
        picture: '1-welcome',
        title: 'Wählen Sie, wie Sie beginnen',
        text: 'Öffnen Sie den Beispiel-Arbeitsplatz, fangen Sie leer an, oder bringen Sie Ihre Kontakte mit. Alles bleibt auf diesem Laptop.',
      },
      {
        picture: '2-import',
        title: 'Importieren Sie Personen aus einer Tabelle',
        text: 'Eine CSV-Datei mit Name, Funktion und Vorgesetztem genügt. Werkbank erkennt Zeichensatz, Trennzeichen und Spalten und zeigt, was daraus wird. Was sich nicht lesen lässt, steht mit Zeilennummer da; niemand geht verloren.',
      },
      {
        picture: '3-buying-center',
        title: 'Zeichnen Sie, wer entscheidet',
        text: 'Das Schaubild ist schon angeordnet. Klicken Sie auf eine Karte und sagen Sie, wer welche Rolle hat und wer für Sie ist. Ziehen Sie vom Punkt am Rand einer Karte zu einer anderen, um eine Linie zu zeichnen. `N` fügt eine Person hinzu, `Entf` nimmt sie weg, `Strg+Z` nimmt alles zurück.',
      },
      {
        picture: '4-pain-and-benefit',
        title: 'Halten Sie fest, was schmerzt und was besser wird',
        text: 'Schreiben Sie den Schmerz in den Worten des Kunden und drücken Sie Enter. Sagen Sie dann, was sein Ende wert ist. Ein Nutzen ist, was sich für den Kunden verbessert, nie eine Funktion des Produkts.',
      },
      {
        picture: '5-offer',
        title: 'Stellen Sie das Angebot zusammen',
        text: 'Wählen Sie den Nutzen, mit dem das Angebot argumentiert, und geben Sie Positionen über die Tastatur ein oder fügen Sie sie aus Excel ein. Die Summen stimmen auf den Cent.',
      },
      {
        picture: '7-word',
        title: 'Übergeben Sie einen Word-Brief',
        text: '„Als Word ausgeben“ schreibt einen Brief nach DIN 5008, der erst argumentiert und dann den Preis nennt, auf Deutsch oder Englisch.',
      },
      {
        picture: '6-deals',
        title: 'Behalten Sie alle Chancen im Blick',
        text: '„Verkaufschancen“ zeigt Beträge, gewichtete Prognose und den nächsten Schritt; „Heute“ zeigt, was fällig ist.',
      },
    ],
  },
};

/** Writes the picture-led quick start of a language into the docs folder. */
export function writeQuickStart(language: Language, docs: string): void {
  const { title, lead, alt, steps } = PAGES[language];
  const sections = steps.map(
    (step, index) => `## ${index + 1}. ${step.title}\n\n${step.text}\n\n![${alt}: ${step.title}](pictures/${language}/${step.picture}.png)\n`,
  );
  writeFileSync(join(docs, `quick-start.${language}.md`), [`# ${title}\n`, `${lead}\n`, ...sections].join('\n'));
}
