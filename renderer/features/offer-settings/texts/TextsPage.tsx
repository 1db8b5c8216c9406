import '../../../../shared/i18n/parts/offer-settings';
import { TextQuote } from 'lucide-react';
import { useMemo, useState } from 'react';
import { LANGUAGES, type Language } from '../../../../shared/domain/schema/values';
import { TEXT_PLACES } from '../../../../shared/domain/workspace/text-module';
import { modulesAt } from '../../../../shared/domain/workspace/text-modules';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useLoaded } from '../../../stores/use-loaded';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Segmented } from '../../../ui/segmented/Segmented';
import { PlaceCard } from './PlaceCard';
import { createTextChanges } from './text-changes';
import { starterTexts } from './starter-texts';
import styles from '../SettingsList.module.css';

/** Texts for offers, by their place in the letter, in one language at a time. */
export function TextsPage() {
  const t = useTexts();
  const uiLanguage = useLanguage();
  const workbench = useWorkbench();
  const loaded = useLoaded({ kind: 'company' });
  const table = useTable('textModule');
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? uiLanguage;
  const changes = useMemo(() => createTextChanges(workbench), [workbench]);
  const places = useMemo(() => TEXT_PLACES.map((place) => ({ place, modules: modulesAt(table.values(), place, language) })), [table, language]);
  const isEmpty = places.every(({ modules }) => modules.length === 0);
  const [openId, setOpenId] = useState<string | null>(null);
  const [isBegun, setBegun] = useState(false);

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('offerSettings.texts.title')}
        description={t('offerSettings.texts.description')}
        actions={
          <Segmented
            aria-label={t('offerSettings.texts.language')}
            value={language}
            onValueChange={setLanguage}
            options={LANGUAGES.map((value) => ({ value, label: t(`common.documentLanguages.${value}`) }))}
          />
        }
      />
      {loaded.state === 'loading' ? null : (
        <div className={styles.content}>
          {isEmpty && !isBegun ? (
            <Card>
              <EmptyState
                icon={TextQuote}
                size="small"
                title={t('offerSettings.texts.empty.title')}
                why={t('offerSettings.texts.empty.why')}
                actions={
                  <>
                    <Button variant="primary" onClick={() => changes.addAll(starterTexts(language))}>
                      {t('offerSettings.texts.empty.action')}
                    </Button>
                    <Button onClick={() => setBegun(true)}>{t('offerSettings.texts.add')}</Button>
                  </>
                }
              />
            </Card>
          ) : (
            places.map(({ place, modules }) => (
              <PlaceCard key={place} place={place} language={language} modules={modules} changes={changes} openId={openId} onOpen={setOpenId} />
            ))
          )}
        </div>
      )}
    </div>
  );
}
