import type { Language } from '../domain/schema/values';
import type { DocumentWords } from '../i18n/documents/de';
import { translator } from '../i18n/translator';
import { CARD_SIZE } from './map/card-size';
import { chartModel, type CustomerChart } from './map/customer-chart';
import { functionLine } from './map/function-line';
import { layoutTree } from './map/layout/tree-layout';
import { mapSvg } from './map/map-svg';
import type { OfferReport } from './offer-report-model';

/** People named in the words that stand for the picture; a longer list helps nobody who has it read aloud. */
const MOST_NAMED = 12;

/** The people of the deal as a page of a document, laid out as a tree; `null` when there is nobody to show. */
export function chartSection(chart: CustomerChart | undefined, accountName: string, language: Language, words: DocumentWords): OfferReport['chart'] {
  if (chart === undefined || chart.cards.length === 0) return null;
  const t = translator(language);
  const model = chartModel(chart);
  const places = layoutTree(
    model.cards.map(({ id }) => ({ id, ...CARD_SIZE })),
    model.lines.map(({ fromId, toId }) => ({ child: fromId, parent: toId })),
  );
  const nothing = (): string => '';
  const heading = words.chart.heading(accountName.trim());
  return {
    heading,
    caption: words.chart.caption,
    alt: altText(chart, heading, words),
    drawing: mapSvg(model, places, { title: heading, role: (role) => t(`common.roles.${role}`), attitude: nothing, influence: nothing, coverage: nothing }),
  };
}

/** What the picture says, for who cannot see it: everybody with their boss. */
function altText({ cards, lines }: CustomerChart, heading: string, words: DocumentWords): string {
  const names = new Map(cards.map(({ id, name }) => [id, name]));
  const people = cards.slice(0, MOST_NAMED).map(({ id, name, ...card }) => {
    const who = [name, functionLine(card)].filter((part) => part !== '').join(', ');
    const bosses = lines.flatMap(({ fromId, toId }) => (fromId === id ? (names.get(toId) ?? []) : []));
    return bosses.length === 0 ? who : words.chart.reportsTo(who, bosses.join(', '));
  });
  const rest = cards.length - people.length;
  return `${heading}: ${[...people, ...(rest === 0 ? [] : [words.chart.others(rest)])].join('; ')}`;
}
