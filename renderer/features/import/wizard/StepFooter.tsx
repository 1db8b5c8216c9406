import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import type { ImportWizard } from './use-import-wizard';
import { isImportable, openColumns } from './wizard-state';
import styles from './StepFooter.module.css';

/** The way on and back. The last step before the report writes, and nothing before it does. */
export function StepFooter({ wizard }: { wizard: ImportWizard }) {
  const t = useTexts();
  const format = useFormat();
  const { step, steps, file, dryRun, busy, goTo, write } = wizard;
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const count = dryRun === null ? 0 : dryRun.figures.created + dryRun.figures.updated;
  const canWrite = dryRun !== null && dryRun.writes && file !== null && openColumns(file).length === 0;
  return (
    <footer className={styles.footer}>
      {before === undefined ? null : (
        <Button icon={ArrowLeft} onClick={() => goTo(before)}>
          {t('importWizard.back')}
        </Button>
      )}
      <span className={styles.space} />
      {step === 'dryRun' ? (
        <Button variant="primary" icon={Check} busy={busy !== null} disabled={!canWrite} onClick={write} data-testid="import-write">
          {t('importWizard.dryRun.write', { count, number: format.number(String(count)) })}
        </Button>
      ) : after === undefined || file === null ? null : (
        <Button variant="primary" iconEnd={ArrowRight} busy={busy !== null} disabled={!isImportable(file)} onClick={() => goTo(after)} data-testid="import-next">
          {t('importWizard.next')}
        </Button>
      )}
    </footer>
  );
}
