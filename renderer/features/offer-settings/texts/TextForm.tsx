import { useMemo, useRef } from 'react';
import type { TextModule } from '../../../../shared/domain/workspace/text-module';
import { fillPlaceholders, TEXT_PLACEHOLDERS, unknownPlaceholders, type PlaceholderValues, type TextPlaceholder } from '../../../../shared/domain/workspace/text-placeholders';
import { ownCompany } from '../../../../shared/domain/workspace/own-company';
import { translator } from '../../../../shared/i18n/translator';
import { RecordField } from '../../../fields/RecordField';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { RecordTextField } from '../../../fields/RecordTextField';
import { useRecordText } from '../../../fields/record-text';
import { listText } from '../../../i18n/list-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { Chip } from '../../../ui/chip/Chip';
import { Switch } from '../../../ui/switch/Switch';
import { TextArea } from '../../../ui/text-area/TextArea';
import type { TextChanges } from './text-changes';
import styles from './TextForm.module.css';

/** One text with its placeholders, and how it reads in an offer. */
export function TextForm({ module, changes }: { module: TextModule; changes: TextChanges }) {
  const t = useTexts();
  const uiLanguage = useLanguage();
  const text = useRecordText(module, 'text', 'offerSettings.steps.editText');
  const area = useRef<HTMLDivElement>(null);
  const sample = useSample(module);
  const unknown = unknownPlaceholders(module.text);
  const filled = fillPlaceholders(module.text, sample);

  const insert = (placeholder: TextPlaceholder): void => {
    const input = area.current?.querySelector('textarea');
    const [from, to] = input == null ? [module.text.length, module.text.length] : [input.selectionStart, input.selectionEnd];
    const written = `{${placeholder}}`;
    text.onValueChange(module.text.slice(0, from) + written + module.text.slice(to));
    // Behind what was inserted, once the text is there.
    requestAnimationFrame(() => {
      input?.focus();
      input?.setSelectionRange(from + written.length, from + written.length);
    });
  };

  return (
    <div className={styles.form}>
      <RecordOpinions record={module} only={['place', 'language', 'isDefault', 'orderKey']} />
      <RecordTextField record={module} field="name" label={t('offerSettings.texts.name')} step="offerSettings.steps.editText" />
      <div ref={area}>
        <RecordField
          record={module}
          field="text"
          label={t('offerSettings.texts.text')}
          hint={t('offerSettings.texts.placeholderHint')}
          error={unknown.length === 0 ? null : t('offerSettings.texts.unknown', { names: listText(unknown.map((name) => `{${name}}`), uiLanguage) })}
        >
          <TextArea {...text} maxLength={20_000} lang={module.language} />
        </RecordField>
      </div>
      <div className={styles.placeholders} role="group" aria-label={t('offerSettings.texts.insert')}>
        <span className={styles.insert}>{t('offerSettings.texts.insert')}</span>
        {TEXT_PLACEHOLDERS.map((placeholder) => (
          <Chip key={placeholder} onClick={() => insert(placeholder)}>
            {t(`offerSettings.texts.placeholders.${placeholder}`)}
          </Chip>
        ))}
      </div>
      {filled === module.text ? null : (
        <div className={styles.preview}>
          <p className={styles.previewTitle}>{t('offerSettings.texts.preview')}</p>
          <p lang={module.language}>{filled}</p>
        </div>
      )}
      <Switch checked={module.isDefault} onCheckedChange={(isDefault) => changes.setDefault(module, isDefault)} label={t('offerSettings.texts.isDefault')} />
    </div>
  );
}

/** Made-up words for the placeholders, in the language of the text; the company is the own one. */
function useSample({ language }: TextModule): PlaceholderValues {
  const profile = ownCompany(useTable('companyProfile').values());
  const company = profile?.name.trim();
  return useMemo(() => {
    const t = translator(language);
    const values = ['customer', 'person', 'title', 'date', 'validUntil', 'contact'] as const;
    const sample = Object.fromEntries(values.map((name) => [name, t(`offerSettings.texts.sample.${name}`)])) as Omit<PlaceholderValues, 'company'>;
    return { ...sample, company: company === undefined || company === '' ? t('offerSettings.texts.placeholders.company') : company };
  }, [language, company]);
}
