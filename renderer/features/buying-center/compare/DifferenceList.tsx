import clsx from 'clsx';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import type { Pointed } from '../read-only/ReadOnlyCanvas';
import type { Difference } from './differences';
import { MarkTag } from './MarkTag';
import styles from './DifferenceList.module.css';

type Props = {
  title: string;
  /** How much differs, said again when other days are chosen. */
  summary: string;
  differences: readonly Difference[];
  pointed: Pointed;
  onShow: (difference: Difference) => void;
  onClose: () => void;
};

/** After an import of hundreds one looks at the first ones, or at the map. */
const SHOWN_AT_FIRST = 100;

/** Everything that differs between two days, each entry the way to its card or line. */
export function DifferenceList({ title, summary, differences, pointed, onShow, onClose }: Props) {
  const t = useTexts();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? differences : differences.slice(0, SHOWN_AT_FIRST);
  const section = (kind: Difference['kind']) => {
    const entries = shown.filter((difference) => difference.kind === kind);
    if (entries.length === 0) return null;
    const heading = t(`buyingCenter.compare.${kind === 'card' ? 'people' : 'lines'}`);
    return (
      <PanelSection title={heading}>
        <ul className={styles.list} aria-label={heading}>
          {entries.map((difference) => (
            <li key={difference.id}>
              <button
                type="button"
                className={clsx(styles.entry, isAt(pointed, difference) && styles.current)}
                aria-current={isAt(pointed, difference) || undefined}
                data-testid="difference"
                onClick={() => onShow(difference)}
              >
                <span className={styles.head}>
                  <span className={styles.title}>{difference.title}</span>
                  <MarkTag mark={difference.mark} words={difference.markWords} />
                </span>
                {difference.changes.map((change) => (
                  <span key={change} className={styles.change}>
                    {change}
                  </span>
                ))}
              </button>
            </li>
          ))}
        </ul>
      </PanelSection>
    );
  };
  return (
    <Panel eyebrow={t('coverage.history.compare')} title={title} subtitle={<span role="status">{summary}</span>} onClose={onClose} closeLabel={t('buyingCenter.compare.back')} closeShortcut="Esc">
      {differences.length === 0 ? (
        <PanelSection>
          <p className={styles.hint}>{t('coverage.history.noDifference')}</p>
        </PanelSection>
      ) : null}
      {section('card')}
      {section('line')}
      <PanelSection>
        {shown.length === differences.length ? null : (
          <Button size="small" variant="quiet" onClick={() => setWhole(true)}>
            {t('coverage.history.all', { count: differences.length })}
          </Button>
        )}
        <p className={styles.hint}>{t('coverage.history.limits')}</p>
      </PanelSection>
    </Panel>
  );
}

function isAt(pointed: Pointed, { kind, id }: Difference): boolean {
  return pointed !== null && pointed.kind === kind && pointed.id === id;
}
