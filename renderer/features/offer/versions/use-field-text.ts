import '../../../../shared/i18n/parts/offer-settings';
import { useMemo } from 'react';
import { fullName } from '../../../../shared/domain/account/person';
import type { FrozenOffer } from '../../../../shared/domain/offer/frozen-offer';
import type { LetterField, PositionField, SumField, SurchargeField, TermField } from '../../../../shared/domain/offer/version-diff';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';

export type ComparedField = PositionField | TermField | LetterField | SurchargeField | SumField;

/** Says what a field of a version holds, as its reader would say it. */
export type FieldText = (field: ComparedField, value: string) => string;

/** The words for what the fields of two versions hold. */
export function useFieldText(before: FrozenOffer, now: FrozenOffer): FieldText {
  const t = useTexts();
  const format = useFormat();
  return useMemo(() => {
    const currency = now.offer.currency;
    const headings = new Map([...before.lineItems, ...now.lineItems].map(({ id, text }) => [id, text.trim()]));
    const people = new Map([...before.people, ...now.people].map((person) => [person.id, fullName(person)]));
    return (field, value) => {
      if (value === '') return '';
      switch (field) {
        case 'unitPrice':
        case 'linesNet':
        case 'discount':
        case 'surcharge':
        case 'net':
        case 'vat':
        case 'gross':
          return format.money(value, currency);
        case 'quantity':
        case 'priceUnit':
        case 'netDays':
        case 'skontoDays':
        case 'discountValue':
        case 'value':
          return format.number(value);
        case 'discountPercent':
        case 'vatRate':
        case 'skontoPercent':
          return format.percent(value);
        case 'validUntil':
        case 'date':
          return format.day(value);
        case 'selected':
        case 'includesMap':
        case 'isNonBinding':
        case 'retentionOfTitle':
          return t(value === 'true' ? 'offerVersions.yes' : 'offerVersions.no');
        case 'kind':
          return value === 'percent' || value === 'absolute' ? t(`offer.discount.kinds.${value}`) : t(`offer.items.kinds.${value as 'standard'}`);
        case 'discountKind':
          return t(`offer.discount.kinds.${value as 'none'}`);
        case 'vatCategory':
          return t(`offer.vat.categories.${value as 'standard'}`);
        case 'language':
          return t(`common.documentLanguages.${value as 'de'}`);
        case 'groupId':
          return headings.get(value) ?? '';
        case 'recipientPersonId':
          return people.get(value) ?? '';
        default:
          return value;
      }
    };
  }, [t, format, before, now]);
}
