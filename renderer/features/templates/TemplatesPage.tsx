import '../../../shared/i18n/parts/template';
import { FileText, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { keyAtEnd } from '../../../shared/domain/needs/ordering';
import { inOrder } from '../../../shared/domain/offer/in-order';
import type { DocumentTemplate } from '../../../shared/domain/workspace/document-template';
import { errorText } from '../../../shared/i18n/error-text';
import type { TemplateCheck } from '../../../shared/report/template/template-check';
import { useTexts } from '../../i18n/texts';
import { newRecord } from '../../stores/new-record';
import { useApi } from '../../stores/session-context';
import { useLoaded } from '../../stores/use-loaded';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { useToasts } from '../../ui/toast/toast-context';
import { CheckReport } from './CheckReport';
import { SampleCard } from './SampleCard';
import { TemplateRow } from './TemplateRow';
import styles from './TemplatesPage.module.css';

/** The company's own Word files offers can be written into: add one, see what is wrong with it, rename, remove. */
export function TemplatesPage() {
  const t = useTexts();
  const loaded = useLoaded({ kind: 'catalogue' });
  const table = useTable('documentTemplate');
  const templates = useMemo(() => inOrder([...table.values()]), [table]);
  const { add, busy, checked, dismiss } = useAddTemplate(templates);
  if (loaded.state === 'loading') return null;
  const addButton = (
    <Button variant="primary" icon={Plus} busy={busy} onClick={add}>
      {t('template.page.add')}
    </Button>
  );

  return (
    <div className={styles.page}>
      <PageHeader title={t('template.page.title')} description={t('template.page.description')} actions={templates.length === 0 ? undefined : addButton} />
      <div className={styles.content}>
        {checked === null ? null : <CheckReport fileName={checked.fileName} check={checked.check} isAdded={checked.isAdded} onDismiss={dismiss} />}
        {templates.length === 0 ? (
          <Card>
            <EmptyState icon={FileText} title={t('template.page.emptyTitle')} why={t('template.page.empty')} actions={addButton} />
          </Card>
        ) : (
          <Card title={t('template.page.list')}>
            <ul className={styles.rows}>
              {templates.map((template) => (
                <TemplateRow key={template.id} template={template} />
              ))}
            </ul>
          </Card>
        )}
        <SampleCard />
      </div>
    </div>
  );
}

type Checked = { fileName: string; check: TemplateCheck; isAdded: boolean };

/** Adding a template: main lets the user choose and checks; only one that can be used becomes a record. */
function useAddTemplate(templates: readonly DocumentTemplate[]) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { documents } = useApi();
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);

  async function choose(): Promise<void> {
    const answer = await documents.addTemplate({});
    if (!answer.ok) {
      if (answer.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('template.page.notRead'), description: errorText(t, answer.error) });
      return;
    }
    const { fileName, size, sha256, check } = answer.value;
    setChecked({ fileName, check, isAdded: sha256 !== null });
    if (sha256 === null) return;
    const name = fileName.replace(/\.[^.]+$/, '');
    workbench.change('template.steps.add', (edit) =>
      edit.add({ type: 'documentTemplate', ...newRecord(), orderKey: keyAtEnd(templates), name, fileName, size, sha256 }),
    );
  }

  return {
    busy,
    checked,
    dismiss: () => setChecked(null),
    add: () => {
      setBusy(true);
      setChecked(null);
      void choose().finally(() => setBusy(false));
    },
  };
}
