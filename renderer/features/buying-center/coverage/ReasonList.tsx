import { ArrowRight, Info, Plus } from 'lucide-react';
import type { CoverageReason } from '../../../../shared/domain/coverage/evaluate-coverage';
import { useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { Light } from '../../../ui/light/Light';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import { reasonText } from './coverage-text';
import styles from './ReasonList.module.css';

type Props = {
  reasons: readonly CoverageReason[];
  label: string;
  /** What leads to the spot, for each reason that has one. */
  jumpOf?: (reason: CoverageReason) => Way | null;
  /** What does at once what the reason asks for. */
  remedyOf?: (reason: CoverageReason) => Way | null;
  /** What leads to the rule it comes from. */
  ruleOf?: (reason: CoverageReason) => Way | null;
};

type Way = { label: string; run: () => void };

/** Reasons of the light in words, the worst first, each with the way to do something about it. */
export function ReasonList({ reasons, label, jumpOf = () => null, remedyOf = () => null, ruleOf = () => null }: Props) {
  const t = useTexts();
  return (
    <ul className={styles.list} aria-label={label}>
      {reasons.map((reason) => {
        const jump = jumpOf(reason);
        const remedy = remedyOf(reason);
        const rule = ruleOf(reason);
        return (
          <li key={`${reason.code} ${reason.params['role'] ?? ''}`} className={styles.reason} data-code={reason.code}>
            <span className={styles.mark}>
              <SeverityMark severity={reason.severity} />
            </span>
            <span className={styles.words}>
              <span>{reasonText(t, reason)}</span>
              {jump === null ? null : (
                <button type="button" className={styles.jump} onClick={jump.run}>
                  <span>{jump.label}</span>
                  <Icon as={ArrowRight} size={12} />
                </button>
              )}
              {remedy === null ? null : (
                <button type="button" className={styles.jump} onClick={remedy.run}>
                  <Icon as={Plus} size={12} />
                  <span>{remedy.label}</span>
                </button>
              )}
              {rule === null ? null : (
                <button type="button" className={styles.rule} onClick={rule.run}>
                  {rule.label}
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function SeverityMark({ severity }: Pick<CoverageReason, 'severity'>) {
  const t = useTexts();
  const label = t(`coverage.severities.${severity}`);
  if (severity !== 'info') return <Light status={severity === 'critical' ? 'red' : 'amber'} label={label} labelHidden size={14} />;
  return (
    <>
      <Icon as={Info} size={14} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
}
