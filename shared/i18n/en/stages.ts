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
  'order-care': {
    name: 'Order care',
    title: 'Are the promises being kept?',
    why: 'Between order and acceptance it is decided whether the customer buys again. Here you see what is due at whom.',
    points: {
      first: 'Promises of all won deals as dated tasks',
      second: 'Visits and acceptance dates at a glance',
      third: 'Service placements from the installed base',
    },
    now: 'Visits and next steps of won deals already stand on the Today page.',
  },
} as const;
