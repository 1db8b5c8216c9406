import { lintText } from '../../domain/benefit-lint/lint-text';
import { memberNames } from '../../domain/buying-center/map-model';
import { rolesOf } from '../../domain/buying-center/member';
import { conversationGuide, type GuideItem } from '../../domain/conversation-guide/conversation-guide';
import { motiveFit, type PersonFit } from '../../domain/needs/motive-fit';
import { needGraph } from '../../domain/needs/need-graph';
import { byUrgency } from '../../domain/needs/ordering';
import type { Pain } from '../../domain/needs/pain';
import { inOrder } from '../../domain/offer/in-order';
import type { Day } from '../../domain/schema/values';
import { nameOrder } from '../../domain/text/name-order';
import { formatDay, formatRoundMoney } from '../../i18n/format';
import '../../i18n/parts/guide';
import { translator, type Translate } from '../../i18n/translator';
import type { GuideDocumentInput } from './guide-document-input';
import { questionWords, type QuestionContext } from './question-words';

/** One question as it is printed. Empty texts are left out. */
export type GuideReportQuestion = { ask: string; probe: string; why: string; answer: string };

/** What is known of one pain of the person: its words, and figures and evidence in one line. */
export type GuideReportPain = { text: string; facts: string };

/** The page of one person. */
export type GuideReportPage = {
  name: string;
  /** Function, roles and, for the own eyes, the leading motive. */
  facts: readonly string[];
  questions: readonly GuideReportQuestion[];
  /** Empty where the page may be seen by the customer. */
  known: readonly GuideReportPain[];
};

/** What a printed conversation guide says, in the language it is printed in. */
export type GuideReport = {
  language: string;
  title: string;
  /** Deal, account and day. */
  context: readonly string[];
  pages: readonly GuideReportPage[];
  words: { probe: string; why: string; notes: string; known: string };
  /** File name without extension. */
  fileName: string;
};

/** What the guide of a deal says on paper: a page for each person chosen. */
export function guideReport(input: GuideDocumentInput): GuideReport {
  const { choice, deal, account, links, questions } = input;
  const { language, today, withReasons } = choice;
  const t = translator(language);
  const money = (amount: string): string => formatRoundMoney(amount, deal.currency, language);
  const pains = inOrder(input.pains);
  const benefits = inOrder(input.benefits);
  const ids = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));
  const graph = needGraph(links, { pain: ids(pains), benefit: ids(benefits), member: ids(input.members) });
  const verdictOf = ({ text }: { text: string }) => lintText(text).verdict;
  const fit = motiveFit({ members: input.members, ratings: input.ratings, benefits, graph, verdictOf });
  const guides = conversationGuide({ members: input.members, pains, benefits, graph, fit, verdictOf }, questions, today);
  const context: QuestionContext = { t, painOf: (id) => pains.find((pain) => pain.id === id), benefitOf: (id) => benefits.find((benefit) => benefit.id === id), money };

  const printed = (item: GuideItem): GuideReportQuestion => {
    const { ask, probe, why } = questionWords(item, context);
    return { ask, probe: withReasons ? probe : '', why: withReasons ? why : '', answer: withReasons ? (item.record?.answer.trim() ?? '') : '' };
  };
  const persons = new Map(input.persons.map((person) => [person.id, person]));
  const pages = input.members
    .filter(({ id }) => choice.memberIds.includes(id))
    .map((member) => {
      const person = member.personId === null ? undefined : persons.get(member.personId);
      const names = memberNames(member, person);
      const leading = leadingOf(fit.people.find(({ memberId }) => memberId === member.id));
      const own = byUrgency(pains).filter((pain) => pain.text.trim() !== '' && graph.neighbours(pain.id, 'owner').includes(member.id));
      return {
        name: names.name || member.displayName || t('common.unknown'),
        facts: [
          names.function || member.displayFunction,
          ...(withReasons ? rolesOf(member).map((role) => t(`common.roles.${role}`)) : []),
          withReasons && leading !== null ? t('guide.page.leadingMotive', { motive: t(`common.motives.${leading}`) }) : '',
        ].filter((fact) => fact.trim() !== ''),
        questions: (guides.find(({ memberId }) => memberId === member.id)?.open ?? []).map(printed),
        known: withReasons ? own.map((pain) => ({ text: pain.text.trim(), facts: painFacts(pain, t, money, (day) => formatDay(day, language)) })) : [],
      };
    })
    .sort((a, b) => nameOrder(language)(a.name, b.name));
  return {
    language,
    title: t('guide.title'),
    context: [deal.name, account?.name ?? '', formatDay(today, language)].filter((part) => part.trim() !== ''),
    pages,
    words: { probe: t('guide.print.probe'), why: t('guide.print.why'), notes: t('guide.print.notes'), known: t('guide.print.known') },
    fileName: t('guide.print.fileName', { deal: pages.length === 1 ? `${deal.name} ${pages[0]?.name ?? ''}` : deal.name }),
  };
}

function leadingOf(row: PersonFit | undefined) {
  return row?.cells.find(({ wanted }) => wanted === 'leading')?.motive ?? null;
}

function painFacts(pain: Pain, t: Translate, money: (amount: string) => string, day: (day: Day) => string): string {
  return [
    t('needs.card.urgency', { value: pain.urgency }),
    pain.yearlyCost === null ? t('needs.card.noFigure') : t('needs.card.perYear', { amount: money(pain.yearlyCost) }),
    [t(`common.evidence.${pain.evidence}`), pain.evidenceSource.trim(), pain.evidenceOn === null ? '' : day(pain.evidenceOn)].filter((part) => part !== '').join(', '),
  ].join(' · ');
}
