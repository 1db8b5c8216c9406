import { useEffect, useState } from 'react';
import type { SharingMerge } from '../../../../shared/contract/sharing-storage';
import { fieldWord } from '../../../fields/opinions/field-words';
import { recordTitle } from '../../../fields/opinions/record-title';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi, useSessionState } from '../../../stores/session-context';
import { Card } from '../../../ui/card/Card';
import styles from './Sharing.module.css';

/** So many are worth reading. */
const SHOWN = 30;

/** What came from colleagues and changed something here, the latest first. */
export function MergesCard() {
  const t = useTexts();
  const language = useLanguage();
  const api = useApi();
  const status = useSessionState((state) => state.sharing?.status);
  const [merges, setMerges] = useState<readonly SharingMerge[]>([]);
  useEffect(() => {
    let current = true;
    void api.sharing.merges({}).then((found) => {
      if (current && found.ok) setMerges(found.value.merges.slice(0, SHOWN));
    });
    return () => {
      current = false;
    };
  }, [api, status]);
  return (
    <Card title={t('sharing.merges.title')}>
      {merges.length === 0 ? <p className={styles.note}>{t('sharing.merges.none')}</p> : null}
      <ul className={styles.merges}>
        {merges.map(({ at, type, record, title, fields }, index) => (
          <li key={`${at} ${record} ${index}`}>
            <p className={styles.merge}>
              <span className={styles.what}>{recordTitle(t, { type, title })}</span>
              <span className={styles.small}>{momentText(at, language)}</span>
            </p>
            <p className={styles.small}>{fields.length === 0 ? t('sharing.merges.removed') : t('sharing.merges.changed', { fields: [...new Set(fields.map((field) => fieldWord(t, type, field)))].join(', ') })}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
