import { useState } from 'react';
import type { PersonDouble } from '../../../shared/contract/privacy';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import { DoublesChoice } from './DoublesChoice';

type Props = { name: string; doubles: readonly PersonDouble[]; onExport: (doubleIds: string[]) => void; onClose: () => void };

/** Asks which further records of the name are the same person's before what is kept about them is handed out. */
export function ExportDialog({ name, doubles, onExport, onClose }: Props) {
  const t = useTexts();
  const [same, setSame] = useState<readonly string[]>(() => doubles.filter(({ isCertain }) => isCertain).map(({ id }) => id));
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('privacy.doubles.exportTitle', { name })}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.actions.cancel')}</Button>
          <Button variant="primary" onClick={() => onExport([...same])}>
            {t('privacy.person.export')}
          </Button>
        </>
      }
    >
      <DoublesChoice doubles={doubles} same={new Set(same)} onSame={(id, isSame) => setSame((before) => (isSame ? [...before, id] : before.filter((each) => each !== id)))} />
    </Dialog>
  );
}
