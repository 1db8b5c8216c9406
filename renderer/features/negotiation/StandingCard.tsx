import { TriangleAlert } from 'lucide-react';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Icon } from '../../ui/icon/Icon';
import { Meter } from '../../ui/meter/Meter';
import type { NegotiationState } from './use-negotiation';
import styles from './StandingCard.module.css';

/** Where the negotiation stands: net, margin, floor, and what is still left to give. */
export function StandingCard({ state: { offer, ledger } }: { state: NegotiationState }) {
  const t = useTexts();
  const format = useFormat();
  const { start, now, unpaid } = ledger;
  const money = (amount: string): string => format.money(amount, offer.currency);
  const used = shareUsed(ledger);
  return (
    <Card title={t('negotiation.standing.title')} padding="small">
      <dl className={styles.facts}>
        <div>
          <dt>{t('negotiation.standing.start')}</dt>
          <dd>{money(start.net)}</dd>
        </div>
        <div>
          <dt>{t('negotiation.standing.given')}</dt>
          <dd>{money(now.given)}</dd>
        </div>
        <div className={styles.strong}>
          <dt>{t('negotiation.standing.now')}</dt>
          <dd>{money(now.net)}</dd>
        </div>
        {now.marginPercent === null || now.margin === null ? null : (
          <div>
            <dt>{t('negotiation.standing.margin')}</dt>
            <dd>{`${money(now.margin)} · ${format.percent(now.marginPercent)}`}</dd>
          </div>
        )}
        {now.floor === null || now.left === null ? null : (
          <>
            <div>
              <dt>{t('negotiation.standing.floor')}</dt>
              <dd>{money(now.floor)}</dd>
            </div>
            <div className={now.isBelowFloor ? styles.below : styles.strong}>
              <dt>{t(now.isBelowFloor ? 'negotiation.standing.over' : 'negotiation.standing.left')}</dt>
              <dd>{money(now.left.replace(/^-/, ''))}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{t('negotiation.standing.received')}</dt>
          <dd>{money(now.received)}</dd>
        </div>
      </dl>
      {used === null ? null : (
        <Meter
          className={styles.meter}
          value={used}
          tone={used > 1 ? 'red' : used > 0.75 ? 'amber' : 'green'}
          label={t('negotiation.standing.meter')}
          valueText={t('negotiation.standing.meterText', { percent: format.percent(String(Math.round(used * 100))) })}
        />
      )}
      {now.isBelowFloor ? <Warning tone="red">{t('negotiation.standing.below')}</Warning> : null}
      {unpaid.length === 0 ? null : <Warning tone="amber">{t('negotiation.standing.unpaid', { count: unpaid.length })}</Warning>}
      {now.floor === null ? <p className={styles.hint}>{t('negotiation.standing.noFloor')}</p> : null}
      {now.margin === null ? <p className={styles.hint}>{t('negotiation.standing.noCost')}</p> : null}
    </Card>
  );
}

function Warning({ tone, children }: { tone: 'red' | 'amber'; children: string }) {
  return (
    <p className={styles[tone]} role="status">
      <Icon as={TriangleAlert} size={14} />
      <span>{children}</span>
    </p>
  );
}

/** How much of the room between start and floor is used up, 1 for all of it; `null` where there was none. For the length of a bar only. */
function shareUsed({ start, now }: NegotiationState['ledger']): number | null {
  if (now.floor === null || now.left === null) return null;
  const room = Number(start.net) - Number(now.floor);
  return room <= 0 ? null : Math.max(0, (room - Number(now.left)) / room);
}
