import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { RUNS_KEPT, type ImportRun } from '../../../../../shared/domain/import/run/import-run';
import { useFormat } from '../../../../i18n/format';
import { useTexts } from '../../../../i18n/texts';
import { useApi } from '../../../../stores/session-context';
import { Button } from '../../../../ui/button/Button';
import { Card } from '../../../../ui/card/Card';
import { useUndoImport } from '../use-undo-import';
import styles from './RecentImports.module.css';

/** Imports that were written, each with the way to take it back, also after a restart. */
export function RecentImports() {
  const t = useTexts();
  const format = useFormat();
  const { imports } = useApi();
  const undo = useUndoImport();
  const [runs, setRuns] = useState<readonly ImportRun[]>([]);
  const [undoing, setUndoing] = useState<string | null>(null);
  const [count, setCount] = useState(0);

  useEffect(() => {
    let current = true;
    void imports.runs({}).then((answer) => {
      if (current && answer.ok) setRuns(answer.value.runs);
    });
    return () => {
      current = false;
    };
  }, [imports, count]);

  if (runs.length === 0) return null;
  const takeBack = async (runId: string): Promise<void> => {
    setUndoing(runId);
    await undo(runId);
    setUndoing(null);
    setCount((before) => before + 1);
  };
  return (
    <Card title={t('importWizard.file.recent')} description={t('importWizard.file.recentWhy', { count: RUNS_KEPT })} padding="none">
      <ul className={styles.runs}>
        {runs.slice(0, RUNS_KEPT).map(({ id, fileName, kind, created, updated, createdAt }) => (
          <li key={id} className={styles.run}>
            <span className={styles.name}>{fileName}</span>
            <span className={styles.facts}>
              {[format.day(createdAt.slice(0, 10)), t(`importWizard.kinds.${kind}`), `${format.number(String(created))} ${t('importWizard.dryRun.counts.create')}`, `${format.number(String(updated))} ${t('importWizard.dryRun.counts.update')}`].join(' · ')}
            </span>
            <Button size="small" icon={Undo2} busy={undoing === id} onClick={() => void takeBack(id)}>
              {t('importWizard.report.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
