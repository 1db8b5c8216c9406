import clsx from 'clsx';
import { Presentation } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Deal } from '../../../shared/domain/deal/deal';
import { useCommands } from '../../app/commands/command-context';
import type { Command } from '../../app/commands/command';
import { useTexts } from '../../i18n/texts';
import { DEAL_TABS, dealTabOf, places, PRESENTED_PAGES, type DealTab } from '../../navigation/places';
import { NextStepField } from './NextStepField';
import styles from './DealTabs.module.css';

/** The stages of a deal as links, so that each has an address, and the next step beside them. */
export function DealTabs({ deal }: { deal: Deal }) {
  const t = useTexts();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { id, stage } = deal;
  const current = dealTabOf(pathname);
  const tabs = useMemo(
    () => DEAL_TABS.filter((tab) => tab !== 'loss-analysis' || stage === 'lost' || stage === 'no-decision' || current === 'loss-analysis'),
    [stage, current],
  );

  const commands = useMemo<Command[]>(
    () => [
      ...tabs.map((tab: DealTab, index) => ({
        id: `deal.tab.${tab}`,
        label: t('deals.commands.tab', { tab: t(`deals.tabs.${tab}`) }),
        group: t('deals.commands.group'),
        shortcut: { key: String(index + 1), mod: true },
        run: () => void navigate(places.deal(id, tab)),
      })),
      {
        id: 'deal.present',
        label: t('deals.commands.present'),
        group: t('deals.commands.group'),
        icon: Presentation,
        shortcut: { key: 'F5', inText: true },
        run: () => void navigate(places.present(id, PRESENTED_PAGES.find((page) => page === current) ?? 'buying-center')),
      },
    ],
    [t, tabs, navigate, id, current],
  );
  useCommands(commands);

  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={t('deals.strip.tabs')}>
        {tabs.map((tab) => (
          <Link
            key={tab}
            to={places.deal(id, tab)}
            className={clsx(styles.tab, tab === current && styles.active)}
            aria-current={tab === current ? 'page' : undefined}
          >
            {t(`deals.tabs.${tab}`)}
          </Link>
        ))}
      </nav>
      <NextStepField deal={deal} />
    </div>
  );
}
