import { Search, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useBoard } from '../data/board-context';
import styles from './PeopleColumn.module.css';
import { Column } from './Column';
import { NothingHere } from './NothingHere';
import { PersonCard } from './PersonCard';

/** From how many people on looking for one is quicker than scrolling. */
const MANY = 8;

/** The buying center in the middle of the board. */
export function PeopleColumn() {
  const t = useTexts();
  const navigate = useNavigate();
  const { needs, selected } = useBoard();
  const [wanted, setWanted] = useState('');
  const { people, deal } = needs;
  const words = foldForSearch(wanted);
  const shown = people.length <= MANY ? people : people.filter((person) => foldForSearch(`${person.name} ${person.function}`).includes(words));
  const stop = shown.find(({ id }) => id === selected?.id) ?? shown[0];
  return (
    <Column
      title={t('needs.columns.people')}
      count={people.length}
      isEmpty={shown.length === 0}
      tool={
        people.length <= MANY ? null : (
          <TextInput
            icon={Search}
            value={wanted}
            onValueChange={setWanted}
            aria-label={t('needs.add.findPerson')}
            placeholder={t('needs.add.findPerson')}
          />
        )
      }
      empty={
        people.length === 0 ? (
          <NothingHere kind="people" icon={UsersRound} onStart={() => void navigate(places.deal(deal.id, 'buying-center'))} />
        ) : (
          <p className={styles.none}>{t('needs.empty.notFound')}</p>
        )
      }
    >
      {shown.map((person) => (
        <li key={person.id}>
          <PersonCard person={person} tabStop={person.id === stop?.id} />
        </li>
      ))}
    </Column>
  );
}
