/** Plain questions that lead to a value for somebody's part in a decision. */
export const ratingHelp = {
  open: 'Help me rate: {{field}}',
  hint: 'Answer what you have seen or heard. Nothing is written before you take it over.',
  proposal: 'Points to: {{value}}',
  incomplete: 'Answer every question to see what it points to.',
  apply: 'Take over',
  attitude: {
    prefers: { ask: 'Whose solution do they want?', us: 'Ours', open: 'They are open', 'no-change': 'None, everything is to stay as it is', other: 'Somebody else’s' },
    acts: { ask: 'What do they do about it?', coaches: 'They tell us how to win', 'speaks-for': 'They speak for us', nothing: 'Nothing I know of', objects: 'They raise objections', 'works-against': 'They work against us' },
    tells: { ask: 'What do they tell us?', inside: 'Things we would not hear otherwise', answers: 'What we ask', evades: 'They evade our questions' },
  },
  influence: {
    heard: { ask: 'When they have spoken, do the others follow?', always: 'Nearly always', often: 'Often', seldom: 'Seldom' },
    stops: { ask: 'Could they stop the purchase?', alone: 'Yes, by themselves', delays: 'They could delay it', no: 'No' },
    asked: { ask: 'Are they asked before something is decided?', always: 'Always', sometimes: 'Sometimes', never: 'Never' },
  },
  adaptability: {
    news: { ask: 'What do they do when something new comes up?', first: 'They try it first', waits: 'They wait until others have tried it', 'holds-on': 'They hold on to what they have' },
    changed: { ask: 'What about the last change in their department?', pushed: 'They pushed for it', 'went-along': 'They went along', blocked: 'They blocked it' },
    weighs: { ask: 'What weighs more with them?', chance: 'What can be gained', both: 'Both the same', risk: 'What can go wrong' },
  },
  formalAuthority: {
    signs: { ask: 'Whose signature does the order need?', alone: 'Only theirs', together: 'Theirs and somebody else’s', no: 'Not theirs' },
    amount: { ask: 'Does their signature reach as far as this amount?', yes: 'Yes', no: 'No' },
    votes: { ask: 'Is their vote formally asked for, as in a release or a specification?', yes: 'Yes', no: 'No' },
  },
  coverage: {
    talks: { ask: 'How often did one of us speak with them in the last three months?', several: 'Several times', once: 'Once', never: 'Never' },
    topics: { ask: 'What about?', worries: 'About what moves and worries them, too', facts: 'About facts' },
    calls: { ask: 'Do they call us of their own accord?', yes: 'Yes', no: 'No' },
  },
  leadingMotive: {
    first: { ask: 'What do they ask about first?', profit: 'What it brings and costs', security: 'Whether it is safe and lasts', comfort: 'Whether it makes work easier', joy: 'Whether it is a pleasure to work with', prestige: 'How it looks to others' },
    annoyed: { ask: 'What would annoy them most?', profit: 'Money lost', security: 'A standstill or a risk', comfort: 'More effort for the same result', joy: 'Work that is no fun', prestige: 'Looking bad in front of others' },
  },
} as const;
