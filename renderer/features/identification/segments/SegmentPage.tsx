import { Ellipsis, ListOrdered, SearchX, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { membersOf } from '../../../../shared/domain/identification/segment-membership';
import { FieldOpinions } from '../../../fields/opinions/FieldOpinions';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useSegmentCriteria } from '../../../stores/use-segments';
import { useRecord, useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { InlineEdit } from '../../../ui/inline-edit/InlineEdit';
import { Menu } from '../../../ui/menu/Menu';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { CriteriaCard } from './CriteriaCard';
import { MembersCard } from './MembersCard';
import { PlanCard } from './PlanCard';
import { createSegmentChanges } from './segment-changes';
import styles from '../IdentificationPage.module.css';

/** One market segment: its criteria, its companies, and what is done next. */
export function SegmentPage({ segmentId }: { segmentId: string }) {
  const t = useTexts();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const segment = useRecord('marketSegment', segmentId);
  const allCriteria = useSegmentCriteria();
  const accounts = useTable('account');
  const changes = useMemo(() => createSegmentChanges(workbench), [workbench]);
  const criteria = useMemo(() => allCriteria.filter((criterion) => criterion.segmentId === segmentId), [allCriteria, segmentId]);
  const joins = segment?.joins ?? 'all';
  const found = useMemo(() => membersOf(joins, criteria, accounts.values()), [joins, criteria, accounts]);

  if (segment === undefined) {
    return (
      <EmptyState
        icon={SearchX}
        title={t('identification.segments.missing')}
        why={t('identification.segments.missingWhy')}
        actions={<Button onClick={() => void navigate(places.segments())}>{t('identification.segments.back')}</Button>}
      />
    );
  }
  const name = segment.name.trim() === '' ? t('identification.segments.unnamed') : segment.name;
  return (
    <>
      <PageHeader
        eyebrow={<Link to={places.segments()}>{t('identification.segments.back')}</Link>}
        title={
          <span className={styles.title}>
            <InlineEdit
              value={segment.name}
              label={t('identification.segments.name')}
              placeholder={t('identification.segments.unnamed')}
              onCommit={(next) => changes.update(segment.id, { name: next })}
            />
            <FieldOpinions record={segment} field="name" label={t('identification.segments.name')} look="icon" />
          </span>
        }
        actions={
          <>
            <Menu
              align="end"
              trigger={<IconButton icon={Ellipsis} label={t('identification.segments.actions', { name })} />}
              entries={[
                {
                  id: 'remove',
                  label: t('common.row.remove'),
                  icon: Trash2,
                  danger: true,
                  onSelect: () => {
                    changes.remove(segment);
                    say(t('identification.segments.removed', { name }));
                    void navigate(places.segments());
                  },
                },
              ]}
            />
            <Button icon={ListOrdered} onClick={() => void navigate(places.callList(segment.id))}>
              {t('identification.segment.callThem')}
            </Button>
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <CriteriaCard segment={segment} criteria={criteria} changes={changes} />
          <MembersCard {...found} />
        </div>
        <div className={styles.column}>
          <PlanCard segment={segment} members={found.members} changes={changes} />
        </div>
      </div>
    </>
  );
}
