import { Building2, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { Account } from '../../../../shared/domain/account/account';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Segmented } from '../../../ui/segmented/Segmented';
import { CompanyTable } from '../CompanyTable';
import { useFit } from '../use-fit';

type Props = { members: readonly Account[]; open: readonly Account[] };

/** The companies of a segment, and apart from them those of whom too little is known to say. */
export function MembersCard({ members, open }: Props) {
  const t = useTexts();
  const format = useFormat();
  const fitOf = useFit();
  const [shown, setShown] = useState<'belongs' | 'unclear'>('belongs');
  const isUnclear = shown === 'unclear';
  return (
    <Card
      title={t('identification.segment.members')}
      description={isUnclear ? t('identification.segment.unclearWhy') : null}
      padding="none"
      actions={
        <Segmented
          size="small"
          aria-label={t('identification.segment.membersCount')}
          value={shown}
          onValueChange={setShown}
          options={[
            { value: 'belongs', label: t('identification.segment.belongs', { number: format.number(String(members.length)) }) },
            { value: 'unclear', label: t('identification.segment.unclear', { number: format.number(String(open.length)) }) },
          ]}
        />
      }
    >
      <CompanyTable
        label={t('identification.segment.membersCount')}
        companies={isUnclear ? open : members}
        fitOf={fitOf}
        empty={
          isUnclear ? (
            <EmptyState size="small" level={3} icon={CircleCheck} title={t('identification.segment.noUnclear')} why={t('identification.segment.noUnclearWhy')} />
          ) : (
            <EmptyState size="small" level={3} icon={Building2} title={t('identification.segment.noMembers')} why={t('identification.segment.noMembersWhy')} />
          )
        }
      />
    </Card>
  );
}
