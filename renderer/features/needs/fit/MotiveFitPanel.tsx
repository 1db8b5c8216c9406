import { MOTIVES } from '../../../../shared/domain/needs/benefit';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { Icon } from '../../../ui/icon/Icon';
import { Panel, PanelSection } from '../../../ui/panel/Panel';
import { VisuallyHidden } from '../../../ui/visually-hidden/VisuallyHidden';
import { MOTIVE_ICONS } from '../../../fields/motive-icons';
import { useBoard } from '../data/board-context';
import { MotiveFitRow } from './MotiveFitRow';
import styles from './MotiveFitPanel.module.css';

/** People against buying motives: where benefits answer them, and where a decider or influencer is left without. */
export function MotiveFitPanel() {
  const t = useTexts();
  const language = useLanguage();
  const { needs, fit, set } = useBoard();
  const rows = needs.people.flatMap((person) => {
    const row = fit?.people.find(({ memberId }) => memberId === person.id);
    return row === undefined ? [] : [{ person, row }];
  });
  return (
    <Panel
      title={t('needs.fit.title')}
      closeLabel={t('common.actions.close')}
      closeShortcut={shortcutText({ key: 'Escape' }, language)}
      onClose={() => set({ side: null })}
    >
      <PanelSection>
        <p className={styles.why}>{t('needs.fit.why')}</p>
        <table className={styles.map}>
          <thead>
            <tr>
              <td />
              {MOTIVES.map((motive) => (
                <th key={motive} scope="col" title={t(`common.motives.${motive}`)}>
                  <Icon as={MOTIVE_ICONS[motive]} size={16} />
                  <VisuallyHidden>{t(`common.motives.${motive}`)}</VisuallyHidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ person, row }) => (
              <MotiveFitRow key={person.id} person={person} row={row} />
            ))}
          </tbody>
        </table>
        <p className={styles.why}>{t('needs.fit.legend')}</p>
      </PanelSection>
    </Panel>
  );
}
