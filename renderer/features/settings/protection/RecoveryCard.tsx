import { Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { ProtectionState } from '../../../../shared/contract/protection';
import { momentText } from '../../../i18n/moment-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { Dialog } from '../../../ui/dialog/Dialog';
import styles from './Protection.module.css';
import { ProtectionDialog } from './ProtectionDialog';

type Props = { state: ProtectionState; onMade: () => void };
type Made = { key: string; at: string };

/** Makes the recovery key and shows it once. */
export function RecoveryCard({ state, onMade }: Props) {
  const t = useTexts();
  const api = useApi();
  const [isOpen, setIsOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const action = state.hasRecoveryKey ? t('protection.recovery.makeAnew') : t('protection.recovery.make');
  return (
    <Card title={t('protection.recovery.title')} description={t('protection.recovery.description')}>
      <div className={styles.ways}>
        <p className={styles.note}>{state.hasRecoveryKey ? t('protection.recovery.has') : t('protection.recovery.hasNone')}</p>
        <Button icon={Printer} onClick={() => setIsOpen(true)}>
          {action}
        </Button>
      </div>
      {isOpen ? (
        <ProtectionDialog
          title={action}
          description={state.hasRecoveryKey ? t('protection.recovery.has') : t('protection.recovery.description')}
          action={t('protection.recovery.confirm')}
          asksPassphrase={state.asksPassphrase}
          onDo={async (current) => {
            const answer = await api.protection.makeRecoveryKey({ current });
            if (!answer.ok) return answer.error;
            setIsOpen(false);
            setMade({ key: answer.value.key, at: new Date().toISOString() });
            onMade();
            return null;
          }}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
      {made === null ? null : <ShownKey made={made} onClose={() => setMade(null)} />}
    </Card>
  );
}

function ShownKey({ made, onClose }: { made: Made; onClose: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <>
      <Dialog
        open
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        // Closed by its button alone: it is not shown again.
        dismissible={false}
        title={t('protection.recovery.title')}
        description={t('protection.recovery.shownOnce')}
        closeLabel={t('protection.recovery.done')}
        footer={
          <>
            <Button icon={Printer} onClick={() => window.print()}>
              {t('protection.recovery.print')}
            </Button>
            <Button variant="primary" onClick={onClose}>
              {t('protection.recovery.done')}
            </Button>
          </>
        }
      >
        <Groups of={made.key} />
      </Dialog>
      {createPortal(
        <div className={styles.sheet}>
          <h1>{t('protection.recovery.sheetTitle')}</h1>
          <p>{t('protection.recovery.sheetText')}</p>
          <Groups of={made.key} />
          <p>{t('protection.recovery.madeOn', { when: momentText(made.at, language) })}</p>
        </div>,
        document.body,
      )}
    </>
  );
}

function Groups({ of }: { of: string }) {
  return (
    <p className={styles.key} data-testid="recovery-key">
      {of.split('-').map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </p>
  );
}
