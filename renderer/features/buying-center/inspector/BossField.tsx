import { useEffect, useRef } from 'react';
import { useTexts } from '../../../i18n/texts';
import { Field } from '../../../ui/field/Field';
import { useToasts } from '../../../ui/toast/toast-context';
import { useMap, useMapModel, useMapSession } from '../map/map-context';
import { foldBranch } from '../map/map-session';
import { refusal, useNameOf } from '../map/use-map-words';
import { MemberChoice } from './MemberChoice';

/** Whom a member reports to in the tree, and another boss for them without a mouse. */
export function BossField({ memberId }: { memberId: string }) {
  const t = useTexts();
  const toasts = useToasts();
  const { session, actions, view } = useMap();
  const { cards, lines } = useMapModel();
  const nameOf = useNameOf(cards);
  const input = useRef<HTMLInputElement>(null);
  const isAsked = useMapSession((state) => state.isChoosingBoss);
  useEffect(() => {
    if (!isAsked) return;
    session.setState({ isChoosingBoss: false });
    input.current?.focus();
    input.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isAsked, session]);

  const boss = lines.find(({ kind, fromId }) => kind === 'reports-to' && fromId === memberId);
  const choose = (bossId: string): void => {
    const done = actions.setBoss(new Set([memberId]), bossId);
    if (!done.ok) {
      toasts.show(refusal(t, done.error, nameOf));
      return;
    }
    foldBranch(session, bossId, false);
    view.focus(memberId);
  };
  return (
    <Field label={t('buyingCenter.boss.field')}>
      <MemberChoice
        ref={input}
        except={memberId}
        placeholder={boss === undefined ? t('buyingCenter.boss.nobody') : nameOf(boss.toId)}
        onChoose={choose}
        onEscape={() => view.focus(memberId)}
      />
    </Field>
  );
}
