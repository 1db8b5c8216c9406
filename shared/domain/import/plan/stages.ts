import type { DealStage } from '../../deal/deal';
import { foldHeader } from '../fold-header';

/** What the stages of the usual programs are here, German and English. */
const KNOWN: Readonly<Record<DealStage, readonly string[]>> = {
  won: ['won', 'closed won', 'gewonnen', 'abgeschlossen gewonnen', 'closedwon', 'Auftrag', 'Auftrag erhalten', 'order received', 'beauftragt'],
  lost: ['lost', 'closed lost', 'verloren', 'abgeschlossen verloren', 'closedlost', 'Absage', 'abgelehnt', 'rejected'],
  'no-decision': ['no decision', 'keine Entscheidung', 'abandoned', 'cancelled', 'canceled', 'eingestellt', 'verworfen', 'no decision made', 'nicht entschieden', 'on hold'],
  identified: [
    'prospecting', 'prospect', 'new', 'neu', 'new lead', 'lead', 'lead in', 'identified', 'identifiziert', 'contacted', 'contact made', 'kontaktiert', 'Erstkontakt', 'appointment scheduled', 'appointmentscheduled', 'Termin vereinbart', 'open', 'offen', 'idea', 'Interessent', 'engaged', 'engaging',
  ],
  qualified: ['qualification', 'qualified', 'qualifiziert', 'qualify', 'qualified to buy', 'qualifiedtobuy', 'Qualifizierung', 'qualified lead', 'Kaufbereit'],
  needs: [
    'needs analysis', 'needs', 'Bedarfsanalyse', 'Bedarf', 'value proposition', 'id. decision makers', 'perception analysis', 'presentation scheduled', 'presentationscheduled', 'decision maker bought-in', 'decisionmakerboughtin', 'demo scheduled', 'develop', 'Präsentation', 'needs defined', 'discovery',
    'Entscheider überzeugt',
  ],
  offered: ['proposal', 'proposal/price quote', 'proposal made', 'propose', 'quote', 'quoted', 'offer', 'offered', 'Angebot', 'Angebot abgegeben', 'angeboten', 'proposal sent', 'Angebot erstellt', 'Angebotsphase', 'offer made', 'Angebot gesendet'],
  negotiating: ['negotiation', 'negotiating', 'negotiation/review', 'negotiations started', 'Verhandlung', 'Verhandlungen', 'in Verhandlung', 'contract sent', 'contractsent', 'Vertrag gesendet', 'close', 'verbal agreement', 'commit'],
};

const BY_NAME = new Map(Object.entries(KNOWN).flatMap(([stage, names]) => names.map((name): [string, DealStage] => [foldHeader(name), stage as DealStage])));

/** The stage a word of a file stands for, or `null` when it is none of the usual ones. */
export function knownStage(word: string): DealStage | null {
  return BY_NAME.get(foldHeader(word)) ?? null;
}
