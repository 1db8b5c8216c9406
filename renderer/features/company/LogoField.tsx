import { ImageUp, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { errorText } from '../../../shared/i18n/error-text';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { useToasts } from '../../ui/toast/toast-context';
import styles from './LogoField.module.css';

/** The picture of the letterhead: chosen by a dialog of main, kept beside the database, shown as it is. */
export function LogoField({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const workbench = useWorkbench();
  const { documents } = useApi();
  const toasts = useToasts();
  const picture = useLogo(profile.logoSha256);
  const set = (logoSha256: string | null): void => workbench.change('company.steps.edit', (edit) => edit.update(profile, { logoSha256 }));

  async function choose(): Promise<void> {
    const chosen = await documents.chooseLogo({});
    if (chosen.ok) set(chosen.value.sha256);
    else if (chosen.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('company.logo.failed'), description: errorText(t, chosen.error) });
  }

  return (
    <div className={styles.logo} role="group" aria-label={t('company.logo.title')}>
      <div className={styles.frame}>
        {picture === null ? <span className={styles.none}>{t(profile.logoSha256 === null ? 'company.logo.none' : 'company.logo.gone')}</span> : <img src={picture} alt={t('company.logo.title')} />}
      </div>
      <div className={styles.actions}>
        <RecordOpinions record={profile} only={['logoSha256']} />
        <Button size="small" icon={ImageUp} onClick={() => void choose()}>
          {t('company.logo.choose')}
        </Button>
        {profile.logoSha256 === null ? null : <IconButton icon={Trash2} size="small" label={t('company.logo.remove')} onClick={() => set(null)} />}
        <p className={styles.hint}>{t('company.logo.hint', { logo: '{{logo}}' })}</p>
      </div>
    </div>
  );
}

/** Address of a kept picture; `null` while it is not there. */
function useLogo(sha256: string | null): string | null {
  const { documents } = useApi();
  const [shown, setShown] = useState<{ sha256: string; url: string } | null>(null);
  useEffect(() => {
    if (sha256 === null) return;
    let url: string | null = null;
    let isOver = false;
    void documents.readLogo({ sha256 }).then((read) => {
      if (!read.ok || isOver) return;
      url = URL.createObjectURL(new Blob([read.value.bytes as Uint8Array<ArrayBuffer>], { type: read.value.mediaType }));
      setShown({ sha256, url });
    });
    return () => {
      isOver = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [documents, sha256]);
  return shown?.sha256 === sha256 ? shown.url : null;
}
