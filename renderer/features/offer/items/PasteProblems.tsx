import { positionNumbers } from '../../../../shared/domain/offer/position-numbers';
import type { LineItem } from '../../../../shared/domain/offer/line-item';
import type { PasteProblem } from '../../../../shared/domain/offer/pasted-items';
import { useTexts } from '../../../i18n/texts';
import { Banner } from '../../../ui/banner/Banner';
import styles from './PasteProblems.module.css';

/** Cells a paste could not take over, and the positions they belong to. */
export type FailedPaste = { itemIds: readonly string[]; problems: readonly PasteProblem[] };

type Props = { failed: FailedPaste; lineItems: readonly LineItem[]; onDismiss: () => void };

/** Says which pasted cells were not taken over and what stood in them. It stays until it is closed. */
export function PasteProblems({ failed, lineItems, onDismiss }: Props) {
  const t = useTexts();
  const numbers = positionNumbers(lineItems);
  const numberOf = (problem: PasteProblem): string => {
    const index = lineItems.findIndex((item) => item.id === failed.itemIds[problem.item]);
    return numbers[index] ?? `${problem.item + 1}`;
  };
  return (
    <Banner
      tone="warning"
      title={t('offer.items.problems.title', { count: failed.problems.length })}
      onDismiss={onDismiss}
      dismissLabel={t('offer.items.problems.dismiss')}
    >
      <p>{t('offer.items.problems.what')}</p>
      <ul className={styles.list}>
        {failed.problems.map((problem, index) => {
          const words = { number: numberOf(problem), text: problem.text, reason: t(`offer.items.problems.reasons.${problem.reason}`) };
          return (
            <li key={index}>
              {problem.column === null
                ? t('offer.items.problems.lineNoColumn', words)
                : t('offer.items.problems.line', { ...words, column: t(`offer.items.columns.${problem.column}`) })}
            </li>
          );
        })}
      </ul>
    </Banner>
  );
}
