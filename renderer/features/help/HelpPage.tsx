import '../../../shared/i18n/parts/help';
import clsx from 'clsx';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { helpPages } from './help-pages';
import styles from './HelpPage.module.css';

const LICENCES = 'licences';
/** Their texts are long, and read by hardly anybody. */
const Licences = lazy(async () => ({ default: (await import('./Licences')).Licences }));

/** The help, which needs no network: pages on the left, the open one beside them. */
export function HelpPage() {
  const t = useTexts();
  const language = useLanguage();
  const { topic } = useParams();
  const content = useRef<HTMLDivElement>(null);
  const pages = helpPages(language);
  const page = pages.find(({ name }) => name === topic) ?? pages[0];
  const open = topic === LICENCES ? LICENCES : page?.name;
  useEffect(() => {
    content.current?.scrollTo({ top: 0 });
  }, [open]);
  return (
    <div className={styles.frame}>
      <nav className={styles.pages} aria-label={t('help.pages')}>
        {[...pages, { name: LICENCES, title: t('help.licences.title') }].map(({ name, title }) => (
          <Link key={name} to={places.help(name)} className={clsx(styles.page, name === open && styles.open)} aria-current={name === open ? 'page' : undefined}>
            {title}
          </Link>
        ))}
      </nav>
      <div ref={content} className={styles.content} tabIndex={-1}>
        {open === LICENCES || page === undefined ? (
          <Suspense fallback={null}>
            <Licences />
          </Suspense>
        ) : (
          // Rendered from our own files while the application was built.
          <article className={styles.article} dangerouslySetInnerHTML={{ __html: page.html }} />
        )}
      </div>
    </div>
  );
}
