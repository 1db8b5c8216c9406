import { useMemo, useRef } from 'react';
import { useParams } from 'react-router';
import { customerSafeNeeds, type SafeCard } from '../../../../shared/domain/needs/customer-safe-needs';
import { useTexts } from '../../../i18n/texts';
import { useBenefitLints } from '../../../stores/benefit-lints';
import { useLoaded } from '../../../stores/use-loaded';
import { useDealRecords } from '../../../stores/workbench-context';
import { cardAttributes } from '../data/card-focus';
import { LinkLayer } from '../links/LinkLayer';
import { SCROLLER } from '../links/measure';
import styles from './CustomerNeedsPage.module.css';

/** Pains and benefits in the presentation to the customer: what somebody there has said, in large letters. */
export function CustomerNeedsPage() {
  const { dealId = '' } = useParams();
  const loaded = useLoaded({ kind: 'deal', dealId });
  return loaded.state === 'loading' ? null : <NeedsOfDeal dealId={dealId} />;
}

function NeedsOfDeal({ dealId }: { dealId: string }) {
  const t = useTexts();
  const pains = useDealRecords('pain', dealId);
  const benefits = useDealRecords('benefit', dealId);
  const links = useDealRecords('needLink', dealId);
  const lints = useBenefitLints(benefits);
  const safe = useMemo(
    () => customerSafeNeeds({ pains, benefits, links }, ({ id }) => lints.get(id)?.lint.verdict ?? null),
    [pains, benefits, links, lints],
  );
  const board = useRef<HTMLDivElement>(null);

  if (safe.pains.length + safe.benefits.length === 0) return <p className={styles.empty}>{t('needs.customer.empty')}</p>;
  const column = (type: 'pain' | 'benefit', title: string, cards: readonly SafeCard[]) => (
    <section className={styles.column} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.cards} {...{ [SCROLLER]: '' }} tabIndex={0}>
        {cards.map(({ id, text }) => (
          <li key={id} className={styles.card} data-kind={type} {...cardAttributes({ type, id })}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <div ref={board} className={styles.board} data-testid="customer-needs">
      <LinkLayer board={board} links={safe.links} selectedId={null} />
      {column('pain', t('needs.customer.pains'), safe.pains)}
      {column('benefit', t('needs.customer.benefits'), safe.benefits)}
    </div>
  );
}
