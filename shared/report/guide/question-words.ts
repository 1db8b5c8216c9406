import type { GuideItem } from '../../domain/conversation-guide/conversation-guide';
import type { OpenPoint } from '../../domain/conversation-guide/open-point';
import type { GuideReason } from '../../domain/conversation-guide/ranked-points';
import type { Benefit } from '../../domain/needs/benefit';
import type { Pain } from '../../domain/needs/pain';
import type { DecimalText } from '../../domain/schema/values';
import '../../i18n/parts/guide';
import type { Translate } from '../../i18n/translator';

/** A question as it is read: what to ask, what to follow up with (may be empty), and why. */
export type QuestionWords = { ask: string; probe: string; why: string };

/** What the words are made of. `money` writes an amount of the deal's currency. */
export type QuestionContext = {
  t: Translate;
  painOf: (id: string) => Pain | undefined;
  benefitOf: (id: string) => Benefit | undefined;
  money: (amount: DecimalText) => string;
};

/** Words quoted in a question, at most; longer ones are cut at a word. */
const LONGEST_QUOTE = 160;

/** The words of a question; the user's own where there are some. */
export function questionWords(item: GuideItem, context: QuestionContext): QuestionWords {
  const { t } = context;
  const own = item.record?.text.trim() ?? '';
  const point = item.point === null ? { ask: own, probe: '' } : pointWords(item.point, context);
  const why = item.reason !== null ? reasonWords(item.reason, context) : t(item.point === null ? 'guide.reasons.own' : 'guide.reasons.closed');
  return { ask: own === '' ? point.ask : own, probe: own === '' ? point.probe : '', why };
}

function pointWords(point: OpenPoint, { t, painOf, benefitOf, money }: QuestionContext): Pick<QuestionWords, 'ask' | 'probe'> {
  switch (point.kind) {
    case 'motive-unknown':
      return { ask: t('guide.questions.motiveUnknown'), probe: t('guide.probes.motiveUnknown') };
    case 'motive-gap':
      return { ask: t(`guide.questions.motiveGap.${point.motive}`), probe: t('guide.probes.motiveGap') };
    case 'hear-benefit':
      return { ask: t('guide.questions.hearBenefit', { benefit: quoted(benefitOf(point.benefitId)?.text) }), probe: t('guide.probes.hearBenefit') };
    default: {
      const record = painOf(point.painId);
      const pain = quoted(record?.text);
      const event = record?.eventText.trim() ?? '';
      const amount = record?.yearlyCost ?? null;
      if (point.kind === 'cost') return { ask: t('guide.questions.cost', { pain }), probe: t(`guide.probes.cost.${record?.costKind ?? 'time'}`) };
      if (point.kind === 'date' && event !== '') return { ask: t('guide.questions.dateOfEvent', { event: quoted(event) }), probe: t('guide.probes.date') };
      if (point.kind === 'confirm' && amount !== null) return { ask: t('guide.questions.confirmAmount', { pain, amount: money(amount) }), probe: t('guide.probes.confirm') };
      return { ask: t(`guide.questions.${point.kind}`, { pain }), probe: t(`guide.probes.${point.kind}`) };
    }
  }
}

function reasonWords(reason: GuideReason, { t, money }: QuestionContext): string {
  switch (reason.code) {
    case 'hear':
      return reason.amount === null ? t('guide.reasons.hear') : t('guide.reasons.hearAmount', { amount: money(reason.amount) });
    case 'confirm':
      return reason.amount === null ? t('guide.reasons.confirm') : t('guide.reasons.confirmAmount', { amount: money(reason.amount) });
    case 'hear-benefit':
      return reason.amount === null ? t('guide.reasons.hearBenefit') : t('guide.reasons.hearBenefitAmount', { amount: money(reason.amount) });
    case 'cost':
      return reason.benefits === 0 ? t('guide.reasons.cost') : t('guide.reasons.costFor', { count: reason.benefits });
    case 'motive-gap':
      return t('guide.reasons.motiveGap', { motive: t(`common.motives.${reason.motive}`) });
    case 'hear-for-motive':
      return t('guide.reasons.hearForMotive', { motive: t(`common.motives.${reason.motive}`) });
    case 'motive-unknown':
      return t('guide.reasons.motiveUnknown');
    default:
      return t(`guide.reasons.${reason.code}`);
  }
}

/** Words to be quoted within a sentence: on one line, without the stop at their end, not too long. */
function quoted(text = ''): string {
  const line = text.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST_QUOTE)} …`;
}
