import { useState, type ReactNode } from 'react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { useTexts } from '../../../i18n/texts';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { PanelSection } from '../../../ui/panel/Panel';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useBoard } from '../data/board-context';
import styles from './LinkChoices.module.css';

export type LinkChoice = { end: NeedEnd; label: string; hint?: string | undefined };

type Props = {
  /** Says what a tick means: “Hurts”. */
  title: string;
  /** The card whose links these are. */
  of: NeedEnd;
  choices: readonly LinkChoice[];
  /** Ids of the choices that are linked. */
  linked: readonly string[];
  /** Where there is nothing to choose. */
  none: string;
  children?: ReactNode;
};

/** From how many choices on a filter is worth its place. */
const MANY = 8;

/** All cards another can be linked with, ticked where they are: the way to links by keyboard. */
export function LinkChoices({ title, of, choices, linked, none, children }: Props) {
  const t = useTexts();
  const { steps } = useBoard();
  const [wanted, setWanted] = useState('');
  const words = foldForSearch(wanted);
  const shown = choices.filter(({ label, hint }) => words === '' || foldForSearch(`${label} ${hint ?? ''}`).includes(words));
  return (
    <PanelSection title={title}>
      {choices.length === 0 ? <p className={styles.none}>{none}</p> : null}
      {choices.length > MANY ? (
        <TextInput size="small" value={wanted} onValueChange={setWanted} aria-label={`${t('needs.links.filter')}: ${title}`} placeholder={t('needs.links.filter')} />
      ) : null}
      {shown.length === 0 ? null : (
        <ul className={styles.choices} data-link-choices>
          {shown.map(({ end, label, hint }) => (
            <li key={end.id}>
              <Checkbox
                checked={linked.includes(end.id)}
                onCheckedChange={(checked) => steps.setLinked(of, end, checked)}
                label={<span className={styles.label}>{label}</span>}
                hint={hint}
              />
            </li>
          ))}
        </ul>
      )}
      {children}
    </PanelSection>
  );
}
