import { Plus, RotateCcw } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { isDefaultRule, rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { matchingRules } from '../../../shared/domain/coverage/matching-rules';
import { ruleGaps } from '../../../shared/domain/coverage/rule-gaps';
import { ruleHints } from '../../../shared/domain/coverage/rule-hints';
import { isClosed } from '../../../shared/domain/deal/deal';
import { useUndoToast } from '../../fields/undo-toast';
import { gapText } from '../../i18n/coverage-rule-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useLoaded } from '../../stores/use-loaded';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Banner } from '../../ui/banner/Banner';
import { Button } from '../../ui/button/Button';
import { PageHeader } from '../../ui/page-header/PageHeader';
import { DealLight } from './DealLight';
import { RuleRow } from './RuleRow';
import { createRuleChanges } from './rule-changes';
import styles from './CoverageRulesPage.module.css';

/**
 * The rules that turn the light of a deal red or amber, readable as sentences and there to be changed. `?rule=` opens
 * one of them; `?deal=` keeps the light of the deal one comes from in sight.
 */
export function CoverageRulesPage() {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const sayDone = useUndoToast();
  const [search] = useSearchParams();
  const dealId = search.get('deal');
  const loaded = useLoaded({ kind: 'overview' });
  const stored = useTable('coverageRule');
  const deals = useTable('deal');
  const [openId, setOpenId] = useState(search.get('rule'));
  const list = useRef<HTMLOListElement>(null);

  const rules = useMemo(() => rulesOfWorkspace(stored.values()), [stored]);
  const hints = useMemo(() => ruleHints(rules), [rules]);
  const gaps = useMemo(() => ruleGaps(rules), [rules]);
  const changes = useMemo(() => createRuleChanges(workbench), [workbench]);
  const dealsOf = useMemo(() => {
    const counts = new Map<string, number>();
    for (const deal of deals.values()) {
      if (isClosed(deal)) continue;
      for (const { id } of matchingRules(rules, deal).rules) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }, [deals, rules]);
  const deal = dealId === null ? undefined : deals.get(dealId);
  const ofDeal = new Set(deal === undefined ? [] : matchingRules(rules, deal).rules.map(({ id }) => id));

  // Whoever comes here for one rule, or has just made one, goes on with it.
  useEffect(() => {
    if (openId === null || loaded.state === 'loading') return;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-rule]') ?? [])].find(({ dataset }) => dataset['rule'] === openId);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('[aria-expanded]')?.focus({ preventScroll: true });
  }, [openId, loaded.state]);

  const hasChangedDefaults = [...stored.keys()].some(isDefaultRule);
  return (
    <div className={styles.page}>
      <PageHeader
        eyebrow={dealId === null ? null : <Link to={places.deal(dealId)}>{t('coverageRules.backToMap')}</Link>}
        title={t('coverageRules.title')}
        description={t('coverageRules.why')}
        meta={deal === undefined ? null : <DealLight deal={deal} />}
        actions={
          <>
            <Button
              icon={RotateCcw}
              variant="quiet"
              disabled={!hasChangedDefaults}
              onClick={() => {
                changes.restoreAll();
                sayDone(t('coverageRules.done.restoredAll'));
              }}
            >
              {t('coverageRules.actions.restoreAll')}
            </Button>
            <Button variant="primary" icon={Plus} onClick={() => setOpenId(changes.add())}>
              {t('coverageRules.add')}
            </Button>
          </>
        }
      />
      {loaded.state === 'loading' ? null : (
        <div className={styles.content}>
          {gaps.length === 0 ? null : (
            <Banner tone="warning" title={t('coverageRules.gaps.title')}>
              {t('coverageRules.gaps.why')}
              <ul className={styles.gaps}>
                {gaps.map((gap) => {
                  const text = gapText(t, language, gap);
                  return <li key={text}>{text}</li>;
                })}
              </ul>
            </Banner>
          )}
          <ol ref={list} className={styles.rules} aria-label={t('coverageRules.list')}>
            {rules.map((rule, index) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                rules={rules}
                hint={hints.get(rule.id) ?? null}
                place={index}
                deals={dealsOf.get(rule.id) ?? 0}
                holdsForDeal={ofDeal.has(rule.id)}
                isChanged={stored.has(rule.id)}
                isOpen={openId === rule.id}
                onOpenChange={(next) => setOpenId(next ? rule.id : null)}
                onDuplicate={() => setOpenId(changes.duplicate(rule))}
                changes={changes}
              />
            ))}
          </ol>
          <p className={styles.source}>{t('coverageRules.source')}</p>
        </div>
      )}
    </div>
  );
}
