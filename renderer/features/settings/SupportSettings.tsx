import { LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { errorText } from '../../../shared/i18n/error-text';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './SupportSettings.module.css';

/** A file for somebody who helps, shown whole before it is saved. */
export function SupportSettings() {
  const t = useTexts();
  const api = useApi();
  const [text, setText] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<{ saved: string } | { failed: string } | null>(null);

  const show = async (): Promise<void> => {
    setOutcome(null);
    const report = await api.session.supportReport({});
    if (report.ok) setText(report.value.text);
    else setOutcome({ failed: errorText(t, report.error) });
  };
  const save = async (): Promise<void> => {
    const saved = await api.session.saveSupportReport({});
    if (!saved.ok && saved.error.code === 'cancelled') return;
    setText(null);
    setOutcome(saved.ok ? { saved: t('settings.support.saved', { name: saved.value.fileName }) } : { failed: errorText(t, saved.error) });
  };
  return (
    <Card title={t('settings.support.title')} description={t('settings.support.description')}>
      <div className={styles.support}>
        <Button icon={LifeBuoy} onClick={() => void show()}>
          {t('settings.support.show')}
        </Button>
        {outcome !== null && 'failed' in outcome ? (
          <Banner tone="error" title={t('settings.support.failed')}>
            {outcome.failed}
          </Banner>
        ) : null}
        <p className={styles.saved} role="status">
          {outcome !== null && 'saved' in outcome ? outcome.saved : ''}
        </p>
      </div>
      {text === null ? null : (
        <Dialog
          open
          onOpenChange={(open) => {
            if (!open) setText(null);
          }}
          size="large"
          title={t('settings.support.dialogTitle')}
          description={t('settings.support.dialogText')}
          closeLabel={t('common.actions.cancel')}
          footer={
            <>
              <Button onClick={() => setText(null)}>{t('common.actions.cancel')}</Button>
              <Button variant="primary" onClick={() => void save()}>
                {t('settings.support.save')}
              </Button>
            </>
          }
        >
          <pre className={styles.text} tabIndex={0} role="region" aria-label={t('settings.support.content')}>
            {text}
          </pre>
        </Dialog>
      )}
    </Card>
  );
}
