import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCommands } from '../../app/commands/command-context';
import { PageViews } from '../../fields/PageViews';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';

/** The way between segments and profile, the same on both pages. */
export function IdentificationViews({ current }: { current: 'segments' | 'profile' }) {
  const t = useTexts();
  const navigate = useNavigate();
  useCommands(
    useMemo(
      () => [
        { id: 'identification.segments', label: t('identification.commands.segments'), group: t('identification.commands.group'), shortcut: { key: '1', mod: true }, run: () => void navigate(places.segments()) },
        { id: 'identification.profile', label: t('identification.commands.profile'), group: t('identification.commands.group'), shortcut: { key: '2', mod: true }, run: () => void navigate(places.idealProfile) },
      ],
      [t, navigate],
    ),
  );
  return (
    <PageViews
      label={t('identification.views.label')}
      current={current}
      views={[
        { view: 'segments', to: places.segments(), label: t('identification.views.segments') },
        { view: 'profile', to: places.idealProfile, label: t('identification.views.profile') },
      ]}
    />
  );
}
