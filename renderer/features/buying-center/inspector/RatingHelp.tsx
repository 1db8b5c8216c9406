import '../../../../shared/i18n/parts/rating-help';
import { CircleHelp } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import type { Member } from '../../../../shared/domain/buying-center/member';
import { helpProposal, helpQuestions, type HelpAnswers, type HelpKind, type HelpProposal } from '../../../../shared/domain/buying-center/rating-help';
import type { TextKey, Translate } from '../../../../shared/i18n/translator';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Popover } from '../../../ui/popover/Popover';
import { useMap } from '../map/map-context';
import styles from './RatingHelp.module.css';

type Props = { kind: HelpKind; field: string; member: Pick<Member, 'id'>; children: ReactNode };

/** A field with plain questions beside it that lead to its value. */
export function RatingHelp({ kind, field, member, children }: Props) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.field}>
      {children}
      <Popover
        label={t('ratingHelp.open', { field })}
        className={styles.popover}
        side="left"
        open={isOpen}
        onOpenChange={setOpen}
        trigger={<IconButton icon={CircleHelp} size="small" label={t('ratingHelp.open', { field })} className={styles.open} />}
      >
        <Questions kind={kind} memberId={member.id} onDone={() => setOpen(false)} />
      </Popover>
    </div>
  );
}

function Questions({ kind, memberId, onDone }: { kind: HelpKind; memberId: string; onDone: () => void }) {
  const t = useTexts();
  const { actions } = useMap();
  const [answers, setAnswers] = useState<HelpAnswers>({});
  const proposal = helpProposal(kind, answers);
  const apply = (): void => {
    if (proposal === null) return;
    if (proposal.kind === 'formalAuthority' || proposal.kind === 'coverage') {
      const { kind: _kind, ...ofMember } = proposal;
      actions.updateMember(memberId, ofMember);
    } else {
      const { kind: _kind, ...opinion } = proposal;
      actions.rate(memberId, opinion);
    }
    onDone();
  };
  return (
    <div className={styles.questions}>
      <p className={styles.hint}>{t('ratingHelp.hint')}</p>
      {helpQuestions(kind, answers).map(({ id, options }) => {
        const words = (key: string): string => t(`ratingHelp.${kind}.${id}.${key}` as TextKey);
        return (
          <div key={id} className={styles.question}>
            <p className={styles.ask}>{words('ask')}</p>
            <RadioGroup.Root
              className={styles.options}
              aria-label={words('ask')}
              value={answers[id] ?? ''}
              onValueChange={(answer) => setAnswers((before) => ({ ...before, [id]: answer }))}
            >
              {options.map((option) => (
                <RadioGroup.Item key={option} value={option} className={styles.option}>
                  <span className={styles.dot} aria-hidden />
                  <span>{words(option)}</span>
                </RadioGroup.Item>
              ))}
            </RadioGroup.Root>
          </div>
        );
      })}
      <div className={styles.foot}>
        <p role="status" className={proposal === null ? styles.hint : styles.proposal}>
          {proposal === null ? t('ratingHelp.incomplete') : t('ratingHelp.proposal', { value: proposalText(t, proposal) })}
        </p>
        <Button variant="primary" size="small" disabled={proposal === null} onClick={apply}>
          {t('ratingHelp.apply')}
        </Button>
      </div>
    </div>
  );
}

function proposalText(t: Translate, proposal: HelpProposal): string {
  switch (proposal.kind) {
    case 'attitude':
      return t(`common.attitudes.${proposal.attitude}`);
    case 'influence':
      return t('buyingCenter.inspector.influenceValue', { value: proposal.influence });
    case 'adaptability':
      return t('buyingCenter.inspector.adaptabilityValue', { value: proposal.adaptability });
    case 'formalAuthority':
      return t(`coverage.authorities.${proposal.formalAuthority}`);
    case 'coverage':
      return t(`common.coverage.${proposal.coverage}`);
    case 'leadingMotive': {
      const motives = [proposal.leadingMotive, ...(proposal.secondMotive === null ? [] : [proposal.secondMotive])];
      return motives.map((motive) => t(`common.motives.${motive}`)).join(', ');
    }
  }
}
