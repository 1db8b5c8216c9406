import { Network } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { FrozenPerson } from '../../../shared/domain/loss/deal-close';
import { roleContacts, wasInContact, type RoleContact } from '../../../shared/domain/loss/frozen-people';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { AttitudeMark } from '../../ui/attitude-mark/AttitudeMark';
import { Badge, type BadgeProps } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import type { LossState } from './use-loss';
import styles from './FrozenMapCard.module.css';

const TONES: Record<RoleContact, NonNullable<BadgeProps['tone']>> = { contact: 'green', 'no-contact': 'amber', missing: 'outline' };

/** Who took part in the decision and whom nobody spoke with, as it stood when the deal was lost. */
export function FrozenMapCard({ state: { deal, close } }: { state: LossState }) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const people = close?.people ?? [];
  const toMap = (
    <Button size="small" icon={Network} onClick={() => void navigate(places.deal(deal.id))}>
      {t('loss.map.toMap')}
    </Button>
  );
  if (close === null || people.length === 0) {
    return (
      <Card title={t('loss.map.title')}>
        <EmptyState size="small" level={3} icon={Network} title={t('loss.map.none')} why={t('loss.map.noneWhy')} actions={toMap} />
      </Card>
    );
  }
  const roles = roleContacts(people);
  const uncovered = roles.filter(({ contact }) => contact === 'no-contact').length;
  return (
    <Card title={t('loss.map.title')} description={t('loss.map.frozen', { day: format.day(close.closedOn) })} footer={toMap}>
      <p className={styles.summary}>{uncovered === 0 ? t('loss.map.allCovered') : t('loss.map.uncovered', { count: uncovered })}</p>
      <ul className={styles.list} aria-label={t('loss.map.roles')}>
        {roles.map(({ role, contact, names }) => (
          <li key={role} className={styles.role}>
            <span className={styles.name}>
              {t(`common.roles.${role}`)}
              {names.length === 0 ? null : <span className={styles.holders}>{names.join(', ')}</span>}
            </span>
            <Badge tone={TONES[contact]}>{t(`loss.map.${contact}`)}</Badge>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{t('loss.map.people')}</h3>
      <ul className={styles.list} aria-label={t('loss.map.people')}>
        {people.map((person) => (
          <PersonRow key={person.memberId} person={person} />
        ))}
      </ul>
    </Card>
  );
}

function PersonRow({ person }: { person: FrozenPerson }) {
  const t = useTexts();
  return (
    <li className={styles.role}>
      <span className={styles.name}>
        {person.name.trim() === '' ? t('loss.map.unknown') : person.name}
        {person.function === '' ? null : <span className={styles.holders}>{person.function}</span>}
      </span>
      <span className={styles.facts}>
        {person.attitude === null ? null : <AttitudeMark attitude={person.attitude} label={t(`common.attitudes.${person.attitude}`)} showLabel />}
        {wasInContact(person) ? null : <Badge tone="amber">{t('loss.map.no-contact')}</Badge>}
      </span>
    </li>
  );
}
