import { UserPlus, X } from 'lucide-react';
import { useMemo } from 'react';
import { fullName } from '../../../../shared/domain/account/person';
import { keyAtEnd } from '../../../../shared/domain/needs/ordering';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { READER_VARIANTS } from '../../../../shared/domain/offer/offer-recipient';
import { nameOrder } from '../../../../shared/domain/text/name-order';
import { RecordOpinions } from '../../../fields/opinions/RecordOpinions';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { newRecord } from '../../../stores/new-record';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { FieldGroup } from '../../../ui/field/FieldGroup';
import { Menu } from '../../../ui/menu/Menu';
import { Select } from '../../../ui/select/Select';
import { rowsOfOffer } from '../offer-content';
import styles from './HandoutSection.module.css';

/** Everybody who gets the offer beside the person it is addressed to, with what it argues for them. */
export function RecipientList({ offer, isFrozen }: { offer: Offer; isFrozen: boolean }) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const table = useTable('offerRecipient');
  const people = useTable('person');
  const recipients = useMemo(() => inOrder([...table.values()].filter(({ offerId }) => offerId === offer.id)), [table, offer.id]);
  const left = useMemo(() => {
    const taken = new Set([offer.recipientPersonId, ...recipients.map(({ personId }) => personId)]);
    const compare = nameOrder(language);
    return [...people.values()].filter(({ id, accountId }) => accountId === offer.accountId && !taken.has(id)).sort((a, b) => compare(fullName(a), fullName(b)));
  }, [people, recipients, offer.recipientPersonId, offer.accountId, language]);
  const nameOf = (personId: string): string => {
    const person = people.get(personId);
    return person === undefined ? t('offer.handout.somebody') : fullName(person);
  };

  function add(personId: string) {
    workbench.change('offer.steps.recipients', (edit, tables) => {
      const { id: offerId, accountId, dealId } = offer;
      edit.add({ type: 'offerRecipient', ...newRecord(), accountId, dealId, offerId, orderKey: keyAtEnd(rowsOfOffer(tables, 'offerRecipient', offerId)), personId, variant: 'full' });
    });
  }

  return (
    <FieldGroup title={t('offer.handout.recipients')}>
      {recipients.length === 0 ? (
        <p className={styles.none}>{t('offer.handout.noRecipients')}</p>
      ) : (
        <ul className={styles.rows}>
          {recipients.map((recipient) => {
            const name = nameOf(recipient.personId);
            return (
              <li key={recipient.id} className={styles.row} data-testid="offer-recipient">
                <span className={styles.name}>{name}</span>
                <Select
                  size="small"
                  aria-label={t('offer.handout.variant', { name })}
                  value={recipient.variant}
                  onValueChange={(variant) => workbench.change('offer.steps.recipients', (edit) => edit.update(recipient, { variant }))}
                  options={READER_VARIANTS.map((value) => ({ value, label: t(`offer.export.variants.${value}`) }))}
                />
                {isFrozen ? null : (
                  <IconButton
                    icon={X}
                    size="small"
                    label={t('offer.handout.removeRecipient', { name })}
                    onClick={() => workbench.change('offer.steps.recipients', (edit) => edit.remove(recipient))}
                  />
                )}
                <RecordOpinions record={recipient} />
              </li>
            );
          })}
        </ul>
      )}
      {isFrozen ? null : (
        <Menu
          trigger={
            <Button size="small" icon={UserPlus} disabled={left.length === 0} title={left.length === 0 ? t('offer.handout.nobodyLeft') : undefined} className={styles.add}>
              {t('offer.handout.addRecipient')}
            </Button>
          }
          entries={left.map((person) => ({ id: person.id, label: fullName(person), hint: person.function || undefined, onSelect: () => add(person.id) }))}
        />
      )}
    </FieldGroup>
  );
}
