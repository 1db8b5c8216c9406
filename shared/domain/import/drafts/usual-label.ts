const USUAL: Readonly<Record<string, string>> = {
  mobile: 'cell', mobil: 'cell', handy: 'cell', cell: 'cell', work: 'work', business: 'work', arbeit: 'work', geschäftlich: 'work', dienstlich: 'work', home: 'home', privat: 'home', private: 'home',
  other: 'other', andere: 'other', sonstige: 'other', main: 'main', 'work fax': 'work fax', 'home fax': 'home fax', fax: 'fax', pager: 'pager', smtp: '', ex: '',
};

/** A label as vCards call it, or as it stands when it is the user's own. Google marks its own with a star. */
export function usualLabel(text: string): string {
  const bare = text.replace(/^\*\s*/, '').trim();
  return USUAL[bare.toLowerCase()] ?? bare;
}
