import { ShieldCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { mayRelease, type ReleaseCheck } from '../../../../shared/domain/offer/release-checks';
import { AboutPeople } from '../../../fields/people-lint/AboutPeople';
import { useTexts } from '../../../i18n/texts';
import { useToday } from '../../../stores/today';
import { useLoaded } from '../../../stores/use-loaded';
import { useTable } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Field } from '../../../ui/field/Field';
import { Spinner } from '../../../ui/spinner/Spinner';
import { TextArea } from '../../../ui/text-area/TextArea';
import { useToasts } from '../../../ui/toast/toast-context';
import { CheckList } from './CheckList';
import { goToPart, jumpOf } from './check-jump';
import { useRelease } from './use-release';
import { useReleaseChecks } from './use-release-checks';
import styles from './ReleaseDialog.module.css';

type Props = { offer: Offer; onClose: () => void };

/** What speaks against a release, the number it gives, and the reason a gap needs. */
export function ReleaseDialog({ offer, onClose }: Props) {
  const t = useTexts();
  const navigate = useNavigate();
  const toasts = useToasts();
  const today = useToday();
  const checks = useReleaseChecks(offer);
  const { number, run } = useRelease(offer.id);
  // The series of numbers stand with the company's records.
  const numbers = useLoaded({ kind: 'company' });
  const [reason, setReason] = useReason(offer);
  const [busy, setBusy] = useState(false);
  const goal = useRef<(() => boolean) | null>(null);
  const needsReason = checks?.some(({ severity }) => severity === 'reason') ?? false;
  const isBlocked = checks?.some(({ severity }) => severity === 'block') ?? false;
  const canRelease = checks !== null && numbers.state === 'loaded' && mayRelease(checks, reason);

  function go(check: ReleaseCheck) {
    const jump = jumpOf(check, offer);
    onClose();
    if ('page' in jump) void navigate(jump.page);
    else goal.current = () => goToPart(jump.part, jump.position);
  }

  async function release() {
    setBusy(true);
    const given = await run(today, needsReason ? reason : '');
    onClose();
    if (given !== null) toasts.show({ tone: 'success', title: t('offerRelease.release.done', { number: given }) });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      dismissible={!busy}
      onCloseFocus={() => goal.current?.() ?? false}
      title={offer.documentKind === 'order-confirmation' ? t('offerRelease.release.titleConfirmation') : t('offerRelease.release.title', { number: offer.version })}
      description={t('offerRelease.release.description')}
      closeLabel={t('common.actions.cancel')}
      footerStart={isBlocked ? t('offerRelease.release.blocked') : checks !== null && !canRelease && needsReason ? t('offerRelease.release.noReason') : null}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {t('common.actions.cancel')}
          </Button>
          <Button variant="primary" icon={ShieldCheck} busy={busy} disabled={!canRelease} onClick={() => void release()}>
            {t('offerRelease.release.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {numbers.state === 'failed' ? (
          <Banner tone="error" title={t('offerRelease.release.notLoaded')} />
        ) : (
          <div className={styles.number}>
            <span className={styles.numberLabel}>{t('offerRelease.release.number')}</span>
            <output data-testid="release-number">{numbers.state === 'loaded' ? number : ''}</output>
            <span className={styles.hint}>{t(offer.number.trim() === '' ? 'offerRelease.release.newNumber' : 'offerRelease.release.keptNumber')}</span>
          </div>
        )}
        {checks === null ? (
          <p className={styles.checking} role="status">
            <Spinner /> {t('offerRelease.release.checking')}
          </p>
        ) : (
          <CheckList checks={checks} currency={offer.currency} onGo={go} />
        )}
        {needsReason ? (
          <Field label={t('offerRelease.release.reason')} hint={t('offerRelease.release.reasonHint')} required>
            <TextArea value={reason} onValueChange={setReason} minRows={2} maxLength={20_000} />
            <AboutPeople text={reason} />
          </Field>
        ) : null}
      </div>
    </Dialog>
  );
}

/** Begins with what was said at the last release: a gap rarely closes between two versions. */
function useReason(offer: Offer): [string, (reason: string) => void] {
  const versions = useTable('offerVersion');
  return useState(() => {
    const own = [...versions.values()].filter(({ offerId }) => offerId === offer.id).sort((a, b) => b.number - a.number);
    return own[0]?.motiveGapReason ?? '';
  });
}
