import type { CoverageReason, CoverageTarget } from '../../../../shared/domain/coverage/evaluate-coverage';
import { useTexts } from '../../../i18n/texts';
import { AMOUNT_FIELD_ID } from '../../../navigation/places';
import { useCoverage } from '../../../stores/use-coverage';
import { Light } from '../../../ui/light/Light';
import { PanelSection } from '../../../ui/panel/Panel';
import { useMap } from '../map/map-context';
import { ReasonList } from './ReasonList';
import styles from './CoverageSection.module.css';

/** The light of the deal, why it is not green, and from each reason the way to the card, role or field. */
export function CoverageSection() {
  const t = useTexts();
  const { deal, session, view } = useMap();
  const coverage = useCoverage(deal.id);
  if (coverage === null) return null;
  const { light, reasons } = coverage;

  const jumpTo = (target: CoverageTarget): (() => void) | null => {
    switch (target.kind) {
      case 'members': {
        const [memberId, ...others] = target.memberIds;
        if (memberId === undefined) return null;
        return () => {
          view.show(memberId);
          if (others.length > 0) view.select(target.memberIds);
        };
      }
      case 'role':
        return () => session.setState({ adding: { left: 12, top: 12, place: null, role: target.role } });
      case 'amount':
        return () => document.getElementById(AMOUNT_FIELD_ID)?.focus();
      // The map is where one is.
      case 'map':
      case 'rules':
        return null;
    }
  };

  const jumpOf = ({ target }: CoverageReason): { label: string; run: () => void } | null => {
    const run = jumpTo(target);
    if (run === null) return null;
    return { run, label: t(`coverage.jump.${target.kind}`, target.kind === 'role' ? { role: t(`common.roles.${target.role}`) } : {}) };
  };

  return (
    <PanelSection title={t('coverage.title')}>
      <div className={styles.head}>
        <Light status={light} label={t(`coverage.light.${light}`)} />
        <p className={styles.meaning}>{t(`coverage.lightMeaning.${light}`)}</p>
      </div>
      {reasons.length === 0 ? null : <ReasonList reasons={reasons} label={t('coverage.title')} jumpOf={jumpOf} />}
    </PanelSection>
  );
}
