import { UserX } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { NextContactsInput } from '../../../../shared/domain/coverage/next-contacts';
import { simulateDeparture } from '../../../../shared/domain/coverage/simulate-departure';
import { useTexts } from '../../../i18n/texts';
import { useCoverageInput } from '../../../stores/use-coverage';
import { Button } from '../../../ui/button/Button';
import { Light } from '../../../ui/light/Light';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { RoleBadge } from '../../../ui/role-badge/RoleBadge';
import { useMap, useMapModel } from '../map/map-context';
import { useNameOf } from '../map/use-map-words';
import { ReasonList } from './ReasonList';
import styles from './DeparturePanel.module.css';

type Props = { memberId: string; onClose: () => void; onConfirm: () => void };

/** What would break if somebody left. Nothing is changed by looking at it. */
export function DeparturePanel({ memberId, onClose, onConfirm }: Props) {
  const t = useTexts();
  const { deal } = useMap();
  const nameOf = useNameOf(useMapModel().cards);
  const input = useCoverageInput(deal.id);
  return (
    <Panel
      title={t('coverage.departure.title', { name: nameOf(memberId) })}
      subtitle={t('coverage.departure.nothingChanges')}
      onClose={onClose}
      closeLabel={t('common.actions.close')}
      footer={
        <div className={styles.actions}>
          <Button autoFocus onClick={onClose}>{t('common.actions.back')}</Button>
          <Button variant="danger" icon={UserX} onClick={onConfirm}>
            {t('coverage.departure.confirm')}
          </Button>
        </div>
      }
    >
      {input === null ? null : <Consequences input={input} memberId={memberId} nameOf={nameOf} />}
    </Panel>
  );
}

type ConsequencesProps = { input: NextContactsInput; memberId: string; nameOf: (id: string) => string };

function Consequences({ input, memberId, nameOf }: ConsequencesProps) {
  const t = useTexts();
  const { lostRoles, brokenThreads, orphanedReports, coverageBefore, coverageAfter, newReasons } = useMemo(
    () => simulateDeparture(input, memberId),
    [input, memberId],
  );
  const isHarmless = lostRoles.length + brokenThreads.length + orphanedReports.length + newReasons.length === 0;
  return (
    <>
      <PanelSection title={t('coverage.title')}>
        <dl className={styles.lights}>
          <dt>{t('coverage.departure.lightBefore')}</dt>
          <dd>
            <Light status={coverageBefore.light} label={t(`coverage.light.${coverageBefore.light}`)} />
          </dd>
          <dt>{t('coverage.departure.lightAfter')}</dt>
          <dd>
            <Light status={coverageAfter.light} label={t(`coverage.light.${coverageAfter.light}`)} />
          </dd>
        </dl>
        {isHarmless ? <p className={styles.hint}>{t('coverage.departure.nothing')}</p> : null}
      </PanelSection>
      <Part title={t('coverage.departure.lostRoles')}>
        {lostRoles.map((role) => (
          <li key={role}>
            <RoleBadge role={role} letter={t(`buyingCenter.roleLetters.${role}`)} label={t(`common.roles.${role}`)} showLabel missing />
          </li>
        ))}
      </Part>
      <Part title={t('coverage.departure.brokenThreads')}>
        {brokenThreads.map((thread) => (
          <li key={thread.memberId}>
            <span>{nameOf(thread.memberId)}</span>
            {thread.causes.map((cause) => (
              <p key={cause} className={styles.hint}>
                {t(`coverage.departure.causes.${cause}`)}
              </p>
            ))}
          </li>
        ))}
      </Part>
      <Part title={t('coverage.departure.orphanedReports')}>
        {orphanedReports.map((id) => (
          <li key={id}>{nameOf(id)}</li>
        ))}
      </Part>
      {newReasons.length === 0 ? null : (
        <PanelSection title={t('coverage.departure.newReasons')}>
          <ReasonList reasons={newReasons} label={t('coverage.departure.newReasons')} />
        </PanelSection>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <PanelSection title={title}>
      <ul className={styles.list} aria-label={title}>
        {children}
      </ul>
    </PanelSection>
  );
}
