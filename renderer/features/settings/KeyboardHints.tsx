import { shortcutText, type Shortcut } from '../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../i18n/texts';
import { Card } from '../../ui/card/Card';
import { Kbd } from '../../ui/kbd/Kbd';
import styles from './Facts.module.css';

const HINTS = [
  ['settings.keyboard.search', { key: 'k', mod: true }],
  ['settings.keyboard.undo', { key: 'z', mod: true }],
  ['settings.keyboard.redo', { key: 'y', mod: true }],
  ['settings.keyboard.help', { key: '?' }],
] as const satisfies readonly (readonly [string, Shortcut])[];

/** The few keys worth knowing first. */
export function KeyboardHints() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Card title={t('settings.keyboard.title')}>
      <dl className={styles.facts}>
        {HINTS.map(([label, shortcut]) => (
          <div key={label} className={styles.fact}>
            <dt>{t(label)}</dt>
            <dd>
              <Kbd keys={shortcutText(shortcut, language)} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
