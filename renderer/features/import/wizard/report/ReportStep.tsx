import { Building2, ChevronDown, CircleCheck, FileDown, FileSpreadsheet, Handshake, Package, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportResult, ReportFormat } from '../../../../../shared/contract/import-wizard';
import { errorText } from '../../../../../shared/i18n/error-text';
import { useTexts } from '../../../../i18n/texts';
import { places } from '../../../../navigation/places';
import { useApi } from '../../../../stores/session-context';
import { Button } from '../../../../ui/button/Button';
import { Card } from '../../../../ui/card/Card';
import { EmptyState } from '../../../../ui/empty-state/EmptyState';
import { Menu } from '../../../../ui/menu/Menu';
import { useToasts } from '../../../../ui/toast/toast-context';
import type { ImportWizard } from '../use-import-wizard';
import styles from './ReportStep.module.css';

const FORMATS: readonly ReportFormat[] = ['csv', 'html', 'txt'];

/** What the import did, to be kept as a file or taken back. */
export function ReportStep({ wizard, result }: { wizard: ImportWizard; result: ImportResult }) {
  const t = useTexts();
  const navigate = useNavigate();
  const toasts = useToasts();
  const { imports } = useApi();
  const [isUndoing, setUndoing] = useState(false);
  const { kind, fileName, created, updated, same, skipped, warnings } = result;

  const save = async (format: ReportFormat): Promise<void> => {
    const answer = await imports.saveReport({ format });
    if (answer.ok) toasts.show({ title: t('importWizard.report.saved', { name: answer.value.fileName }), tone: 'success' });
    else if (answer.error.code !== 'cancelled') toasts.show({ title: errorText(t, answer.error), tone: 'error' });
  };
  const onward = kind === 'deals' ? { icon: Handshake, label: t('importWizard.report.toDeals'), to: places.deals } : kind === 'products' ? { icon: Package, label: t('importWizard.report.toCatalogue'), to: places.settingsOf('catalogue') } : { icon: Building2, label: t('importWizard.report.toAccounts'), to: places.accounts };
  return (
    <Card>
      <EmptyState
        className={styles.done}
        icon={CircleCheck}
        title={t('importWizard.report.title', { name: fileName })}
        why={<span data-testid="import-summary">{t('importWizard.report.summary', { created, updated, same, skipped, warnings })}</span>}
        actions={
          <>
            <Menu
              trigger={
                <Button icon={FileDown} iconEnd={ChevronDown}>
                  {t('importWizard.report.save')}
                </Button>
              }
              entries={FORMATS.map((format) => ({ id: format, label: t(`importWizard.report.formats.${format}`), onSelect: () => void save(format) }))}
            />
            {created + updated === 0 ? null : (
              <Button
                icon={Undo2}
                busy={isUndoing}
                data-testid="import-undo"
                onClick={() => {
                  setUndoing(true);
                  wizard.undo();
                }}
              >
                {t('importWizard.report.undo')}
              </Button>
            )}
            <Button icon={FileSpreadsheet} onClick={wizard.restart}>
              {t('importWizard.another')}
            </Button>
            <Button variant="primary" icon={onward.icon} onClick={() => void navigate(onward.to)}>
              {onward.label}
            </Button>
          </>
        }
      />
    </Card>
  );
}
