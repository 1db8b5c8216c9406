/** Words of the stages that have no tools of their own yet. */
export const stages = {
  soon: 'In preparation',
  willLive: 'What belongs here',
  today: 'What you can do today',
  links: {
    deals: 'Go to deals',
    today: 'Go to Today',
    buyingCenter: 'Go to the buying center',
    needs: 'Go to pain & benefit',
    offer: 'Go to the offer',
  },
  close: {
    name: 'Close',
    title: 'How does this deal end?',
    why: 'Knowing what was given for what, and why a deal was won or lost, shortens the way to the next one.',
    points: {
      first: 'The negotiation log: each concession against its counter-concession',
      second: 'The outcome with its reason: won, lost or no decision',
      third: 'The cycle time from first contact to offer to close',
    },
    now: 'The stage of the deal, its close date and its next step stand in the strip above.',
  },
} as const;
