import { daysBetween } from '../calendar/day-arithmetic';
import type { Day } from '../schema/values';

/** What the health of an account is judged by. */
export const HEALTH_PARTS = ['contact', 'satisfaction', 'complaints', 'orders', 'measures'] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** How much each part counts, of 100. */
export const HEALTH_WEIGHTS: Readonly<Record<HealthPart, number>> = { contact: 25, satisfaction: 30, complaints: 20, orders: 15, measures: 10 };

export type HealthFacts = {
  /** Visits and calls that were made. */
  contacts: Iterable<Day>;
  /** Answers from 0 to 10. */
  satisfaction: Iterable<{ on: Day; score: number }>;
  openComplaints: number;
  orders: Iterable<Day>;
  /** Loyalty measures that were carried out. */
  measures: Iterable<Day>;
};

/** A part with its points of 100, its age in days (`null`: it has none) and what it costs the whole. */
export type HealthReason = { part: HealthPart; points: number; age: number | null; lost: number };

export type Health = {
  /** 0 to 100; `null` while less than half of the weight is known. */
  score: number | null;
  /** How much of the weight rests on something of the last 180 days, in percent. */
  freshness: number;
  /** Known parts, what costs most first. */
  reasons: HealthReason[];
  unknown: HealthPart[];
};

/** How a score is to be taken. */
export type HealthTone = 'good' | 'fair' | 'poor';

/** From here on an account is well, and from here on it is at least not at risk. */
const GOOD = 70;
const FAIR = 40;

/** How a health score is to be taken. */
export function healthTone(score: number): HealthTone {
  return score >= GOOD ? 'good' : score >= FAIR ? 'fair' : 'poor';
}

/** Older than this is no longer fresh. */
export const FRESH_DAYS = 180;
const YEAR = 365;
const LEAST_KNOWN = 50;

/**
 * How an account is, from 0 to 100: the weighted mean of what is known, each with reasons and age. Contact is full up to
 * 30 days ago and gone at 180; orders full up to 180 and gone at 720. A satisfaction fades to the middle over a year, as
 * nobody knows any more. An open complaint costs 40 points. Two measures a year are full. What happens in the future does
 * not count.
 */
export function accountHealth(facts: HealthFacts, today: Day): Health {
  const parts = [contact(facts, today), satisfaction(facts, today), complaints(facts), orders(facts, today), measures(facts, today)].filter((part) => part !== null);
  const known = parts.reduce((sum, { part }) => sum + HEALTH_WEIGHTS[part], 0);
  const points = parts.reduce((sum, part) => sum + HEALTH_WEIGHTS[part.part] * part.points, 0);
  const fresh = parts.filter(({ age }) => age === null || age <= FRESH_DAYS).reduce((sum, { part }) => sum + HEALTH_WEIGHTS[part], 0);
  const reasons = parts.map((part): HealthReason => ({ ...part, points: Math.round(part.points), lost: Math.round((HEALTH_WEIGHTS[part.part] * (100 - part.points)) / Math.max(1, known)) }));
  return {
    score: known < LEAST_KNOWN ? null : Math.round(points / known),
    freshness: fresh,
    reasons: reasons.sort((a, b) => b.lost - a.lost || HEALTH_PARTS.indexOf(a.part) - HEALTH_PARTS.indexOf(b.part)),
    unknown: HEALTH_PARTS.filter((part) => !parts.some((one) => one.part === part)),
  };
}

type Part = { part: HealthPart; points: number; age: number | null };

function contact({ contacts }: HealthFacts, today: Day): Part | null {
  const age = ageOfLast(contacts, today);
  return age === null ? null : { part: 'contact', points: falling(age, 30, 180), age };
}

function satisfaction(facts: HealthFacts, today: Day): Part | null {
  const past = [...facts.satisfaction].filter(({ on }) => on <= today).sort((a, b) => (a.on < b.on ? 1 : -1));
  const last = past[0];
  if (last === undefined) return null;
  const age = daysBetween(last.on, today);
  const certainty = Math.max(0, 1 - age / YEAR);
  return { part: 'satisfaction', points: last.score * 10 * certainty + 50 * (1 - certainty), age };
}

function complaints({ openComplaints }: HealthFacts): Part {
  return { part: 'complaints', points: Math.max(0, 100 - 40 * openComplaints), age: null };
}

function orders({ orders: days }: HealthFacts, today: Day): Part | null {
  const age = ageOfLast(days, today);
  return age === null ? null : { part: 'orders', points: falling(age, 180, 720), age };
}

function measures({ measures: days }: HealthFacts, today: Day): Part | null {
  const age = ageOfLast(days, today);
  if (age === null) return null;
  const ofYear = [...days].filter((day) => day <= today && daysBetween(day, today) <= YEAR).length;
  return { part: 'measures', points: Math.min(100, ofYear * 50), age };
}

function ageOfLast(days: Iterable<Day>, today: Day): number | null {
  let last: Day | null = null;
  for (const day of days) if (day <= today && (last === null || day > last)) last = day;
  return last === null ? null : daysBetween(last, today);
}

/** 100 up to `full`, then down in a line to 0 at `gone`. */
function falling(age: number, full: number, gone: number): number {
  return Math.min(100, Math.max(0, ((gone - age) / (gone - full)) * 100));
}
