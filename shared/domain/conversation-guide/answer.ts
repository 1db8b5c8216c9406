import type { Benefit } from '../needs/benefit';
import type { Pain } from '../needs/pain';
import type { Day, DecimalText, Evidence } from '../schema/values';

/** Who said something, and when. */
export type Said = { by: string; on: Day };

/** What was answered about a pain, apart from whom it hurts, which is a link. */
export type PainAnswer =
  | { kind: 'hear' | 'confirm' }
  | { kind: 'cost'; yearlyCost: DecimalText }
  | { kind: 'consequence'; text: string }
  | { kind: 'date'; eventText: string; eventOn: Day };

type Known = { evidence: Evidence; evidenceSource: string; evidenceOn: Day | null };

/** The longest source a record can hold. */
const LONGEST_SOURCE = 500;

/** How well known something is once somebody said it: what was assumed is heard from them. What is known better stays. */
export function heardFrom(record: Pick<Known, 'evidence'>, said: Said): Partial<Known> {
  return record.evidence === 'assumed' ? { evidence: 'heard', ...sourceOf(said) } : {};
}

/** How well known something is once somebody confirmed it. */
function confirmedBy(said: Said): Known {
  return { evidence: 'confirmed', ...sourceOf(said) };
}

/** What an answer changes on its pain. Where something is written already, the answer is added below it. */
export function answeredPain(pain: Pain, answer: PainAnswer, said: Said): Partial<Pain> {
  switch (answer.kind) {
    case 'hear':
      return heardFrom(pain, said);
    case 'confirm':
      return confirmedBy(said);
    case 'cost':
      return { yearlyCost: answer.yearlyCost, ...heardFrom(pain, said) };
    case 'consequence':
      return { consequences: below(pain.consequences, answer.text), ...heardFrom(pain, said) };
    case 'date':
      return { eventOn: answer.eventOn, eventText: firstLine(answer.eventText) || pain.eventText, ...heardFrom(pain, said) };
  }
}

/** What an answer changes on a benefit it was about. */
export function answeredBenefit(benefit: Benefit, kind: 'hear' | 'confirm', said: Said): Partial<Benefit> {
  return kind === 'hear' ? heardFrom(benefit, said) : confirmedBy(said);
}

function sourceOf({ by, on }: Said): Pick<Known, 'evidenceSource' | 'evidenceOn'> {
  return { evidenceSource: by.slice(0, LONGEST_SOURCE), evidenceOn: on };
}

function below(before: string, text: string): string {
  return [before.trim(), text.trim()].filter((part) => part !== '').join('\n');
}

/** The event has one line in its record. */
function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').trim().slice(0, LONGEST_SOURCE);
}
