import { useEffect, useState } from 'react';
import type { ErasureChoice, PreviewWithBackups } from '../../../shared/contract/privacy';
import { errorText } from '../../../shared/i18n/error-text';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useWorkspaceCopy } from '../../stores/use-workspace-copy';
import { useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { Dialog } from '../../ui/dialog/Dialog';
import { DoublesChoice } from './DoublesChoice';
import styles from './EraseDialog.module.css';
import { ErasurePreviewText } from './ErasurePreviewText';
import { useDoubles } from './use-doubles';

type Props = { choice: ErasureChoice; onClose: () => void };

/** Shows what an erasure would remove, change and leave, and carries it out once that was looked at. */
export function EraseDialog({ choice, onClose }: Props) {
  const t = useTexts();
  const format = useFormat();
  const api = useApi();
  const { beside } = useWorkspaceCopy();
  const workbench = useWorkbench();
  const [preview, setPreview] = useState<PreviewWithBackups | null>(null);
  const [meant, setMeant] = useState<ReadonlySet<string>>(new Set());
  const [deletesBackups, setDeletesBackups] = useState(false);
  const [isSeen, setSeen] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const [isUnfinished, setUnfinished] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const found = useDoubles(choice.personIds);
  const doubles = found.state === 'there' ? found : null;
  const whole: ErasureChoice = { ...choice, personIds: [...choice.personIds, ...(doubles?.same ?? [])] };
  const key = doubles === null ? null : JSON.stringify(whole);
  const [previewed, setPreviewed] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (key === null) return undefined;
    void api.privacy.previewErasure(JSON.parse(key) as ErasureChoice).then((answer) => {
      if (!current) return;
      setPreviewed(key);
      setFailure(answer.ok ? null : errorText(t, answer.error));
      setPreview(answer.ok ? answer.value : null);
    });
    return () => {
      current = false;
    };
  }, [api, key, t]);

  const erase = async (): Promise<void> => {
    if (!(await workbench.flush())) return setFailure(t('privacy.erase.unsaved'));
    setErasing(true);
    setFailure(null);
    // The window must not keep what goes, nor bring it back with a step to undo.
    const erased = await api.privacy.erase({ ...whole, alsoReplaced: [...meant], deletesBackups });
    if (erased.ok && erased.value.isFinished) return workbench.reset();
    setErasing(false);
    if (erased.ok) setUnfinished(true);
    else setFailure(errorText(t, erased.error));
  };
  const names = preview?.names ?? [];
  const title = names.length === 0 ? t('privacy.erase.recordsTitle') : t('privacy.erase.title', { count: names.length, name: names[0] ?? '' });
  if (isUnfinished) return <Unfinished onClose={onClose} />;
  return (
    <Dialog
      open
      size="large"
      dismissible={!isErasing}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={title}
      closeLabel={t('common.actions.cancel')}
      footer={
        <>
          <Button disabled={isErasing} onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
          <Button variant="danger" disabled={preview === null || previewed !== key || !isSeen || isErasing} onClick={() => void erase()}>
            {t('privacy.erase.action')}
          </Button>
        </>
      }
    >
      {found.state === 'failed' ? (
        <Banner tone="error" title={t('privacy.doubles.failed')}>
          {errorText(t, found.error)}
        </Banner>
      ) : null}
      {failure === null ? null : (
        <Banner tone="error" title={t('privacy.erase.failed')}>
          {failure}
        </Banner>
      )}
      {preview === null && failure === null && found.state !== 'failed' ? <p role="status">{t('privacy.erase.loading')}</p> : null}
      {preview === null ? null : (
        <div className={styles.parts}>
          {doubles === null || doubles.doubles.length === 0 ? null : (
            <DoublesChoice
              doubles={doubles.doubles}
              same={doubles.same}
              disabled={isErasing}
              onSame={(id, isSame) => {
                // What goes is another thing now.
                setSeen(false);
                doubles.onSame(id, isSame);
              }}
            />
          )}
          <ErasurePreviewText
            preview={preview}
            meant={meant}
            onMeant={(mention, isMeant) =>
              setMeant((before) => {
                const next = new Set(before);
                if (isMeant) next.add(mention);
                else next.delete(mention);
                return next;
              })
            }
          />
          <section className={styles.part}>
            <h3>{t('privacy.erase.beside')}</h3>
            <p>{t('privacy.erase.besideText', { count: preview.files })}</p>
            {preview.backups.length === 0 ? (
              <p>{t('privacy.erase.backupsNone')}</p>
            ) : (
              <>
                <p>{t('privacy.erase.backups')}</p>
                <ul className={styles.list}>
                  {preview.backups.map(({ name, createdAt }) => (
                    <li key={name}>{t('privacy.erase.backup', { name, when: format.day(createdAt.slice(0, 10)) })}</li>
                  ))}
                </ul>
                <Checkbox label={t('privacy.erase.deleteBackups')} checked={deletesBackups} onCheckedChange={setDeletesBackups} />
              </>
            )}
            {beside?.kind === 'copy' ? <p>{t('privacy.erase.copyHolds')}</p> : null}
            {beside?.kind === 'own' ? <p>{t('privacy.erase.ownHolds')}</p> : null}
            {preview.othersBackups.length === 0 ? null : (
              <>
                <p>{t('privacy.erase.othersBackups')}</p>
                <ul className={styles.list}>
                  {preview.othersBackups.map(({ name, createdAt }) => (
                    <li key={name}>{t('privacy.erase.backup', { name, when: format.day(createdAt.slice(0, 10)) })}</li>
                  ))}
                </ul>
              </>
            )}
            {names.length === 0 ? null : <p>{t('privacy.erase.tombstone')}</p>}
          </section>
          <section className={styles.part}>
            <p className={styles.final}>{t('privacy.erase.final')}</p>
            <Checkbox label={t('privacy.erase.confirm')} checked={isSeen} disabled={isErasing} onCheckedChange={setSeen} />
            <p role="status">{isErasing ? t('privacy.erase.erasing') : ''}</p>
          </section>
        </div>
      )}
    </Dialog>
  );
}

/** The records are gone and what else holds them is not. The window forgets them once that was read. */
function Unfinished({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const close = (): void => {
    workbench.reset();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={t('privacy.erase.unfinishedTitle')}
      closeLabel={t('common.actions.close')}
      footer={
        <Button variant="primary" onClick={close}>
          {t('common.actions.close')}
        </Button>
      }
    >
      <Banner tone="warning" title={t('privacy.erase.unfinished')}>
        {t('privacy.erase.unfinishedText')}
      </Banner>
    </Dialog>
  );
}
