import { ListChecks } from 'lucide-react';
import { useTexts } from '../../../../i18n/texts';
import { Banner } from '../../../../ui/banner/Banner';
import { Button } from '../../../../ui/button/Button';
import { columnTitle } from '../column-title';
import type { ImportWizard } from '../use-import-wizard';
import { openColumns } from '../wizard-state';

/** Columns nobody has said how to read: named, with the way to where that is decided. */
export function OpenColumns({ wizard: { file, goTo } }: { wizard: ImportWizard }) {
  const t = useTexts();
  if (file === null || file.content.source !== 'table') return null;
  const columns = openColumns(file);
  if (columns.length === 0) return null;
  const { headers } = file.content;
  return (
    <div data-testid="import-open-columns">
      <Banner
        tone="warning"
        title={t('importWizard.mapping.open', { count: columns.length, columns: columns.map((column) => columnTitle(t, headers, column)).join(', ') })}
        actions={
          <Button size="small" icon={ListChecks} onClick={() => goTo('mapping')}>
            {t('importWizard.mapping.decide')}
          </Button>
        }
      >
        {t('importWizard.mapping.openWhy')}
      </Banner>
    </div>
  );
}
