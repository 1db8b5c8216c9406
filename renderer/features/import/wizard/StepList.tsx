import clsx from 'clsx';
import { Check } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import type { ImportWizard } from './use-import-wizard';
import { isReachable } from './wizard-state';
import styles from './StepList.module.css';

/** Where one is, and the way back to every step that was taken. */
export function StepList({ wizard }: { wizard: ImportWizard }) {
  const t = useTexts();
  const { step: current, steps, goTo } = wizard;
  const at = steps.indexOf(current);
  return (
    <nav aria-label={t('importWizard.stepsLabel')} className={styles.list}>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const isDone = index < at;
          return (
            <li key={step} className={styles.item}>
              <button
                type="button"
                className={clsx(styles.step, step === current && styles.current, isDone && styles.done)}
                aria-current={step === current ? 'step' : undefined}
                disabled={step !== current && !isReachable(wizard, step)}
                onClick={() => goTo(step)}
              >
                <span className={styles.mark}>{isDone ? <Icon as={Check} size={12} /> : index + 1}</span>
                {t(`importWizard.steps.${step}`)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
