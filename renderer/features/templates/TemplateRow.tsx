import { FileText, ScanSearch, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DocumentTemplate } from '../../../shared/domain/workspace/document-template';
import { errorText } from '../../../shared/i18n/error-text';
import type { TemplateCheck } from '../../../shared/report/template/template-check';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useRecordText } from '../../fields/record-text';
import { useUndoToast } from '../../fields/undo-toast';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { TextInput } from '../../ui/text-input/TextInput';
import { useToasts } from '../../ui/toast/toast-context';
import { CheckReport } from './CheckReport';
import styles from './TemplatesPage.module.css';

/** One template: its name, the file it came from, a check at any time, and the way out. */
export function TemplateRow({ template }: { template: DocumentTemplate }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { documents } = useApi();
  const toasts = useToasts();
  const sayDone = useUndoToast();
  const name = useRecordText(template, 'name', 'template.steps.rename');
  const [check, setCheck] = useState<TemplateCheck | null>(null);

  async function checkAgain(): Promise<void> {
    const answer = await documents.checkTemplate({ sha256: template.sha256 });
    if (answer.ok) setCheck(answer.value.check);
    else {
      const isMissing = answer.error.code === 'not-found';
      toasts.show({ tone: 'error', title: isMissing ? t('template.page.notHere') : t('template.page.notRead'), description: isMissing ? t('template.page.addAgain') : errorText(t, answer.error) });
    }
  }

  function remove(): void {
    workbench.change('template.steps.remove', (edit, tables) => {
      for (const offer of tables.offer.values()) if (offer.templateId === template.id) edit.update(offer, { templateId: null });
      edit.remove(template);
    });
    sayDone(t('template.panel.removed'));
  }

  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Icon as={FileText} size={18} className={styles.icon} />
        <TextInput {...name} size="small" className={styles.name} aria-label={t('template.page.name')} placeholder={template.fileName} maxLength={500} />
        <span className={styles.file}>{template.fileName}</span>
        <Button size="small" icon={ScanSearch} onClick={() => void checkAgain()}>
          {t('template.page.check')}
        </Button>
        <IconButton icon={Trash2} size="small" label={t('template.page.removeNamed', { name: template.name })} onClick={remove} />
      </div>
      <RecordOpinions record={template} />
      {check === null ? null : <CheckReport fileName={template.fileName} check={check} isAdded={false} onDismiss={() => setCheck(null)} />}
    </li>
  );
}
