import { useNavigate } from 'react-router';
import { freePlace, shownPlaces } from '../../../../shared/domain/buying-center/map-places';
import { matchingRules } from '../../../../shared/domain/coverage/matching-rules';
import { rulesBehind } from '../../../../shared/domain/coverage/rules-behind';
import type { CoverageReason, CoverageTarget } from '../../../../shared/domain/coverage/evaluate-coverage';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import { ruleName } from '../../../i18n/coverage-rule-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { AMOUNT_FIELD_ID, places } from '../../../navigation/places';
import { useCoverage, useCoverageInput } from '../../../stores/use-coverage';
import { Light } from '../../../ui/light/Light';
import { PanelSection } from '../../../ui/panel/Panel';
import { useMap, useMapModel } from '../map/map-context';
import { ReasonList } from './ReasonList';
import styles from './CoverageSection.module.css';

/** The light of the deal, why it is not green, and from each reason the way to the card, role or field, and to its rule. */
export function CoverageSection() {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const { deal, session, view, actions } = useMap();
  const { cards } = useMapModel();
  const input = useCoverageInput(deal.id);
  const coverage = useCoverage(deal.id);
  if (coverage === null || input === null) return null;
  const { light, reasons } = coverage;
  const { rules } = matchingRules(input.rules, input.deal);
  const openRules = (ruleId?: string): void => void navigate(places.coverageRules({ dealId: deal.id, ...(ruleId === undefined ? {} : { ruleId }) }));

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
      case 'rules':
        return () => openRules();
      // The map is where one is.
      case 'map':
        return null;
    }
  };

  const jumpOf = ({ target }: CoverageReason): { label: string; run: () => void } | null => {
    const run = jumpTo(target);
    if (run === null) return null;
    return { run, label: t(`coverage.jump.${target.kind}`, target.kind === 'role' ? { role: t(`common.roles.${target.role}`) } : {}) };
  };

  /** A role nobody holds can stand on the map before its name is known. */
  const remedyOf = ({ code, target }: CoverageReason): { label: string; run: () => void } | null => {
    if (code !== 'role-missing' || target.kind !== 'role') return null;
    const { role } = target;
    const name = t('buyingCenter.add.unknownName', { role: t(`common.roles.${role}`) });
    const run = (): void => {
      const taken = [...shownPlaces(cards, session.getState().computedPlaces).values()];
      const memberId = actions.add({ kind: 'placeholder', role, name }, freePlace(view.middle(), taken, CARD_SIZE), null);
      view.select([memberId]);
      view.focus(memberId);
    };
    return { label: t('coverage.jump.placeholder', { name }), run };
  };

  /** Why the light says so: the rule that asks for it. */
  const ruleOf = (reason: CoverageReason): { label: string; run: () => void } | null => {
    const [rule] = rulesBehind(reason, rules);
    return rule === undefined ? null : { label: t('coverageRules.rule', { rule: ruleName(t, language, rule) }), run: () => openRules(rule.id) };
  };

  return (
    <PanelSection title={t('coverage.title')}>
      <div className={styles.head}>
        <Light status={light} label={t(`coverage.light.${light}`)} />
        <p className={styles.meaning}>{t(`coverage.lightMeaning.${light}`)}</p>
      </div>
      {reasons.length === 0 ? null : <ReasonList reasons={reasons} label={t('coverage.title')} jumpOf={jumpOf} remedyOf={remedyOf} ruleOf={ruleOf} />}
      <button type="button" className={styles.rules} onClick={() => openRules()}>
        {t('coverageRules.open')}
      </button>
    </PanelSection>
  );
}
