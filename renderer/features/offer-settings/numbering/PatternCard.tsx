import { RotateCcw } from 'lucide-react';
import { DEFAULT_PATTERNS, patternProblems } from '../../../../shared/domain/offer/number-pattern';
import type { DocumentKind } from '../../../../shared/domain/offer/offer';
import { schemeOf } from '../../../../shared/domain/workspace/numbering-scheme';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { newRecord } from '../../../stores/new-record';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useNextNumber } from './use-next-number';
import styles from './NumberingPage.module.css';

const PARTS = [
  ['{YYYY}', 'YYYY'],
  ['{YY}', 'YY'],
  ['{device}', 'device'],
  ['{####}', 'counter'],
] as const;

/** The pattern of one kind of document, with the number it would give next. */
export function PatternCard({ kind }: { kind: DocumentKind }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const schemes = useTable('numberingScheme');
  const stored = schemeOf(kind, schemes.values());
  const pattern = stored?.pattern ?? DEFAULT_PATTERNS[kind];
  const problems = patternProblems(pattern);
  const next = useNextNumber(kind, pattern);

  const write = (written: string, mergeKey?: string): void =>
    workbench.change(
      'offerSettings.steps.pattern',
      (edit, tables) => {
        const current = schemeOf(kind, tables.numberingScheme.values());
        if (current === null) edit.add({ type: 'numberingScheme', ...newRecord(), documentKind: kind, pattern: written });
        else edit.update(current, { pattern: written });
      },
      mergeKey,
    );
  const error = problems.map((problem) => t(`offerSettings.numbering.problems.${problem.code}`, problem)).join(' ');
  return (
    <Card
      title={t(`offerSettings.numbering.kinds.${kind}`)}
      actions={
        <Button size="small" variant="quiet" icon={RotateCcw} disabled={pattern === DEFAULT_PATTERNS[kind]} onClick={() => write(DEFAULT_PATTERNS[kind])}>
          {t('offerSettings.numbering.standard')}
        </Button>
      }
    >
      <div className={styles.pattern}>
        <RecordField record={stored} field="pattern" label={t('offerSettings.numbering.pattern')} error={problems.length === 0 ? null : `${error} ${t('offerSettings.numbering.fallback')}`}>
          <TextInput value={pattern} maxLength={100} spellCheck={false} onValueChange={(written) => write(written, `pattern.${kind}`)} onBlur={() => workbench.endStep()} />
        </RecordField>
        <div className={styles.next}>
          <span className={styles.label} id={`next-${kind}`}>
            {t('offerSettings.numbering.next')}
          </span>
          <output className={styles.number} aria-labelledby={`next-${kind}`}>
            {next}
          </output>
          <span className={styles.hint}>{t('offerSettings.numbering.nextHint')}</span>
        </div>
      </div>
      <dl className={styles.parts}>
        {PARTS.map(([sign, part]) => (
          <div key={part}>
            <dt>{sign}</dt>
            <dd>{t(`offerSettings.numbering.parts.${part}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
