import { HeartHandshake } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Deal } from '../../../../shared/domain/deal/deal';
import { argumentChoices, type ArgumentChoice } from '../../../../shared/domain/offer/argument-choices';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { orderKeyOneStep, orderKeysAt } from '../../../../shared/domain/offer/order-keys';
import type { RecordTables } from '../../../../shared/document/record-tables';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useVerdicts } from '../../../stores/benefit-lints';
import { newRecord } from '../../../stores/new-record';
import { useDealRecords, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { useArguments } from '../offer-records';
import { Section } from '../Section';
import { ArgumentRow } from './ArgumentRow';
import styles from './ArgumentSection.module.css';
import { useEasedPains } from './eased-pains';

/** The benefits of the deal; the chosen ones become the offer's argument, in this order. */
export function ArgumentSection({ offer, deal }: { offer: Offer; deal: Deal }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const args = useArguments(offer.id);
  const benefits = useDealRecords('benefit', deal.id);
  const verdictOf = useVerdicts(benefits);
  const choices = useMemo(() => argumentChoices(args, benefits, verdictOf), [args, benefits, verdictOf]);
  const pains = useEasedPains(deal.id);
  const chosen = choices.filter((choice) => choice.kind === 'chosen');

  const argumentsIn = (tables: RecordTables) =>
    inOrder([...tables.argument.values()].filter((argument) => argument.offerId === offer.id));

  function setChosen({ benefit }: ArgumentChoice, isChosen: boolean) {
    workbench.change('offer.steps.argument', (edit, tables) => {
      const all = argumentsIn(tables);
      const same = all.filter((argument) => argument.benefitId === benefit.id);
      edit.remove(...same);
      const [orderKey] = orderKeysAt(all, all.length, 1);
      if (!isChosen || orderKey === undefined) return;
      const { accountId, dealId, id: offerId } = offer;
      edit.add({ type: 'argument', ...newRecord(), accountId, dealId, offerId, benefitId: benefit.id, orderKey });
    });
  }

  function move(index: number, step: -1 | 1) {
    const argument = chosen[index]?.argument;
    if (argument === undefined) return;
    const orderKey = orderKeyOneStep(chosen.map((choice) => choice.argument), argument.id, step);
    if (orderKey !== null) workbench.change('offer.steps.argument', (edit) => edit.update(argument, { orderKey }));
  }

  if (choices.length === 0) {
    return (
      <Section title={t('offer.argument.title')} description={t('offer.argument.description')}>
        <EmptyState
          size="small"
          level={3}
          icon={HeartHandshake}
          title={t('offer.argument.emptyTitle')}
          why={t('offer.argument.emptyWhy')}
          actions={<Button onClick={() => void navigate(places.deal(deal.id, 'needs'))}>{t('offer.argument.emptyAction')}</Button>}
        />
      </Section>
    );
  }
  return (
    <Section
      title={t('offer.argument.title')}
      description={t('offer.argument.description')}
      aside={t('offer.argument.chosen', { count: chosen.length })}
    >
      <ul className={styles.list}>
        {choices.map((choice, index) => (
          <ArgumentRow
            key={choice.benefit.id}
            choice={choice}
            currency={deal.currency}
            pains={pains.get(choice.benefit.id) ?? []}
            isFirst={index === 0}
            isLast={index === chosen.length - 1}
            onChosenChange={(isChosen) => setChosen(choice, isChosen)}
            onMove={(step) => move(index, step)}
          />
        ))}
      </ul>
    </Section>
  );
}
