import clsx from 'clsx';
import { X } from 'lucide-react';
import { useCallback, useEffect, useMemo } from 'react';
import { Link, Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { useCommands } from '../../app/commands/command-context';
import { useTexts } from '../../i18n/texts';
import { places, PRESENTED_PAGES, type PresentedPage } from '../../navigation/places';
import { useLoaded } from '../../stores/use-loaded';
import { useRecord } from '../../stores/workbench-context';
import { IconButton } from '../../ui/button/IconButton';
import styles from './PresentationFrame.module.css';
import { useFullScreen } from './use-full-screen';

const NAMES = { 'buying-center': 'deals.presentation.map', needs: 'deals.presentation.needs' } as const satisfies Record<PresentedPage, string>;

/**
 * What is shown to the customer on the beamer: the customer's name, two pages made for them and nothing else. Escape
 * leads back to where one came from.
 */
export function PresentationFrame() {
  const { dealId = '' } = useParams();
  const t = useTexts();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useLoaded({ kind: 'deal', dealId });
  const deal = useRecord('deal', dealId);
  const account = useRecord('account', deal?.accountId);
  const current = PRESENTED_PAGES.find((page) => page === pathname.split('/').at(-1)) ?? 'buying-center';

  const show = useCallback((page: PresentedPage) => void navigate(places.present(dealId, page), { replace: true }), [navigate, dealId]);
  const leave = useCallback(() => void navigate(places.deal(dealId, current), { replace: true }), [navigate, dealId, current]);
  useFullScreen(leave);

  useCommands(
    useMemo(() => {
      const group = t('deals.presentation.title');
      const step = (count: 1 | -1): void => {
        const at = PRESENTED_PAGES.indexOf(current) + count;
        const page = PRESENTED_PAGES[(at + PRESENTED_PAGES.length) % PRESENTED_PAGES.length];
        if (page !== undefined) show(page);
      };
      return [
        { id: 'presentation.leave', group, label: t('deals.presentation.leave'), shortcut: { key: 'Escape', inText: true, also: [{ key: 'F5' }] }, run: leave },
        ...PRESENTED_PAGES.map((page, index) => ({
          id: `presentation.${page}`,
          group,
          label: t(NAMES[page]),
          shortcut: { key: String(index + 1), also: [{ key: String(index + 1), mod: true }] },
          run: () => show(page),
        })),
        // What a presenter in the hand sends.
        { id: 'presentation.next', group, label: t('deals.presentation.pages'), shortcut: { key: 'PageDown' }, run: () => step(1) },
        { id: 'presentation.previous', group, label: t('deals.presentation.pages'), shortcut: { key: 'PageUp' }, run: () => step(-1) },
      ];
    }, [t, current, show, leave]),
  );

  useEffect(() => document.getElementById('presented')?.focus(), []);

  return (
    <div className={styles.frame} data-testid="presentation">
      <header className={styles.head}>
        <h1 className={styles.title}>{account?.name ?? ''}</h1>
        <nav className={styles.pages} aria-label={t('deals.presentation.pages')}>
          {PRESENTED_PAGES.map((page) => (
            <Link
              key={page}
              replace
              to={places.present(dealId, page)}
              className={clsx(styles.page, page === current && styles.current)}
              aria-current={page === current ? 'page' : undefined}
            >
              {t(NAMES[page])}
            </Link>
          ))}
        </nav>
        <IconButton icon={X} label={t('deals.presentation.leave')} shortcut="Esc" onClick={leave} />
      </header>
      <main className={styles.content} id="presented" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
