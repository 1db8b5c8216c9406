import { meaningsOf, type Lexicon, type Meaning } from './lexicon';
import { patternsOf } from './patterns';
import type { Token } from './token';
import type { Concept } from './words/concept';

/** A feature and the tokens it was seen at; the model gives it its weight. */
export type Feature = { name: string; from: number; to: number };

/** How far a negation reaches, in tokens. */
const NEGATION_REACH = 4;
/** How far after a number the counted thing may stand, in tokens: "40 service technicians". */
const COUNT_REACH = 3;
/** Any of these makes a clause of a bare noun phrase. */
const VERBAL: ReadonlySet<Concept> = new Set(['verb', 'does', 'vendorDoes', 'can', 'must']);
/** How far apart two concepts are still one frame: subject and verb, verb and object. */
const FRAME_REACH = 4;
const NOWHERE = 0;

/**
 * What the model sees of a sentence: its words and word pairs, beginnings and ends of long words (compounds,
 * inflection, typing errors), and above them the concepts of the word lists with their frames: who is the subject, what
 * follows a negation, which concepts meet, what is counted, which concepts make up a phrase without a verb, which
 * figures stand there.
 */
export function featuresOf(tokens: readonly Token[], lexicon: Lexicon): Feature[] {
  const meanings = meaningsOf(tokens, lexicon);
  return [
    ...wordFeatures(tokens), ...conceptFeatures(meanings), ...frameFeatures(meanings), ...negationFeatures(tokens, meanings), ...subjectFeatures(tokens, meanings),
    ...figureFeatures(tokens), ...countFeatures(tokens, meanings), ...phraseFeatures(meanings),
  ];
}

function wordFeatures(tokens: readonly Token[]): Feature[] {
  const features: Feature[] = [];
  const shape = (token: Token): string => (token.kind === 'number' ? '#' : token.norm);
  let previous = '^';
  tokens.forEach((token, at) => {
    const word = shape(token);
    features.push({ name: `w ${word}`, from: at, to: at + 1 }, { name: `b ${previous} ${word}`, from: Math.max(0, at - 1), to: at + 1 });
    previous = word;
    if (token.kind !== 'word' || word.length < 5) return;
    const marked = `^${word.slice(0, 40)}$`;
    for (const length of [4, 5, 6]) {
      for (let start = 0; start + length <= marked.length; start += 1) features.push({ name: `n ${marked.slice(start, start + length)}`, from: at, to: at + 1 });
    }
  });
  return features;
}

function conceptFeatures(meanings: readonly Meaning[]): Feature[] {
  const features: Feature[] = [];
  const first = new Map<Concept, Meaning>();
  for (const meaning of meanings) {
    features.push({ name: `c ${meaning.concept}`, from: meaning.from, to: meaning.to });
    if (!first.has(meaning.concept)) first.set(meaning.concept, meaning);
  }
  const present = [...first.keys()].sort();
  present.forEach((a, index) => {
    for (const b of present.slice(index + 1)) features.push({ name: `x ${a} ${b}`, from: NOWHERE, to: NOWHERE });
  });
  return features;
}

function frameFeatures(meanings: readonly Meaning[]): Feature[] {
  const features: Feature[] = [];
  meanings.forEach((a, index) => {
    for (const b of meanings.slice(index + 1)) {
      if (b.from - a.to >= FRAME_REACH) break;
      if (b.from >= a.to) features.push({ name: `o ${a.concept} ${b.concept}`, from: a.from, to: b.to });
    }
  });
  return features;
}

function negationFeatures(tokens: readonly Token[], meanings: readonly Meaning[]): Feature[] {
  const features: Feature[] = [];
  const anymore = meanings.some(({ concept }) => concept === 'anymore') || tokens.some(({ norm }) => norm === 'mehr' || norm === 'more');
  for (const no of meanings) {
    if (no.concept !== 'negation') continue;
    for (const { concept, from, to } of meanings) {
      if (concept === 'negation' || from < no.from || from > no.to + NEGATION_REACH) continue;
      features.push({ name: `${anymore ? 'nomore' : 'no'} ${concept}`, from: no.from, to });
    }
  }
  return features;
}

function subjectFeatures(tokens: readonly Token[], meanings: readonly Meaning[]): Feature[] {
  const features: Feature[] = [];
  const [first] = meanings;
  for (const { concept, from, to } of meanings) {
    if (from === 0) features.push({ name: `s0 ${concept}`, from, to });
    if (from <= 1) features.push({ name: `s1 ${concept}`, from, to });
    if (first !== undefined && from === first.from) features.push({ name: `sf ${concept}`, from, to });
    if (from >= tokens.length - 2) features.push({ name: `e ${concept}`, from, to });
  }
  const length = tokens.length;
  features.push({ name: `l ${length <= 3 ? 'short' : length <= 6 ? 'middle' : length <= 11 ? 'long' : 'longer'}`, from: NOWHERE, to: NOWHERE });
  return features;
}

function figureFeatures(tokens: readonly Token[]): Feature[] {
  return patternsOf(tokens).map(({ pattern, from, to }) => ({ name: `p ${pattern}`, from, to }));
}

/** What a number, in figures or in words, counts. */
function countFeatures(tokens: readonly Token[], meanings: readonly Meaning[]): Feature[] {
  const numbers = new Set(tokens.flatMap(({ kind }, at) => (kind === 'number' ? [at] : [])));
  for (const { concept, from } of meanings) if (concept === 'count') numbers.add(from);
  if (numbers.size === 0) return [];
  return meanings.flatMap(({ concept, from, to }) => {
    if (concept === 'count') return [];
    const number = Array.from({ length: COUNT_REACH }, (_, back) => from - 1 - back).find((at) => numbers.has(at));
    return number === undefined ? [] : [{ name: `q ${concept}`, from: number, to }];
  });
}

/** The concepts of a phrase without a verb: "service team of 40", "stainless housing". */
function phraseFeatures(meanings: readonly Meaning[]): Feature[] {
  if (meanings.some(({ concept }) => VERBAL.has(concept))) return [];
  return meanings.map(({ concept, from, to }) => ({ name: `v ${concept}`, from, to }));
}
