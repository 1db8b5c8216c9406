/**
 * What a word can mean to the lint. The lists of a language say which words carry which concept; everything else (rules,
 * model, explanations) speaks of concepts only, so that a word added to a list is understood at once.
 */
export const CONCEPTS = [
  // Who it is about
  'you', 'staff', 'family', 'public', 'authority', 'we', 'vendorStaff', 'vendorFirm',
  // The customer's world
  'process', 'place', 'goods',
  // Effects on the customer
  'money', 'income', 'risk', 'chore', 'strain', 'ease', 'joy', 'standing', 'freeTime',
  // Change
  'negation', 'anymore', 'gone', 'fall', 'rise', 'less', 'more', 'again', 'instead', 'saving', 'keeps', 'sooner', 'must', 'can',
  // The product
  'machine', 'part', 'spec', 'unit', 'does', 'trait', 'slogan', 'norm', 'older',
  // The vendor
  'experience', 'credential', 'service', 'promise', 'vendorDoes', 'pastWork', 'clientele',
  // Grammar
  'cause', 'time', 'verb', 'count',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * Words by concept, separated by blanks. `word` is the whole word, `stem-` begins a word, `-tail` ends one (the head of a
 * German compound), `-mid-` may stand anywhere in it, `two_words` follow each other. Case and accents do not matter.
 */
export type WordLists = Readonly<Record<Concept, string>>;
