import clsx from 'clsx';
import { ArrowDown, ArrowUp, ChevronRight, Copy, Ellipsis, RotateCcw, Trash2, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { CoverageRule } from '../../../shared/domain/coverage/coverage-rule';
import { isDefaultRule } from '../../../shared/domain/coverage/default-rules';
import type { RuleHint } from '../../../shared/domain/coverage/rule-hints';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useUndoToast } from '../../fields/undo-toast';
import { ruleName, ruleSentence } from '../../i18n/coverage-rule-text';
import { useLanguage, useTexts } from '../../i18n/texts';
import { Badge } from '../../ui/badge/Badge';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import { Light } from '../../ui/light/Light';
import { Menu } from '../../ui/menu/Menu';
import type { MenuEntry } from '../../ui/menu/menu-entries';
import { Switch } from '../../ui/switch/Switch';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { RuleForm } from './RuleForm';
import type { RuleChanges } from './rule-changes';
import styles from './RuleRow.module.css';

type Props = {
  rule: CoverageRule;
  /** All rules in their order. */
  rules: readonly CoverageRule[];
  hint: RuleHint | null;
  place: number;
  /** Open deals it holds for. */
  deals: number;
  /** Whether it holds for the deal one comes from. */
  holdsForDeal: boolean;
  /** Whether there is a record of it: an own rule, or a built-in one that was changed. */
  isChanged: boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onDuplicate: () => void;
  changes: RuleChanges;
};

/** One rule: switch, sentence, what is to be said about it; opened, its fields. */
export function RuleRow({ rule, rules, hint, place, deals, holdsForDeal, isChanged, isOpen, onOpenChange, onDuplicate, changes }: Props) {
  const t = useTexts();
  const language = useLanguage();
  const id = useId();
  const sayDone = useUndoToast();
  const name = ruleName(t, language, rule);
  const isBuiltIn = isDefaultRule(rule.id);

  const menu: MenuEntry[] = [
    { id: 'duplicate', label: t('coverageRules.actions.duplicate'), icon: Copy, onSelect: onDuplicate },
    { id: 'up', label: t('coverageRules.actions.up'), icon: ArrowUp, disabled: place === 0, onSelect: () => changes.move(rule, place - 1) },
    { id: 'down', label: t('coverageRules.actions.down'), icon: ArrowDown, disabled: place === rules.length - 1, onSelect: () => changes.move(rule, place + 1) },
    { kind: 'separator', id: 'end' },
    isBuiltIn
      ? {
          id: 'restore',
          label: t('coverageRules.actions.restore'),
          icon: RotateCcw,
          disabled: !isChanged,
          onSelect: () => {
            changes.restore(rule);
            sayDone(t('coverageRules.done.restored'));
          },
        }
      : {
          id: 'remove',
          label: t('coverageRules.actions.remove'),
          icon: Trash2,
          danger: true,
          onSelect: () => {
            changes.remove(rule);
            sayDone(t('coverageRules.done.removed'));
          },
        },
  ];

  return (
    <li className={clsx(styles.row, !rule.isActive && styles.off)} data-rule={rule.id}>
      <div className={styles.head}>
        <Switch
          checked={rule.isActive}
          onCheckedChange={(isActive) => changes.update(rule, { isActive })}
          label={<VisuallyHidden>{t('coverageRules.applies', { rule: name })}</VisuallyHidden>}
        />
        <button
          type="button"
          className={styles.open}
          aria-expanded={isOpen}
          aria-controls={`${id}-form`}
          aria-label={t('coverageRules.actions.edit', { rule: name })}
          aria-describedby={`${id}-words`}
          onClick={() => onOpenChange(!isOpen)}
        >
          <Icon as={ChevronRight} size={16} className={styles.chevron} />
        </button>
        <div className={styles.words} id={`${id}-words`} onClick={() => onOpenChange(!isOpen)}>
          {rule.name.trim() === '' ? null : <p className={styles.name}>{rule.name}</p>}
          <p className={styles.sentence}>{ruleSentence(t, language, rule)}</p>
          <p className={styles.facts}>
            <Light status={rule.severity === 'critical' ? 'red' : 'amber'} label={t(`coverageRules.otherwise.${rule.severity}`)} size={13} />
            <Fact>{t(isBuiltIn ? (isChanged ? 'coverageRules.changed' : 'coverageRules.builtIn') : 'coverageRules.own')}</Fact>
            <Fact>{rule.isActive ? t('coverageRules.deals', { count: deals }) : t('coverageRules.off')}</Fact>
            {holdsForDeal ? <Badge tone="accent">{t('coverageRules.holdsFor')}</Badge> : null}
          </p>
          {hint === null ? null : (
            <p className={styles.hint}>
              <Icon as={TriangleAlert} size={14} />
              <span>{hintText(hint)}</span>
            </p>
          )}
        </div>
        <Menu align="end" trigger={<IconButton icon={Ellipsis} label={t('coverageRules.actions.more', { rule: name })} />} entries={menu} />
      </div>
      <RecordOpinions record={rule} only={['isActive', 'orderKey']} />
      <div id={`${id}-form`} hidden={!isOpen} className={styles.form}>
        {isOpen ? <RuleForm rule={rule} changes={changes} /> : null}
      </div>
    </li>
  );

  function hintText(shown: RuleHint): string {
    const other = 'otherId' in shown ? rules.find((one) => one.id === shown.otherId) : undefined;
    return t(`coverageRules.hints.${shown.code}`, { rule: other === undefined ? '' : ruleName(t, language, other) });
  }
}

function Fact({ children }: { children: string }) {
  return <span className={styles.fact}>{children}</span>;
}
