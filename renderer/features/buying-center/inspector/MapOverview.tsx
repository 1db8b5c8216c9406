import { ROLES } from '../../../../shared/domain/buying-center/member';
import { ATTITUDES } from '../../../../shared/domain/buying-center/rating';
import { useTexts } from '../../../i18n/texts';
import { AttitudeMark } from '../../../ui/attitude-mark/AttitudeMark';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { RoleBadge } from '../../../ui/role-badge/RoleBadge';
import { CoverageSection } from '../coverage/CoverageSection';
import { NextContactsSection } from '../coverage/NextContactsSection';
import { KindMark } from '../lines/KindMark';
import { LINE_KINDS } from '../map/map-actions';
import { useMap, useMapModel } from '../map/map-context';
import styles from './Inspector.module.css';

/** With nothing selected: who holds which role, how many stand where, and what the signs mean. */
export function MapOverview({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { view } = useMap();
  const { cards } = useMapModel();
  const unrated = cards.filter(({ attitude }) => attitude === null).length;
  return (
    <Panel
      title={t('buyingCenter.overview.people', { count: cards.length })}
      subtitle={t('buyingCenter.overview.hint')}
      onClose={onClose}
      closeLabel={t('buyingCenter.inspector.close')}
    >
      <CoverageSection />
      <NextContactsSection />
      <PanelSection title={t('buyingCenter.overview.roles')}>
        <ul className={styles.lines}>
          {ROLES.map((role) => {
            const holders = cards.filter(({ roles }) => roles.includes(role));
            return (
              <li key={role} className={styles.role}>
                <RoleBadge role={role} letter={t(`buyingCenter.roleLetters.${role}`)} label={t(`common.roles.${role}`)} showLabel missing={holders.length === 0} />
                <span className={styles.holders}>
                  {holders.length === 0 ? <span className={styles.hint}>{t('buyingCenter.overview.open')}</span> : null}
                  {holders.map(({ id, name }) => (
                    <button key={id} type="button" className={styles.holder} onClick={() => view.show(id)}>
                      {name}
                    </button>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
      </PanelSection>
      <PanelSection title={t('buyingCenter.overview.attitudes')}>
        <ul className={styles.lines}>
          {ATTITUDES.map((attitude) => (
            <li key={attitude} className={styles.count}>
              <AttitudeMark attitude={attitude} label={t(`common.attitudes.${attitude}`)} showLabel />
              <span data-numeric>{cards.filter((card) => card.attitude === attitude).length}</span>
            </li>
          ))}
          <li className={styles.count}>
            <span className={styles.hint}>{t('buyingCenter.overview.unrated')}</span>
            <span data-numeric>{unrated}</span>
          </li>
        </ul>
      </PanelSection>
      <PanelSection title={t('buyingCenter.overview.lines')}>
        <ul className={styles.lines}>
          {LINE_KINDS.map((kind) => (
            <li key={kind} className={styles.kind}>
              <KindMark kind={kind} />
              <span>{t(`buyingCenter.kinds.${kind}`)}</span>
            </li>
          ))}
        </ul>
      </PanelSection>
    </Panel>
  );
}
