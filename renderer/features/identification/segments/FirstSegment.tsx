import { Crosshair, FileSpreadsheet, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { Account } from '../../../../shared/domain/account/account';
import type { Condition } from '../../../../shared/domain/identification/condition';
import { segmentStarts } from '../../../../shared/domain/identification/segment-starts';
import { conditionText } from '../../../i18n/condition-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { Button } from '../../../ui/button/Button';
import { Chip } from '../../../ui/chip/Chip';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import styles from '../IdentificationPage.module.css';

type Props = { companies: ReadonlyMap<string, Account>; onAdd: (condition?: Condition) => void };

/** What segments are for, and the first one made from what the user's own companies have in common. */
export function FirstSegment({ companies, onAdd }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const starts = useMemo(() => segmentStarts(companies.values()), [companies]);
  return (
    <EmptyState
      icon={Crosshair}
      title={t('identification.segments.empty.title')}
      why={t('identification.segments.empty.why')}
      actions={
        <>
          <Button variant="primary" icon={Plus} onClick={() => onAdd()}>
            {t('identification.segments.empty.own')}
          </Button>
          {companies.size > 0 ? null : (
            <Button icon={FileSpreadsheet} onClick={() => void navigate(places.import)}>
              {t('identification.segments.empty.import')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.starts}>
        <p className={styles.startsTitle}>{t(starts.length === 0 ? 'identification.segments.empty.noCompanies' : 'identification.segments.empty.starts')}</p>
        <div className={styles.startChips}>
          {starts.map(({ condition, companies: count }) => {
            const name = conditionText(t, language, condition);
            return (
              <Chip key={name} icon={Plus} onClick={() => onAdd(condition)}>
                {t('identification.segments.empty.start', { name, count })}
              </Chip>
            );
          })}
        </div>
      </div>
    </EmptyState>
  );
}
