import { errorText } from '../../../../shared/i18n/error-text';
import '../../../../shared/i18n/parts/identification';
import { Plus, Target } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useCommands } from '../../../app/commands/command-context';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useLoaded } from '../../../stores/use-loaded';
import { useWorkbench } from '../../../stores/workbench-context';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { DisclosureList } from '../../../ui/disclosure/DisclosureRow';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Skeleton } from '../../../ui/skeleton/Skeleton';
import { IdentificationViews } from '../IdentificationViews';
import { useProfile } from '../use-fit';
import { CriterionRow } from './CriterionRow';
import { FitCard } from './FitCard';
import { LearnedCard } from './LearnedCard';
import { createProfileChanges } from './profile-changes';
import styles from '../IdentificationPage.module.css';

const NEW_SHORTCUT = { key: 'n' };

/** The ideal customer: what speaks for a company and against it, what the own deals say, and how all companies fit. */
export function ProfilePage() {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const loaded = useLoaded({ kind: 'prospects' });
  const criteria = useProfile();
  const [openId, setOpenId] = useState<string | null>(null);
  const changes = useMemo(() => createProfileChanges(workbench), [workbench]);
  const add = useCallback(() => setOpenId(changes.add()), [changes]);
  useCommands(
    useMemo(
      () => [{ id: 'identification.criterion', label: t('identification.commands.newCriterion'), group: t('identification.commands.group'), icon: Plus, shortcut: NEW_SHORTCUT, run: add }],
      [t, add],
    ),
  );
  return (
    <>
      <PageHeader
        title={t('identification.title')}
        description={t('identification.profile.description')}
        actions={
          criteria.length === 0 ? null : (
            <Button variant="primary" icon={Plus} onClick={add} title={shortcutText(NEW_SHORTCUT, language)}>
              {t('identification.profile.add')}
            </Button>
          )
        }
      />
      <div className={styles.views}>
        <IdentificationViews current="profile" />
      </div>
      {loaded.state === 'failed' ? (
        <Banner tone="error" title={t('deals.failed')} className={styles.failed} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
          {errorText(t, loaded.error)}
        </Banner>
      ) : loaded.state === 'loading' ? (
        <Skeleton label={t('common.loading')} height={320} className={styles.loading} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Card title={t('identification.profile.criteria')} description={t('identification.profile.criteriaWhy')} padding={criteria.length === 0 ? 'medium' : 'none'}>
              {criteria.length === 0 ? (
                <EmptyState
                  size="small"
                  level={3}
                  icon={Target}
                  title={t('identification.profile.empty.title')}
                  why={t('identification.profile.empty.why')}
                  actions={
                    <Button variant="primary" icon={Plus} onClick={add}>
                      {t('identification.profile.add')}
                    </Button>
                  }
                />
              ) : (
                <DisclosureList label={t('identification.profile.criteria')}>
                  {criteria.map((criterion, place) => (
                    <CriterionRow
                      key={criterion.id}
                      criterion={criterion}
                      place={place}
                      all={criteria}
                      isOpen={openId === criterion.id}
                      onOpenChange={(isOpen) => setOpenId(isOpen ? criterion.id : null)}
                      changes={changes}
                    />
                  ))}
                </DisclosureList>
              )}
            </Card>
            <FitCard />
          </div>
          <div className={styles.column}>
            <LearnedCard criteria={criteria} changes={changes} />
          </div>
        </div>
      )}
    </>
  );
}
