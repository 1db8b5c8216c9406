import { useMemo } from 'react';
import type { LineFailure } from '../../../../shared/domain/buying-center/line-check';
import type { MapCard, MapLine } from '../../../../shared/domain/buying-center/map-model';
import type { Translate } from '../../../../shared/i18n/translator';
import type { ToastMessage } from '../../../ui/toast/toast-context';
import { strengthText } from '../../../../shared/report/map/strength-text';

/** “Name, function, roles, attitude”, as a card is announced. */
export function cardLabel(t: Translate, card: MapCard): string {
  const roles = card.roles.length === 0 ? t('buyingCenter.announce.noRole') : card.roles.map((role) => t(`common.roles.${role}`)).join(', ');
  const attitude = card.attitude === null ? t('buyingCenter.announce.noAttitude') : t(`common.attitudes.${card.attitude}`);
  return [card.name, card.function, card.company, roles, attitude].filter((part) => part !== '').join(', ');
}

/** “Name, function, roles”, as a card is announced that is shown to the customer. */
export function safeCardLabel(t: Translate, { name, function: jobTitle, company, roles }: MapCard): string {
  return [name, jobTitle, company, roles.map((role) => t(`common.roles.${role}`)).join(', ')].filter((part) => part !== '').join(', ');
}

/** A line in words: “Anna Vogt reports to Uwe Kern”. */
export function lineLabel(t: Translate, line: MapLine, nameOf: (id: string) => string): string {
  const params = { from: nameOf(line.fromId), to: nameOf(line.toId), strength: strengthText(line.strength ?? 0) };
  return t(`buyingCenter.line.${line.kind}`, params);
}

/** Why a line was refused, in words. */
export function refusal(t: Translate, failure: LineFailure, nameOf: (id: string) => string): ToastMessage {
  if (failure.code !== 'circle') return { title: t(`buyingCenter.refused.${failure.code}`) };
  const path = failure.path.map(nameOf).join(' → ');
  return { title: t('buyingCenter.refused.circle'), description: t('buyingCenter.refused.circlePath', { path }) };
}

/** The name on a card, by its id. */
export function useNameOf(cards: readonly MapCard[]): (id: string) => string {
  return useMemo(() => {
    const names = new Map(cards.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? '';
  }, [cards]);
}
