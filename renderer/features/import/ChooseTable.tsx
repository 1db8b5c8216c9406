import { FileSpreadsheet } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { ExampleTable } from './ExampleTable';

type Props = { busy: boolean; onChoose: () => void; onCancel: () => void };

/** Before a file is chosen: what a good one looks like. */
export function ChooseTable({ busy, onChoose, onCancel }: Props) {
  const t = useTexts();
  return (
    <EmptyState
      icon={FileSpreadsheet}
      title={t('importPeople.choose.title')}
      why={t('importPeople.choose.why')}
      actions={
        <>
          <Button onClick={onCancel}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" icon={FileSpreadsheet} busy={busy} onClick={onChoose}>
            {t('importPeople.choose.action')}
          </Button>
        </>
      }
    >
      <ExampleTable />
    </EmptyState>
  );
}
