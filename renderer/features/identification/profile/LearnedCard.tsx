import { Check, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Condition } from '../../../../shared/domain/identification/condition';
import { FEWEST_WON, learnProfile } from '../../../../shared/domain/identification/learn-profile';
import type { ProfileCriterion } from '../../../../shared/domain/identification/ideal-profile';
import { wonAndLost } from '../../../../shared/domain/identification/won-and-lost';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { useUndoToast } from '../../../fields/undo-toast';
import { conditionText } from '../../../i18n/condition-text';
import { listText } from '../../../i18n/list-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import type { ProfileChanges } from './profile-changes';
import styles from './LearnedCard.module.css';

/** Whether two conditions ask for the same. */
const keyOf = ({ field, values, from, to }: Condition): string => JSON.stringify([field, values.map(foldForSearch).sort(), from, to]);

/** What won companies share and lost ones do not, in words and with the counts it is drawn from; each is taken over by itself. */
export function LearnedCard({ criteria, changes }: { criteria: readonly ProfileCriterion[]; changes: ProfileChanges }) {
  const t = useTexts();
  const language = useLanguage();
  const say = useUndoToast();
  const accounts = useTable('account');
  const deals = useTable('deal');
  const { won, lost } = useMemo(() => wonAndLost(accounts.values(), deals.values()), [accounts, deals]);
  const proposals = useMemo(() => learnProfile(won, lost), [won, lost]);
  const taken = useMemo(() => new Set(criteria.map(keyOf)), [criteria]);
  const title = t('identification.profile.learned.title');
  if (won.length < FEWEST_WON) {
    return (
      <Card title={title}>
        <p className={styles.muted}>{won.length === 0 ? t('identification.profile.learned.none', { fewest: FEWEST_WON }) : t('identification.profile.learned.tooFew', { count: won.length, fewest: FEWEST_WON })}</p>
      </Card>
    );
  }
  const words = (isFor: boolean): string[] => proposals.filter(({ rating }) => rating > 0 === isFor).map((proposal) => conditionText(t, language, proposal));
  const share = words(true);
  const against = words(false);
  return (
    <Card title={title} description={t('identification.profile.learned.why', { won: won.length, lost: lost.length })}>
      <div className={styles.whole}>
        <p className={styles.told}>
          {share.length === 0 ? t('identification.profile.learned.shareNone') : t('identification.profile.learned.share', { traits: listText(share, language) })}
          {against.length === 0 ? null : ` ${t('identification.profile.learned.against', { traits: listText(against, language) })}`}
        </p>
        <ul className={styles.list} aria-label={t('identification.profile.learned.list')}>
          {proposals.map((proposal) => {
            const criterion = conditionText(t, language, proposal);
            const { rating, won: having, wonKnown, lost: lostHaving, lostKnown } = proposal;
            return (
              <li key={keyOf(proposal)} className={styles.row}>
                <span className={styles.rating} data-side={rating < 0 ? 'against' : 'for'}>
                  {rating < 0 ? `−${-rating}` : `+${rating}`}
                </span>
                <span className={styles.words}>
                  <span>{criterion}</span>
                  <span className={styles.counts}>{t('identification.profile.learned.counts', { won: having, wonKnown, lost: lostHaving, lostKnown })}</span>
                </span>
                {taken.has(keyOf(proposal)) ? (
                  <Badge tone="accent" icon={Check}>
                    {t('identification.profile.learned.taken')}
                  </Badge>
                ) : (
                  <Button
                    size="small"
                    icon={Plus}
                    aria-label={t('identification.profile.learned.acceptOf', { criterion })}
                    onClick={() => {
                      changes.accept(proposal);
                      say(t('identification.profile.learned.acceptToast', { criterion }));
                    }}
                  >
                    {t('identification.profile.learned.accept')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </Card>
  );
}
