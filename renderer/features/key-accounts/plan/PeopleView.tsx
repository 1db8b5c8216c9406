import { UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { GroupPerson } from '../../../../shared/domain/key-account/group-people';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Segmented } from '../../../ui/segmented/Segmented';
import { UnitMap } from './UnitMap';
import type { PlannedAccount } from './use-planned-account';
import styles from './PeopleView.module.css';

const FILTERS = ['all', 'uncovered', 'unowned'] as const;
type Filter = (typeof FILTERS)[number];

const isCovered = ({ coverage }: GroupPerson): boolean => coverage === 'regular' || coverage === 'deep';
const SHOWN: Record<Filter, (person: GroupPerson) => boolean> = { all: () => true, uncovered: (person) => !isCovered(person), unowned: ({ ownerIds }) => ownerIds.length === 0 };

/** Everybody known at the account and its units, over all deals, each unit as a map. */
export function PeopleView({ of: { account, group } }: { of: PlannedAccount }) {
  const t = useTexts();
  const navigate = useNavigate();
  const [filter, setFilter] = useState<Filter>('all');
  const placeOf = useMemo(() => new Map(group.units.flatMap(({ unit, people }) => people.map((person) => [person.id, { unit, person }] as const))), [group]);
  const everybody = [...placeOf.values()].map(({ person }) => person);
  if (everybody.length === 0) {
    return (
      <EmptyState
        icon={UsersRound}
        title={t('accountPlan.people.none')}
        why={t('accountPlan.people.noneWhy')}
        actions={<Button onClick={() => void navigate(places.account(account.id))}>{t('accountPlan.toCompany')}</Button>}
      />
    );
  }
  const units = t('accountPlan.people.units', { count: group.units.length });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <p>{t('accountPlan.people.summary', { count: everybody.length, units, covered: everybody.filter(isCovered).length })}</p>
        <Segmented
          size="small"
          aria-label={t('accountPlan.people.filter')}
          value={filter}
          onValueChange={setFilter}
          options={FILTERS.map((value) => ({ value, label: t(`accountPlan.people.filters.${value}`) }))}
        />
      </div>
      {group.units.map(({ unit, people }) => (
        <Card key={unit.id} title={unit.name || t('accountPlan.unnamed')} description={t('accountPlan.people.unit', { count: people.length })} padding="none">
          {people.length === 0 ? (
            <p className={styles.none}>{t('accountPlan.people.emptyUnit', { unit: unit.name || t('accountPlan.unnamed') })}</p>
          ) : (
            <UnitMap unit={unit} people={people} lines={group.lines} placeOf={placeOf} isShown={SHOWN[filter]} />
          )}
        </Card>
      ))}
    </div>
  );
}
