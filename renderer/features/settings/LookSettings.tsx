import type { Settings } from '../../../shared/contract/settings';
import { useTexts } from '../../i18n/texts';
import { useSession, useSessionState } from '../../stores/session-context';
import { Card } from '../../ui/card/Card';
import { Field } from '../../ui/field/Field';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Segmented } from '../../ui/segmented/Segmented';

const LANGUAGES: readonly Settings['language'][] = ['system', 'de', 'en'];
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** Language and theme of the interface, as the system has them or chosen. */
export function LookSettings() {
  const t = useTexts();
  const session = useSession();
  const isLocked = useSessionState(({ isLanguageLocked }) => isLanguageLocked === true);
  const { language, theme } = useSessionState((state) => state.settings);
  return (
    <Card title={t('settings.look.title')}>
      <FieldGroup>
        <Field label={t('settings.look.language')} hint={isLocked ? t('settings.policy.decided') : t('settings.look.note')}>
          <Segmented
            stretch
            disabled={isLocked}
            value={language}
            onValueChange={(next) => session.set({ language: next })}
            options={LANGUAGES.map((value) => ({ value, label: t(`settings.look.languages.${value}`) }))}
          />
        </Field>
        <Field label={t('settings.look.theme')}>
          <Segmented
            stretch
            value={theme}
            onValueChange={(next) => session.set({ theme: next })}
            options={THEMES.map((value) => ({ value, label: t(`settings.look.themes.${value}`) }))}
          />
        </Field>
      </FieldGroup>
    </Card>
  );
}
