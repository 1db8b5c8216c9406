/** Words that should not be written about people: what they are, why, and what to write instead. */
export const peopleLint = {
  category: {
    health: 'Health',
    religion: 'Religion or belief',
    origin: 'Origin',
    politics: 'Political opinion',
    union: 'Trade-union membership',
    sexuality: 'Sex life',
    offence: 'Offence or accusation',
    family: 'Private life',
    insult: 'Judgement of a person',
  },
  why: {
    '5': 'The sale does not need it (art. 5 GDPR), and the person may ask to read it (art. 15).',
    '9': 'The law protects this specially (art. 9 GDPR), even if it is well meant.',
    '10': 'Only authorities may keep this (art. 10 GDPR), and it may be wrong.',
  },
  instead: {
    health: 'Write what the business needs: “away until the end of March, Ms Ott stands in”.',
    religion: 'Write what the business needs: “no meetings on Fridays after noon”.',
    origin: 'Write what the business needs: “wants the offer in English”.',
    politics: 'Leave it out, or write how the person decides: “asks for three quotes”.',
    union: 'Write the role, not the membership: “the works council has to agree”.',
    sexuality: 'Leave it out.',
    offence: 'Leave it out. What endangers the business belongs with those in charge of it at your company.',
    family: 'Write what the business needs: “reachable until one o’clock, Monday to Thursday”.',
    insult: 'Write what was said or done: “called off two meetings in May”.',
  },
  quoted: '“{{words}}”',
  select: 'Show in the text',
  meantOtherwise: 'Meant otherwise',
};
