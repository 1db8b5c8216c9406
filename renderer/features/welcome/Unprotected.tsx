import '../../../shared/i18n/parts/protection';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useApi } from '../../stores/session-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';

/** Says before anything is written that nothing guards the key of this workspace, or that it is not encrypted, and leads to the remedy. */
export function Unprotected() {
  const t = useTexts();
  const api = useApi();
  const navigate = useNavigate();
  const [way, setWay] = useState<'none' | 'plain' | null>(null);
  useEffect(() => {
    let current = true;
    void api.protection.state({}).then((answer) => {
      if (!current || !answer.ok) return;
      const { isEncrypted, hasPassphrase, keyStore } = answer.value;
      if (!isEncrypted) setWay('plain');
      else setWay(!hasPassphrase && keyStore === 'none' ? 'none' : null);
    });
    return () => {
      current = false;
    };
  }, [api]);
  if (way === null) return null;
  return (
    <Banner tone="info" title={t(`protection.state.${way}.title`)} actions={<Button onClick={() => void navigate(places.settingsOf('protection'))}>{t(`welcome.protect.${way}`)}</Button>}>
      {t(`protection.state.${way}.text`)}
    </Banner>
  );
}
