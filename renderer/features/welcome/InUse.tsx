import { CalendarCheck, Handshake } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/empty-state/EmptyState';

/** Where to go from the first screen once the workspace holds something. */
export function InUse() {
  const t = useTexts();
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={CalendarCheck}
      title={t('welcome.inUse.title')}
      why={t('welcome.inUse.text')}
      actions={
        <>
          <Button variant="primary" icon={CalendarCheck} onClick={() => void navigate(places.today)}>
            {t('welcome.inUse.action')}
          </Button>
          <Button icon={Handshake} onClick={() => void navigate(places.deals)}>
            {t('welcome.inUse.deals')}
          </Button>
        </>
      }
    />
  );
}
