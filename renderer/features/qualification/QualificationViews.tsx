import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCommands } from '../../app/commands/command-context';
import { PageViews } from '../../fields/PageViews';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';

type View = 'list' | 'scorecards' | 'conversion';

/** The way between call list, scorecards and conversion, the same on all three pages. */
export function QualificationViews({ current }: { current: View }) {
  const t = useTexts();
  const navigate = useNavigate();
  useCommands(
    useMemo(() => {
      const group = t('qualification.title');
      return [
        { id: 'qualification.list', label: t('qualification.commands.list'), group, shortcut: { key: '1', mod: true }, run: () => void navigate(places.callList()) },
        { id: 'qualification.cards', label: t('qualification.commands.cards'), group, shortcut: { key: '2', mod: true }, run: () => void navigate(places.scorecards) },
        { id: 'qualification.conversion', label: t('qualification.commands.conversion'), group, shortcut: { key: '3', mod: true }, run: () => void navigate(places.conversion) },
      ];
    }, [t, navigate]),
  );
  return (
    <PageViews<View>
      label={t('qualification.views.label')}
      current={current}
      views={[
        { view: 'list', to: places.callList(), label: t('qualification.views.list') },
        { view: 'scorecards', to: places.scorecards, label: t('qualification.views.scorecards') },
        { view: 'conversion', to: places.conversion, label: t('qualification.views.conversion') },
      ]}
    />
  );
}
