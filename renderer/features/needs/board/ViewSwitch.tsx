import { Columns3, Waypoints } from 'lucide-react';
import { useTexts } from '../../../i18n/texts';
import { Segmented } from '../../../ui/segmented/Segmented';
import { useBoard } from '../data/board-context';

/** Cards in columns, or where the user puts them. */
export function ViewSwitch() {
  const t = useTexts();
  const { view, setView } = useBoard();
  return (
    <Segmented
      size="small"
      aria-label={t('needs.view.label')}
      value={view}
      onValueChange={setView}
      options={[
        { value: 'columns', label: t('needs.view.columns'), icon: Columns3 },
        { value: 'free', label: t('needs.view.free'), icon: Waypoints },
      ]}
    />
  );
}
