import { ArrowDown, ArrowUp, Lock } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ArgumentChoice } from '../../../../shared/domain/offer/argument-choices';
import { motivesOf } from '../../../../shared/domain/needs/benefit-motives';
import { worthOf } from '../../../../shared/domain/needs/benefit-worth';
import type { Currency } from '../../../../shared/domain/schema/values';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { Badge } from '../../../ui/badge/Badge';
import { IconButton } from '../../../ui/button/IconButton';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Icon } from '../../../ui/icon/Icon';
import styles from './ArgumentSection.module.css';

type Props = {
  choice: ArgumentChoice;
  currency: Currency;
  pains: readonly string[];
  isFirst: boolean;
  isLast: boolean;
  onChosenChange: (chosen: boolean) => void;
  onMove: (step: -1 | 1) => void;
};

/** A benefit that can be chosen, or one that is locked and says why. */
export function ArgumentRow({ choice, currency, pains, isFirst, isLast, onChosenChange, onMove }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { kind, benefit } = choice;
  const { span, amount } = worthOf(benefit);

  function handleKeyDown(event: KeyboardEvent) {
    if (!event.altKey || kind !== 'chosen' || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  }

  return (
    <li className={styles.row} data-testid="argument" data-record-id={benefit.id} data-kind={kind} onKeyDown={handleKeyDown}>
      <Checkbox
        className={styles.choice}
        checked={kind === 'chosen'}
        onCheckedChange={onChosenChange}
        disabled={kind === 'locked'}
        label={benefit.text.trim()}
        hint={
          choice.kind === 'locked' ? (
            <span className={styles.lock}>
              <Icon as={Lock} size={12} />
              <span>
                {t(`offer.argument.locked.${choice.refusal}`)}
              </span>
            </span>
          ) : pains.length === 0 ? null : (
            t('offer.argument.eases', { pain: pains.join(' · ') })
          )
        }
      />
      <span className={styles.value}>
        {amount === null ? null : t(`offer.argument.worth.${span}`, { amount: format.roundMoney(amount, currency) })}
      </span>
      <span className={styles.motives}>
        {motivesOf(benefit).map((motive) => (
          <Badge key={motive}>{t(`common.motives.${motive}`)}</Badge>
        ))}
      </span>
      <span>
        <Badge tone="outline">{t(`common.evidence.${benefit.evidence}`)}</Badge>
      </span>
      <span className={styles.moves}>
        {kind === 'chosen' ? (
          <>
            <IconButton icon={ArrowUp} size="small" label={t('offer.argument.up')} aria-disabled={isFirst || undefined} onClick={() => onMove(-1)} />
            <IconButton icon={ArrowDown} size="small" label={t('offer.argument.down')} aria-disabled={isLast || undefined} onClick={() => onMove(1)} />
          </>
        ) : null}
      </span>
    </li>
  );
}
