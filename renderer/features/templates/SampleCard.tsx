import { Download } from 'lucide-react';
import { LANGUAGES, type Language } from '../../../shared/domain/schema/values';
import { errorText } from '../../../shared/i18n/error-text';
import { PLACEHOLDERS, placeholderNamed } from '../../../shared/report/template/placeholder-catalogue';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useApi } from '../../stores/session-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { useToasts } from '../../ui/toast/toast-context';
import styles from './TemplatesPage.module.css';

/** How a template is made: two samples to begin with, and the names that work in it. */
export function SampleCard() {
  const t = useTexts();
  const language = useLanguage();
  const { documents } = useApi();
  const toasts = useToasts();

  async function save(of: Language): Promise<void> {
    const saved = await documents.saveSampleTemplate({ language: of });
    if (saved.ok) toasts.show({ tone: 'success', title: t('template.page.sampleSaved', { name: saved.value.fileName }) });
    else if (saved.error.code !== 'cancelled') toasts.show({ tone: 'error', title: t('template.page.sampleFailed'), description: errorText(t, saved.error) });
  }

  return (
    <Card
      title={t('template.page.howTitle')}
      description={t('template.page.how', { open: `{{${placeholderNamed('offer.number')?.[language] ?? ''}}}` })}
      actions={LANGUAGES.map((of) => (
        <Button key={of} size="small" icon={Download} onClick={() => void save(of)}>
          {t(`template.page.sample.${of}`)}
        </Button>
      ))}
    >
      <details className={styles.names}>
        <summary>{t('template.page.names', { count: PLACEHOLDERS.length })}</summary>
        <ul className={styles.placeholders}>
          {PLACEHOLDERS.map((placeholder) => (
            <li key={`${placeholder.within ?? ''} ${placeholder.key}`}>
              <code>{`{{${{ block: '@', list: '#', condition: '#', text: '', picture: '' }[placeholder.kind]}${placeholder[language]}}}`}</code>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
