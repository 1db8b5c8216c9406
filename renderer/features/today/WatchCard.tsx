import '../../../shared/i18n/parts/watch';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import type { SponsorWarning } from '../../../shared/domain/key-account/sponsor-pair';
import type { Day } from '../../../shared/domain/schema/values';
import { watchList } from '../../../shared/domain/watch-list/watch-list';
import { DueDay } from '../../fields/DueDay';
import { sponsorTitle } from '../../fields/loyalty-days';
import { useUndoToast } from '../../fields/undo-toast';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { newActivity } from '../../stores/new-activity';
import { useLoaded } from '../../stores/use-loaded';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import styles from './DealList.module.css';

/** More of a kind are in their own lists. */
const MOST = 4;

/** What threatens to be forgotten: offers and contracts that end, uncovered deals, old opinions. */
export function WatchCard({ today }: { today: Day }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const say = useUndoToast();
  useLoaded({ kind: 'attention' });
  const [offers, installations, activities] = [useTable('offer'), useTable('installation'), useTable('activity')];
  const [deals, members, ratings, rules] = [useTable('deal'), useTable('member'), useTable('rating'), useTable('coverageRule')];
  const accounts = useTable('account');
  const sponsors = useTable('sponsorPair');
  const persons = useTable('person');
  const format = useFormat();
  const list = useMemo(
    () =>
      watchList({
        offers: offers.values(), installations: installations.values(), activities: activities.values(), deals: deals.values(), members: members.values(), ratings: ratings.values(),
        rules: rulesOfWorkspace(rules.values()), sponsors: sponsors.values(), today,
      }),
    [offers, installations, activities, deals, members, ratings, rules, sponsors, today],
  );
  const company = (accountId: string): string => accounts.get(accountId)?.name ?? '';
  const name = (text: string): string => (text.trim() === '' ? t('deals.strip.unnamed') : text);
  const whyOf = (warning: SponsorWarning): string => {
    if (warning.kind === 'missed') return t('watch.sponsors.missed', { day: format.day(warning.on) });
    return warning.kind === 'never' ? t('watch.sponsors.never') : t('watch.sponsors.stale', { days: warning.days });
  };
  const plan = (id: string, accountId: string, machine: string): void => {
    const subject = t('watch.serviceStep', { machine });
    workbench.change('today.steps.add', (edit) => edit.add(newActivity({ accountId, dealId: null }, 'next-step', { subject, dueOn: today, origin: 'contract', originId: id })));
    say(t('today.activity.savedToast', { subject }));
  };
  const rows: { id: string; to: string; first: string; second: string; fact: ReactNode }[] = [
    ...list.offers.slice(0, MOST).map(({ offer, endsOn }) => ({
      id: offer.id, to: places.deal(offer.dealId, 'offer'), first: t('watch.offer', { name: name(offer.title || offer.number) }), second: company(offer.accountId), fact: <DueDay day={endsOn} today={today} variant="compact" />,
    })),
    ...list.uncovered.slice(0, MOST).map(({ deal, gaps }) => ({ id: `c${deal.id}`, to: places.deal(deal.id), first: name(deal.name), second: t('watch.uncovered', { count: gaps }), fact: null })),
    ...list.stale.slice(0, MOST).map(({ deal, ratings: count }) => ({ id: `r${deal.id}`, to: places.deal(deal.id), first: name(deal.name), second: t('watch.stale', { count }), fact: null })),
    ...list.sponsors.slice(0, MOST).map(({ pair, warning }) => ({
      id: pair.id, to: places.accountPlan(pair.accountId), first: sponsorTitle(t, pair, persons), second: [company(pair.accountId), whyOf(warning)].filter((part) => part !== '').join(' · '), fact: null,
    })),
  ];
  return (
    <Card title={t('watch.title')} padding="none">
      {rows.length === 0 && list.contracts.length === 0 ? (
        <p className={styles.none}>{t('watch.none')}</p>
      ) : (
        <ul className={styles.list}>
          {list.contracts.slice(0, MOST).map(({ installation, endsOn }) => (
            <li key={installation.id} className={styles.deal}>
              <span className={styles.words}>
                <span className={styles.name}>{t('watch.contract', { machine: installation.name })}</span>
                <span className={styles.account}>{company(installation.accountId)}</span>
              </span>
              <span className={styles.fact}>
                <DueDay day={endsOn} today={today} variant="compact" />
                <Button size="small" onClick={() => plan(installation.id, installation.accountId, installation.name)}>
                  {t('watch.plan')}
                </Button>
              </span>
            </li>
          ))}
          {rows.map(({ id, to, first, second, fact }) => (
            <li key={id}>
              <Link to={to} className={styles.deal}>
                <span className={styles.words}>
                  <span className={styles.name}>{first}</span>
                  <span className={styles.account}>{second}</span>
                </span>
                {fact === null ? null : <span className={styles.fact}>{fact}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
