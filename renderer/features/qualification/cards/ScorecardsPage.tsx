import '../../../../shared/i18n/parts/qualification';
import { ClipboardCheck, Ellipsis, Plus, TriangleAlert } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import { SCORECARD_PRESETS, type ScorecardPreset } from '../../../../shared/domain/qualification/presets';
import { scorecardProblems, type Scorecard } from '../../../../shared/domain/qualification/scorecard';
import { errorText } from '../../../../shared/i18n/error-text';
import { useCommands } from '../../../app/commands/command-context';
import { rowMenu } from '../../../fields/row-menu';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { useLoaded } from '../../../stores/use-loaded';
import { useTable, useWorkbench } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Banner } from '../../../ui/banner/Banner';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { DisclosureList, DisclosureRow } from '../../../ui/disclosure/DisclosureRow';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Menu } from '../../../ui/menu/Menu';
import { PageHeader } from '../../../ui/page-header/PageHeader';
import { Skeleton } from '../../../ui/skeleton/Skeleton';
import { QualificationViews } from '../QualificationViews';
import { createCardChanges } from './card-changes';
import { ScorecardForm } from './ScorecardForm';
import styles from './ScorecardsPage.module.css';

/** The scorecards companies and deals are judged by, each to be changed in every word. */
export function ScorecardsPage() {
  const t = useTexts();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const loaded = useLoaded({ kind: 'judging' });
  const table = useTable('scorecard');
  const criteriaTable = useTable('scorecardCriterion');
  const cards = useMemo(() => inOrder([...table.values()]), [table]);
  const criteria = useMemo(() => inOrder([...criteriaTable.values()]), [criteriaTable]);
  const changes = useMemo(() => createCardChanges(workbench), [workbench]);
  const [openId, setOpenId] = useState<string | null>(null);
  const add = useCallback((preset: ScorecardPreset | null): void => setOpenId(changes.add(t, preset)), [changes, t]);
  useCommands(
    useMemo(
      () => [{ id: 'qualification.new-card', label: t('qualification.commands.newCard'), group: t('qualification.title'), icon: Plus, shortcut: { key: 'n' }, run: () => add(null) }],
      [t, add],
    ),
  );
  const starts = [
    ...SCORECARD_PRESETS.map((preset) => ({
      id: preset.key as string,
      label: t(`qualification.cards.presets.${preset.key}.name`),
      hint: t(`qualification.cards.presets.${preset.key}.hint`),
      onSelect: () => add(preset),
    })),
    { id: 'own', label: t('qualification.cards.own'), hint: t('qualification.cards.ownHint'), onSelect: () => add(null) },
  ];

  const row = (card: Scorecard, place: number) => {
    const name = card.name.trim() === '' ? t('qualification.cards.unnamed') : card.name;
    const own = criteria.filter(({ scorecardId }) => scorecardId === card.id);
    const signals = own.filter(({ kind }) => kind === 'signal').length;
    const [problem] = scorecardProblems(own);
    return (
      <DisclosureRow
        key={card.id}
        open={openId === card.id}
        onOpenChange={(isOpen) => setOpenId(isOpen ? card.id : null)}
        label={t('qualification.cards.edit', { name })}
        title={name}
        summary={t('qualification.cards.summary', {
          scores: t(`qualification.cards.scores.${card.scores}`),
          signals: t('qualification.cards.signals', { count: signals }),
          knockOuts: t('qualification.cards.knockOuts', { count: own.length - signals }),
        })}
        actions={
          <>
            {problem === undefined ? null : (
              <Badge tone="amber" icon={TriangleAlert}>
                {t(`qualification.cards.problems.${problem}`)}
              </Badge>
            )}
            <Menu
              align="end"
              trigger={<IconButton icon={Ellipsis} size="small" label={t('qualification.cards.more', { name })} />}
              entries={rowMenu(t, {
                place,
                count: cards.length,
                onMove: (next) => changes.move(cards, card.id, next),
                onDuplicate: () => setOpenId(changes.duplicate(card, own)),
                onRemove: () => {
                  changes.remove(card);
                  say(t('qualification.cards.removed', { name }));
                },
              })}
            />
          </>
        }
      >
        <ScorecardForm card={card} criteria={own} changes={changes} />
      </DisclosureRow>
    );
  };

  return (
    <>
      <PageHeader
        title={t('qualification.title')}
        description={t('qualification.cards.description')}
        actions={
          cards.length === 0 ? null : (
            <Menu
              align="end"
              trigger={
                <Button variant="primary" icon={Plus}>
                  {t('qualification.cards.add')}
                </Button>
              }
              entries={starts}
            />
          )
        }
      />
      <div className={styles.views}>
        <QualificationViews current="scorecards" />
      </div>
      {loaded.state === 'failed' ? (
        <Banner tone="error" title={t('deals.failed')} className={styles.failed} actions={<Button onClick={loaded.retry}>{t('deals.retry')}</Button>}>
          {errorText(t, loaded.error)}
        </Banner>
      ) : loaded.state === 'loading' ? (
        <Skeleton label={t('common.loading')} height={240} className={styles.loading} />
      ) : cards.length === 0 ? (
        <EmptyState
          icon={ClipboardCheck}
          title={t('qualification.cards.empty.title')}
          why={t('qualification.cards.empty.why')}
          actions={starts.map(({ id, label, hint, onSelect }) => (
            <Button key={id} icon={Plus} title={hint} onClick={onSelect}>
              {label}
            </Button>
          ))}
        />
      ) : (
        <div className={styles.content}>
          <Card padding="none">
            <DisclosureList label={t('qualification.cards.list')}>{cards.map(row)}</DisclosureList>
          </Card>
        </div>
      )}
    </>
  );
}
