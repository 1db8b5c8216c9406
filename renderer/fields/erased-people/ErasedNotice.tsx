import { errorText } from '../../../shared/i18n/error-text';
import '../../../shared/i18n/parts/privacy';
import { useTexts } from '../../i18n/texts';
import { Banner } from '../../ui/banner/Banner';
import { ErasedPeople } from './ErasedPeople';
import type { ErasedCheck } from './use-erased-check';

const WHO = 'entered';

/** Says that somebody who is entered by hand was erased before, or that this could not be found out. */
export function ErasedNotice({ check: { found, failure, isTakenBack, setTakenBack } }: { check: ErasedCheck }) {
  const t = useTexts();
  if (failure !== null)
    return (
      <Banner tone="error" title={t('privacy.before.failed')}>
        {errorText(t, failure)}
      </Banner>
    );
  if (found === null) return null;
  return (
    <div role="alert">
      <ErasedPeople
        people={[{ id: WHO, ...found }]}
        title={t('privacy.before.title')}
        text={t('privacy.before.text')}
        labelOf={(name, day) => t('privacy.before.person', { name, day })}
        takenBack={new Set(isTakenBack ? [WHO] : [])}
        onTakenBack={(ids) => setTakenBack(ids.has(WHO))}
        disabled={false}
      />
    </div>
  );
}
