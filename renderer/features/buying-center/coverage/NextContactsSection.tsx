import { useMemo } from 'react';
import { nextContacts } from '../../../../shared/domain/coverage/next-contacts';
import { useTexts } from '../../../i18n/texts';
import { useCoverageInput } from '../../../stores/use-coverage';
import { PanelSection } from '../../../ui/panel/Panel';
import { useMap, useMapModel } from '../map/map-context';
import { useNameOf } from '../map/use-map-words';
import { contactText } from './coverage-text';
import styles from './NextContactsSection.module.css';

/** More than one sees in a week would be no advice. */
const MOST_SHOWN = 5;

/** Whom to see next, why, and who could make the introduction. */
export function NextContactsSection() {
  const t = useTexts();
  const { deal, view } = useMap();
  const nameOf = useNameOf(useMapModel().cards);
  const input = useCoverageInput(deal.id);
  const contacts = useMemo(() => (input === null ? [] : nextContacts(input).slice(0, MOST_SHOWN)), [input]);
  return (
    <PanelSection title={t('coverage.next.title')}>
      {contacts.length === 0 ? (
        <p className={styles.why}>{t('coverage.next.nobody')}</p>
      ) : (
        <ol className={styles.list} aria-label={t('coverage.next.title')}>
          {contacts.map(({ memberId, reasons, introducedById }) => (
            <li key={memberId}>
              <button type="button" className={styles.name} onClick={() => view.show(memberId)}>
                {nameOf(memberId)}
              </button>
              {reasons.map((reason) => (
                <p key={reason.code} className={styles.why}>
                  {contactText(t, reason)}
                </p>
              ))}
              {introducedById === null ? null : <p className={styles.why}>{t('coverage.next.introducedBy', { name: nameOf(introducedById) })}</p>}
            </li>
          ))}
        </ol>
      )}
    </PanelSection>
  );
}
