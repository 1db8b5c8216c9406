import '../../../../shared/i18n/parts/offer-settings';
import { useTexts } from '../../../i18n/texts';
import { useLoaded } from '../../../stores/use-loaded';
import { DOCUMENT_KINDS } from '../../../../shared/domain/offer/offer';
import { Card } from '../../../ui/card/Card';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { PatternCard } from './PatternCard';
import { SeriesCard } from './SeriesCard';
import list from '../SettingsList.module.css';
import styles from './NumberingPage.module.css';

const RULES = ['release', 'device', 'restore', 'year'] as const;

/** How documents are numbered, and why a number never changes. */
export function NumberingPage() {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'company' });
  return (
    <div className={list.page}>
      <PageHeader title={t('offerSettings.numbering.title')} description={t('offerSettings.numbering.description')} />
      {loaded.state === 'loading' ? null : (
        <div className={list.content}>
          {DOCUMENT_KINDS.map((kind) => (
            <PatternCard key={kind} kind={kind} />
          ))}
          <Card sunken title={t('offerSettings.numbering.rules.title')}>
            <ul className={styles.rules}>
              {RULES.map((rule) => (
                <li key={rule}>{t(`offerSettings.numbering.rules.${rule}`)}</li>
              ))}
            </ul>
          </Card>
          <SeriesCard />
        </div>
      )}
    </div>
  );
}
