/** Words of the benefit lint: verdicts, why words count, and the questions that lead on to the benefit. */
export const benefitLint = {
  verdict: { benefit: 'Benefit', function: 'Function', competence: 'Competence', unsure: 'Not sure' },
  meaning: {
    benefit: 'Says what improves for the customer.',
    function: 'Says what the product has, is or does.',
    competence: 'Says what your company has, is or can.',
    unsure: 'Does not say clearly what improves for the customer.',
  },
  why: {
    money: 'money the customer earns or saves',
    risk: 'a risk for the customer',
    effort: 'effort of the customer’s people',
    enjoyment: 'enjoyment at work',
    standing: 'standing with others',
    change: 'a change',
    customer: 'the customer’s people and processes',
    product: 'part or action of the product',
    spec: 'technical figure or standard',
    slogan: 'slogan',
    vendor: 'your company and its people',
    experience: 'experience, certificates, awards',
    promise: 'promise or reassurance',
    wording: 'typical wording',
  },
  question: {
    functionFound: 'What does your customer gain from “{{found}}”?',
    function: 'What does your customer gain from this function?',
    competenceFound: '“{{found}}” speaks of you. What does your customer save, earn or no longer have to fear because of it?',
    competence: 'This speaks of you. What gets better for your customer because of it?',
    unsure: 'So what? Who at your customer’s notices it, and by what?',
  },
} as const;
