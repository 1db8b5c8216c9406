import clsx from 'clsx';
import { Link } from 'react-router';
import styles from './PageViews.module.css';

type Props<V extends string> = { label: string; views: readonly { view: V; to: string; label: string }[]; current: V };

/** The way between pages that show the same thing from different sides; each has an address of its own. */
export function PageViews<V extends string>({ label, views, current }: Props<V>) {
  return (
    <nav className={styles.views} aria-label={label}>
      {views.map(({ view, to, label: words }) => (
        <Link key={view} to={to} className={clsx(styles.view, view === current && styles.current)} aria-current={view === current ? 'page' : undefined}>
          {words}
        </Link>
      ))}
    </nav>
  );
}
