import { useState } from 'react';
import { LANGUAGES, type Language } from '../../../shared/domain/schema/values';
import type { CompanyProfile } from '../../../shared/domain/workspace/company-profile';
import { documentWords } from '../../../shared/i18n/documents/words';
import { letterFooter } from '../../../shared/report/letter-footer';
import { letterhead } from '../../../shared/report/letterhead';
import { useLanguage, useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Segmented } from '../../ui/segmented/Segmented';
import styles from './LetterPreview.module.css';

/** What the profile makes of a letter, in the words of the document: always on white, as paper is. */
export function LetterPreview({ profile }: { profile: CompanyProfile }) {
  const t = useTexts();
  const uiLanguage = useLanguage();
  const [chosen, setLanguage] = useState<Language | null>(null);
  const language = chosen ?? uiLanguage;
  const head = letterhead(profile);
  const footer = letterFooter(profile, documentWords(language));
  const isEmpty = head.name === '' && footer.length === 0;
  return (
    <Card
      className={styles.preview}
      title={t('company.preview.title')}
      actions={
        <Segmented
          size="small"
          aria-label={t('company.preview.language')}
          value={language}
          onValueChange={setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
        />
      }
    >
      {isEmpty ? (
        <p className={styles.empty}>{t('company.preview.empty')}</p>
      ) : (
        <div className={styles.paper} data-print>
          <div className={styles.head} role="group" aria-label={t('company.preview.letterhead')}>
            <strong>{head.name}</strong>
            {head.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </div>
          <div className={styles.body} aria-hidden />
          <div className={styles.footer} role="group" aria-label={t('company.preview.footer')}>
            {footer.map((lines, column) => (
              <div key={column}>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
    </Card>
  );
}
