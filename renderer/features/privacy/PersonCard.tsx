import { FileDown, UserRoundX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { PersonDouble } from '../../../shared/contract/privacy';
import type { SearchHit } from '../../../shared/contract/records';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { Combobox } from '../../ui/combobox/Combobox';
import { Field } from '../../ui/field/Field';
import { EraseDialog } from './EraseDialog';
import { ExportDialog } from './ExportDialog';
import styles from './PrivacyPage.module.css';

const MOST_HITS = 8;

type Outcome = { kind: 'done'; text: string } | { kind: 'failed'; text: string } | null;

/** Finds a person, hands out what is kept about them, or erases them. `?person=` has one chosen. */
export function PersonCard() {
  const t = useTexts();
  const api = useApi();
  const workbench = useWorkbench();
  const [search] = useSearchParams();
  const [text, setText] = useState(search.get('name') ?? '');
  const [personId, setPersonId] = useState(search.get('person'));
  /** Tells people of one name apart; known of who was found here. */
  const [subtitle, setSubtitle] = useState('');
  const [hits, setHits] = useState<SearchHit[]>([]);
  const [isExporting, setExporting] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const [doubles, setDoubles] = useState<PersonDouble[]>([]);
  const [outcome, setOutcome] = useState<Outcome>(null);

  useEffect(() => {
    let current = true;
    if (text.trim() !== '' && personId === null) {
      void api.records.search({ text, limit: 100 }).then((found) => {
        if (current && found.ok) setHits(found.value.hits.filter(({ type }) => type === 'person').slice(0, MOST_HITS));
      });
    }
    return () => {
      current = false;
    };
  }, [api, text, personId]);

  /** What is asked of the records on the disk waits until everything is there. */
  const whenSaved = async (next: () => Promise<void> | void): Promise<void> => {
    setOutcome(null);
    if (await workbench.flush()) await next();
    else setOutcome({ kind: 'failed', text: t('privacy.erase.unsaved') });
  };
  const askDoubles = async (): Promise<void> => {
    if (personId === null) return;
    setExporting(true);
    const found = await api.privacy.findDoubles({ personIds: [personId] });
    setExporting(false);
    if (!found.ok) setOutcome({ kind: 'failed', text: errorText(t, found.error) });
    else if (found.value.doubles.length === 0) await exportPerson([]);
    else setDoubles(found.value.doubles);
  };
  const exportPerson = async (doubleIds: string[]): Promise<void> => {
    if (personId === null) return;
    setDoubles([]);
    setExporting(true);
    const exported = await api.privacy.exportPerson({ personId, doubleIds });
    setExporting(false);
    if (exported.ok) {
      const { pdf, json, folder, missing } = exported.value;
      const parts = [t('privacy.person.exported', { pdf, json }), folder === null ? '' : t('privacy.person.exportedFiles', { folder }), missing === 0 ? '' : t('privacy.person.missingFiles', { count: missing })];
      setOutcome({ kind: 'done', text: parts.filter(Boolean).join(' ') });
    }
    else if (exported.error.code !== 'cancelled') setOutcome({ kind: 'failed', text: errorText(t, exported.error) });
  };
  const isNobody = text.trim() !== '' && personId === null && hits.length === 0;
  return (
    <Card title={t('privacy.person.title')} description={t('privacy.person.description')}>
      <div className={styles.stack}>
        <Field label={t('privacy.person.search')} hint={isNobody ? t('privacy.person.none') : subtitle === '' ? undefined : subtitle} className={styles.search}>
          <Combobox
            text={text}
            placeholder={t('privacy.person.placeholder')}
            maxLength={200}
            listLabel={t('privacy.person.search')}
            options={personId === null && text.trim() !== '' ? hits.map(({ id, title, subtitle }) => ({ id, label: title, hint: subtitle })) : []}
            onTextChange={(next) => {
              setText(next);
              setPersonId(null);
              setSubtitle('');
              setOutcome(null);
            }}
            onChoose={(id) => {
              const hit = hits.find((found) => found.id === id);
              setPersonId(id);
              setText(hit?.title ?? '');
              setSubtitle(hit?.subtitle ?? '');
            }}
          />
        </Field>
        <div className={styles.ways}>
          <Button icon={FileDown} disabled={personId === null || isExporting} onClick={() => void whenSaved(askDoubles)}>
            {t('privacy.person.export')}
          </Button>
          <Button icon={UserRoundX} disabled={personId === null || isExporting} onClick={() => void whenSaved(() => setErasing(true))}>
            {t('privacy.person.erase')}
          </Button>
        </div>
        {outcome?.kind === 'failed' ? (
          <Banner tone="error" title={t('privacy.person.exportFailed')}>
            {outcome.text}
          </Banner>
        ) : null}
        <p className={styles.done} role="status">
          {isExporting ? t('privacy.person.exporting') : outcome?.kind === 'done' ? outcome.text : ''}
        </p>
      </div>
      {doubles.length === 0 ? null : <ExportDialog name={text} doubles={doubles} onExport={(ids) => void exportPerson(ids)} onClose={() => setDoubles([])} />}
      {isErasing && personId !== null ? <EraseDialog choice={{ personIds: [personId], recordIds: [] }} onClose={() => setErasing(false)} /> : null}
    </Card>
  );
}
