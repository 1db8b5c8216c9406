import { useState, type ReactNode } from 'react';
import type { AppError } from '../../../../shared/errors/app-error';
import { errorText } from '../../../../shared/i18n/error-text';
import { PassphraseField } from '../../../fields/PassphraseField';
import { useTexts } from '../../../i18n/texts';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { FieldGroup } from '../../../ui/field/FieldGroup';

/** What a change of the protection is done with: the present passphrase, `null` where none is asked for. */
export type Current = string | null;

type Props = {
  title: string;
  description?: string;
  action: string;
  isDanger?: boolean;
  asksPassphrase: boolean;
  /** Whether the fields of the change are as they must be; called when the user wants it done. */
  isReady?: () => boolean;
  /** Does it; what it answers is shown, `null` when it is done. */
  onDo: (current: Current) => Promise<AppError | null>;
  onClose: () => void;
  /** Further fields; gets whether the work goes on, and how to begin it. */
  children?: (isBusy: boolean, begin: () => void) => ReactNode;
};

/** Asks for the present passphrase where there is one, and stays open until the change is done. */
export function ProtectionDialog({ title, description, action, isDanger = false, asksPassphrase, isReady = () => true, onDo, onClose, children }: Props) {
  const t = useTexts();
  const [current, setCurrent] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const run = async (): Promise<void> => {
    if (!isReady() || isBusy || (asksPassphrase && current === '')) return;
    setIsBusy(true);
    setFailure(null);
    setFailure(await onDo(asksPassphrase ? current : null));
    setIsBusy(false);
  };
  const begin = (): void => void run();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      dismissible={!isBusy}
      size="small"
      title={title}
      description={description}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button onClick={onClose} disabled={isBusy}>
            {t('common.actions.cancel')}
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} busy={isBusy} onClick={begin}>
            {action}
          </Button>
        </>
      }
    >
      {asksPassphrase || children !== undefined ? (
        <FieldGroup>
          {asksPassphrase ? (
            <PassphraseField
              label={t('protection.passphrase.current')}
              value={current}
              onValueChange={setCurrent}
              isShown={false}
              disabled={isBusy}
              error={failure?.code === 'wrong-key' ? errorText(t, failure) : null}
              onEnter={begin}
            />
          ) : null}
          {children?.(isBusy, begin)}
        </FieldGroup>
      ) : null}
      {failure === null || failure.code === 'wrong-key' ? null : <Banner tone="error" title={errorText(t, failure)} />}
    </Dialog>
  );
}
