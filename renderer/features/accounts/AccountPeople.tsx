import { Search, UserPlus, UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { isBlankPerson, type Person } from '../../../shared/domain/account/person';
import { findPeople, sortPeople } from '../../../shared/domain/account/people-list';
import { nameOrder } from '../../../shared/domain/text/name-order';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { TextInput } from '../../ui/text-input/TextInput';
import { NewPersonForm } from './NewPersonForm';
import { PersonForm } from './PersonForm';
import { PersonRow } from './PersonRow';
import styles from './AccountPeople.module.css';

/** Rows shown before one asks for all, and people from which a filter helps. */
const FIRST = 50;
const FILTER_FROM = 12;

/** The people of an account, each edited where they stand. */
export function AccountPeople({ accountId }: { accountId: string }) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const table = useTable('person');
  const company = useTable('account').get(accountId)?.name ?? '';
  const [text, setText] = useState('');
  const [isAll, setAll] = useState(false);
  const [isAdding, setAdding] = useState(false);
  // The order stands still while somebody is edited: a row that moves while its name is typed loses the caret.
  const [editing, setEditing] = useState<{ id: string; order: readonly string[] } | null>(null);

  const people = useMemo(() => [...table.values()].filter((person) => person.accountId === accountId), [table, accountId]);
  const sorted = useMemo(() => sortPeople(people, nameOrder(language)), [people, language]);
  const listed = useMemo(() => (editing === null ? findPeople(sorted, text) : inOrder(people, editing.order)), [sorted, people, text, editing]);
  const shown = isAll ? listed : listed.slice(0, FIRST);

  const edit = (id: string): void => {
    leave();
    setAdding(false);
    const order = findPeople(sorted, text).map((person) => person.id);
    setEditing({ id, order: order.includes(id) ? order : [id, ...order] });
  };
  const leave = (): void => {
    const person = editing === null ? undefined : workbench.store.getState().tables.person.get(editing.id);
    if (person !== undefined && isBlankPerson(person)) workbench.change('accounts.steps.addPerson', (edit) => edit.remove(person));
    setEditing(null);
  };
  const add = (person: Person): void => {
    workbench.change('accounts.steps.addPerson', (edit) => edit.add(person));
    edit(person.id);
  };

  return (
    <Card
      title={t('accounts.people.title')}
      padding="none"
      actions={
        <Button
          size="small"
          icon={UserPlus}
          onClick={() => {
            leave();
            setAdding(true);
          }}
        >
          {t('accounts.people.add')}
        </Button>
      }
    >
      {isAdding ? <NewPersonForm accountId={accountId} company={company} onAdd={add} onClose={() => setAdding(false)} /> : null}
      {people.length >= FILTER_FROM ? (
        <div className={styles.filter}>
          <TextInput
            type="search"
            size="small"
            icon={Search}
            aria-label={t('accounts.people.filter')}
            placeholder={t('accounts.people.filter')}
            value={text}
            onValueChange={(next) => {
              leave();
              setText(next);
            }}
          />
          <span className={styles.count}>{t('accounts.people.count', { count: listed.length })}</span>
        </div>
      ) : null}
      {people.length === 0 && isAdding ? null : people.length === 0 ? (
        <EmptyState size="small" level={3} icon={UsersRound} title={t('accounts.people.empty')} why={t('accounts.people.emptyWhy')} />
      ) : listed.length === 0 ? (
        <p className={styles.none}>{t('accounts.people.noMatch')}</p>
      ) : (
        <ul className={styles.list}>
          {shown.map((person) => (
            <li key={person.id}>
              {person.id === editing?.id ? <PersonForm person={person} onClose={leave} /> : <PersonRow person={person} onEdit={() => edit(person.id)} />}
            </li>
          ))}
        </ul>
      )}
      {shown.length < listed.length ? (
        <div className={styles.more}>
          <Button size="small" variant="quiet" onClick={() => setAll(true)}>
            {t('today.showAll', { count: listed.length })}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

/** The people in an order of ids; who is not in it is left out. */
function inOrder(people: readonly Person[], order: readonly string[]): Person[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return order.flatMap((id) => byId.get(id) ?? []);
}
