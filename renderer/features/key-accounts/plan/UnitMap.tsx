import clsx from 'clsx';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Account } from '../../../../shared/domain/account/account';
import { COVERAGES } from '../../../../shared/domain/buying-center/member';
import type { GroupLine, GroupPerson } from '../../../../shared/domain/key-account/group-people';
import type { Id } from '../../../../shared/domain/schema/values';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { layoutTree, stackedIds } from '../../../../shared/report/map/layout/tree-layout';
import { reportsToPath } from '../../../../shared/report/map/line-path';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useTable } from '../../../stores/workbench-context';
import { Meter } from '../../../ui/meter/Meter';
import { RoleBadge } from '../../../ui/role-badge/RoleBadge';
import styles from './UnitMap.module.css';

type Props = {
  unit: Account;
  people: readonly GroupPerson[];
  /** Of the whole group; bosses in other units are named on the card. */
  lines: readonly GroupLine[];
  placeOf: ReadonlyMap<Id, { unit: Account; person: GroupPerson }>;
  /** Others stay, pale: a chart with holes would tell of other bosses. */
  isShown: (person: GroupPerson) => boolean;
};

/** The people of one unit as a reporting chart. */
export function UnitMap({ unit, people, lines, placeOf, isShown }: Props) {
  const t = useTexts();
  const { boxes, paths, size, bossOf } = useMemo(() => {
    const here = new Set(people.map(({ id }) => id));
    const inside = lines.filter(({ fromId, toId }) => here.has(fromId) && here.has(toId));
    const nodes = people.map(({ id }) => ({ id, ...CARD_SIZE }));
    const edges = inside.map(({ fromId, toId }) => ({ child: fromId, parent: toId }));
    const places = layoutTree(nodes, edges);
    const stacked = stackedIds(nodes, edges);
    const boxOf = new Map(people.map(({ id }) => [id, { ...CARD_SIZE, ...(places.get(id) ?? { x: 0, y: 0 }) }]));
    const all = [...boxOf.values()];
    return {
      boxes: boxOf,
      paths: inside.flatMap(({ fromId, toId }) => {
        const [from, to] = [boxOf.get(fromId), boxOf.get(toId)];
        return from === undefined || to === undefined ? [] : [{ id: fromId, path: reportsToPath(to, from, stacked.has(fromId)) }];
      }),
      size: { width: Math.max(...all.map(({ x, width }) => x + width)), height: Math.max(...all.map(({ y, height }) => y + height)) },
      bossOf: new Map(lines.map(({ fromId, toId }) => [fromId, toId])),
    };
  }, [people, lines]);
  return (
    <div className={styles.scroller}>
      <div className={styles.chart} style={size}>
        <svg className={styles.lines} width={size.width} height={size.height} aria-hidden>
          {paths.map(({ id, path }) => (
            <path key={id} d={path} />
          ))}
        </svg>
        <ul className={styles.cards} aria-label={t('accountPlan.people.map', { unit: unit.name })}>
          {people.map((person) => {
            const boss = placeOf.get(bossOf.get(person.id) ?? '');
            return <PersonCard key={person.id} unit={unit} person={person} box={boxes.get(person.id)} boss={boss} isPale={!isShown(person)} />;
          })}
        </ul>
      </div>
    </div>
  );
}

type CardProps = { unit: Account; person: GroupPerson; box: { x: number; y: number; width: number; height: number } | undefined; boss: { unit: Account; person: GroupPerson } | undefined; isPale: boolean };

function PersonCard({ unit, person, box, boss, isPale }: CardProps) {
  const t = useTexts();
  const format = useFormat();
  const colleagues = useTable('colleague');
  const [dealId] = person.dealIds;
  const owners = person.ownerIds.map((id) => colleagues.get(id)?.name ?? '').filter((name) => name !== '');
  const owner = owners.length === 0 ? t('accountPlan.people.noOwner') : t('accountPlan.people.owner', { names: owners.join(', ') });
  const coverage = person.coverage === null ? t('accountPlan.people.noDeal') : t('accountPlan.people.coverage', { coverage: t(`common.coverage.${person.coverage}`) });
  const contact = person.lastContactOn === null ? t('accountPlan.people.noContact') : t('accountPlan.people.lastContact', { day: format.day(person.lastContactOn) });
  const isElsewhere = boss !== undefined && boss.unit.id !== unit.id;
  const reports = boss === undefined ? '' : isElsewhere ? t('accountPlan.people.elsewhere', { name: boss.person.name, unit: boss.unit.name }) : t('accountPlan.people.reportsTo', { name: boss.person.name });
  const details = [person.dealIds.length === 0 ? '' : t('accountPlan.people.deals', { count: person.dealIds.length }), coverage, contact, owner, reports].filter((part) => part !== '').join(' · ');
  return (
    <li className={styles.place} style={{ left: box?.x, top: box?.y, width: box?.width, height: box?.height }}>
      <Link to={dealId === undefined ? places.account(unit.id) : places.deal(dealId)} className={clsx(styles.card, person.isPlaceholder && styles.placeholder, isPale && styles.pale)} title={details}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.function}>{[person.function, person.company].filter((part) => part !== '').join(' · ')}</span>
        <span className={styles.roles}>
          {person.roles.map((role) => (
            <RoleBadge key={role} role={role} letter={t(`buyingCenter.roleLetters.${role}`)} label={t(`common.roles.${role}`)} />
          ))}
          {person.coverage === null ? (
            <span className={styles.small}>{coverage}</span>
          ) : (
            <Meter size="small" label={t('coverage.fields.coverage')} valueText={t(`common.coverage.${person.coverage}`)} value={COVERAGES.indexOf(person.coverage) / 3} segments={3} className={styles.meter} />
          )}
        </span>
        <span className={styles.small}>{isElsewhere ? reports : owner}</span>
      </Link>
    </li>
  );
}
