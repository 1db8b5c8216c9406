import {
  BadgePercent,
  Building2,
  CalendarCheck,
  ClipboardCheck,
  Crosshair,
  Flame,
  Handshake,
  HeartHandshake,
  Network,
  ScrollText,
  Settings,
  TrendingDown,
  type LucideIcon,
} from 'lucide-react';
import { Link, useLocation } from 'react-router';
import clsx from 'clsx';
import { useTexts } from '../../i18n/texts';
import { dealTabOf, places, type DealTab } from '../../navigation/places';
import { useCurrentDealId } from '../../navigation/current-deal';
import { Icon } from '../../ui/icon/Icon';
import styles from './Rail.module.css';

/** The way to every stage, in the order of the process. Stages of a deal lead to the deal worked on last. */
export function Rail() {
  const t = useTexts();
  const dealId = useCurrentDealId();
  const ofDeal = (tab: DealTab): string => (dealId === null ? `${places.deals}?for=${tab}` : places.deal(dealId, tab));
  return (
    <nav className={styles.rail} aria-label={t('shell.rail.label')}>
      <div className={styles.group}>
        <Entry to={places.today} icon={CalendarCheck} label={t('shell.rail.today')} />
        <Entry to={places.deals} icon={Handshake} label={t('shell.rail.deals')} end />
        <Entry to={places.accounts} icon={Building2} label={t('shell.rail.accounts')} />
      </div>
      <ol className={styles.group} aria-label={t('shell.rail.process')}>
        <Stage to={places.segments()} icon={Crosshair} label={t('shell.rail.identification')} />
        <Stage to={places.callList()} icon={ClipboardCheck} label={t('shell.rail.qualification')} />
        <Stage to={ofDeal('buying-center')} icon={Network} label={t('shell.rail.buyingCenter')} tab="buying-center" />
        <Stage to={ofDeal('needs')} icon={Flame} label={t('shell.rail.needs')} tab="needs" />
        <Stage to={ofDeal('offer')} icon={ScrollText} label={t('shell.rail.offer')} tab="offer" />
        <Stage to={places.lossReport} icon={TrendingDown} label={t('shell.rail.lossAnalysis')} tab="loss-analysis" />
        <Stage to={places.orderCare} icon={HeartHandshake} label={t('shell.rail.orderCare')} />
        <Stage to={places.keyAccounts} icon={BadgePercent} label={t('shell.rail.accountManagement')} />
      </ol>
      <div className={styles.end}>
        <Entry to={places.settings} icon={Settings} label={t('shell.rail.settings')} />
      </div>
    </nav>
  );
}

type EntryProps = { to: string; icon: LucideIcon; label: string; tab?: DealTab; end?: boolean };

/**
 * One place in the rail. A stage that is a tab of a deal is active on that tab of any deal; `end` keeps a place
 * from being active on the pages below it.
 */
function Entry({ to, icon, label, tab, end = false }: EntryProps) {
  const { pathname } = useLocation();
  const isActive =
    tab === undefined
      ? pathname === to || (!end && pathname.startsWith(`${to}/`))
      : pathname === to || dealTabOf(pathname) === tab;
  return (
    <Link to={to} title={label} className={clsx(styles.entry, isActive && styles.active)} aria-current={isActive ? 'page' : undefined}>
      <Icon as={icon} size={18} />
      <span className={styles.label}>{label}</span>
    </Link>
  );
}

function Stage(props: EntryProps) {
  return (
    <li>
      <Entry {...props} />
    </li>
  );
}
