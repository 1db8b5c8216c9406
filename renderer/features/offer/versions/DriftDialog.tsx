import type { ReactNode } from 'react';
import { driftCount, type OfferDrift, type RowDrift, type TextDrift } from '../../../../shared/report/round-trip/drift';
import { useTexts } from '../../../i18n/texts';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Light } from '../../../ui/light/Light';
import { ChangeTable } from './ChangeTable';
import styles from './DiffView.module.css';

type Props = { fileName: string; number: number; drift: OfferDrift; onClose: () => void };

const ROWS = ['positions', 'totals', 'paymentPlan'] as const;
const TEXTS = ['terms', 'letter'] as const;
const TONES = { added: 'green', removed: 'red', changed: 'accent', moved: 'neutral' } as const;

/** What somebody changed by hand in the Word file of a version. */
export function DriftDialog({ fileName, number, drift, onClose }: Props) {
  const t = useTexts();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="large"
      title={t('offerVersions.drift.title', { name: fileName })}
      description={t('offerVersions.drift.description', { number })}
      closeLabel={t('common.actions.close')}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t('common.actions.close')}
        </Button>
      }
    >
      {driftCount(drift) === 0 ? (
        <Light status="green" label={t('offerVersions.drift.none')} />
      ) : (
        <div className={styles.parts}>
          {ROWS.map((section) => (drift[section].length === 0 ? null : <Part key={section} title={t(`offerVersions.drift.sections.${section}`)} changes={drift[section].map(rowChange)} />))}
          {TEXTS.map((section) => (drift[section].length === 0 ? null : <Part key={section} title={t(`offerVersions.drift.sections.${section}`)} changes={drift[section].map(textChange)} />))}
        </div>
      )}
    </Dialog>
  );
}

type Change = { what: RowDrift['what']; name: string; cells: readonly { column: string; from: string; to: string }[] };

const rowChange = ({ what, number, title, cells }: RowDrift): Change => ({ what, name: [number, title].filter(Boolean).join(' '), cells });
const textChange = ({ what, label, from, to }: TextDrift): Change => ({ what, name: label, cells: [{ column: '', from, to }] });

function Part({ title, changes }: { title: string; changes: readonly Change[] }): ReactNode {
  const t = useTexts();
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {changes.map(({ what, name, cells }, index) => (
        <div key={index} className={styles.row} data-testid="drift" data-what={what}>
          <p className={styles.rowName}>
            <Badge tone={TONES[what]}>{t(`offerVersions.drift.what.${what}`)}</Badge>
            <span>{name}</span>
          </p>
          <ChangeTable changes={cells.map(({ column, from, to }) => ({ id: column, label: column, from, to }))} />
        </div>
      ))}
    </section>
  );
}
