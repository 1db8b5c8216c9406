import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { fullName, type Person } from '../../../../shared/domain/account/person';
import { companyOfDeal } from '../../../../shared/domain/deal/company-of-deal';
import { freePlace } from '../../../../shared/domain/buying-center/map-places';
import { ROLES } from '../../../../shared/domain/buying-center/member';
import { nameWithoutTitle } from '../../../../shared/domain/import/person-name';
import { foldForSearch } from '../../../../shared/domain/text/fold';
import { errorText } from '../../../../shared/i18n/error-text';
import { ErasedBefore } from '../../../fields/erased-people/ErasedBefore';
import { useErasedCheck } from '../../../fields/erased-people/use-erased-check';
import { useTexts } from '../../../i18n/texts';
import { useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Field } from '../../../ui/field/Field';
import { TextInput } from '../../../ui/text-input/TextInput';
import { Chip } from '../../../ui/chip/Chip';
import { Icon } from '../../../ui/icon/Icon';
import { ROLE_ICONS } from '../../../ui/role-badge/RoleBadge';
import { CARD_SIZE } from '../../../../shared/report/map/card-size';
import type { NewCard } from '../map/map-actions';
import { useMap, useMapModel } from '../map/map-context';
import type { AddingAt } from '../map/map-session';
import { usePeopleElsewhere } from './use-people-elsewhere';
import styles from './AddPersonForm.module.css';

type Props = {
  at: AddingAt;
  dealId: string;
  /** People of the account who are not on the map yet. */
  people: readonly Person[];
  places: ReadonlyMap<string, { x: number; y: number }>;
};

/** Somebody to choose; with an account when their record is with another company. */
type Choice = { id: string; name: string; about: string; accountId: string | null };

/** No longer list than this helps: one types instead. */
const MOST_SHOWN = 6;

/**
 * Puts somebody on the map: a person of the account, somebody new, or a role without a name yet. With one card
 * selected, the new one reports to it unless that is switched off.
 */
export function AddPersonForm({ at, dealId, people, places }: Props) {
  const t = useTexts();
  const id = useId();
  const { session, actions, view } = useMap();
  const { cards } = useMapModel();
  const workbench = useWorkbench();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [jobTitle, setJobTitle] = useState('');
  /** By id, as the list can change under the mark. */
  const [markedId, setMarkedId] = useState<string | null>(null);
  const isChoosing = useRef(false);
  const [error, setError] = useState<string | null>(null);
  const [boss] = useState(() => {
    const { selectedCards } = session.getState();
    return selectedCards.size === 1 ? cards.find((card) => selectedCards.has(card.id)) : undefined;
  });
  const [isUnderBoss, setUnderBoss] = useState(true);
  const [isOutsider, setOutsider] = useState(false);
  const [company, setCompany] = useState('');
  const [companyError, setCompanyError] = useState<string | null>(null);

  const check = useErasedCheck();

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const wanted = foldForSearch(name.trim());
  const elsewhere = usePeopleElsewhere(dealId, isOutsider ? name : '');
  const found: readonly Choice[] = isOutsider
    ? elsewhere.slice(0, MOST_SHOWN)
    : people
        .filter((person) => foldForSearch(`${fullName(person)} ${person.function}`).includes(wanted))
        .slice(0, MOST_SHOWN)
        .map((person) => ({ id: person.id, name: fullName(person), about: person.function, accountId: null }));
  const marked = found.findIndex(({ id: personId }) => personId === markedId);

  const title = at.role === null ? t('buyingCenter.add.title') : t('buyingCenter.add.withRole', { role: t(`common.roles.${at.role}`) });

  const close = (): void => session.setState({ adding: null });

  const add = (card: NewCard): void => {
    const taken = [...places.values()];
    const bossId = isUnderBoss ? (boss?.id ?? null) : null;
    const middle = view.middle();
    const under = bossId === null ? undefined : places.get(bossId);
    const wantedPlace =
      at.place ??
      (under === undefined
        ? { x: middle.x - CARD_SIZE.width / 2, y: middle.y - CARD_SIZE.height / 2 }
        : { x: under.x, y: under.y + CARD_SIZE.height + 60 });
    const memberId = actions.add(card, freePlace(wantedPlace, taken, CARD_SIZE), bossId, at.role);
    close();
    view.select([memberId]);
    view.focus(memberId);
  };

  const choose = async ({ id: personId, accountId }: Choice): Promise<void> => {
    if (accountId === null) return add({ kind: 'person', personId });
    if (isChoosing.current || check.isAsking) return;
    isChoosing.current = true;
    const loaded = await workbench.load({ kind: 'account', accountId });
    isChoosing.current = false;
    // Closed meanwhile: nobody wants the person any more.
    if (form.current === null || session.getState().adding !== at) return;
    if (!loaded.ok) return setError(errorText(t, loaded.error));
    const { person, account } = workbench.store.getState().tables;
    const known = person.get(personId);
    if (known === undefined) setError(t('buyingCenter.add.elsewhereGone'));
    else add({ kind: 'person-of-other', personId, name: fullName(known), function: known.function, company: account.get(accountId)?.name ?? '' });
  };

  /** Whoever was erased must not come back unseen. */
  const addEntered = async (card: Extract<NewCard, { kind: 'new-person' | 'outsider' }>): Promise<void> => {
    if (isChoosing.current) return;
    const company = card.kind === 'outsider' ? card.company : companyOfDeal(workbench.store.getState().tables, dealId);
    const mayBeAdded = await check.mayBeAdded({ name: nameWithoutTitle(card.name), email: '', company });
    // Closed meanwhile: nobody wants the person any more.
    if (mayBeAdded && form.current !== null && session.getState().adding === at) add(card);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const person = found[marked];
    if (person !== undefined) void choose(person);
    else if (name.trim() === '') setError(t('buyingCenter.add.nameMissing'));
    else if (isOutsider && company.trim() === '') setCompanyError(t('buyingCenter.add.companyMissing'));
    else if (isOutsider) void addEntered({ kind: 'outsider', name: name.trim(), function: jobTitle.trim(), company: company.trim() });
    else void addEntered({ kind: 'new-person', name: name.trim(), function: jobTitle.trim() });
  };

  const onNameKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || found.length === 0) return;
    event.preventDefault();
    setMarkedId(found[Math.max(-1, Math.min(found.length - 1, marked + step))]?.id ?? null);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      role="dialog"
      aria-label={title}
      // Near the pointer, but never out of the surface.
      style={{ left: `min(${at.left}px, calc(100% - 20.5rem))`, top: `min(${at.top}px, max(8px, calc(100% - 29rem)))` }}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        if (boss !== undefined) view.focus(boss.id);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <IconButton icon={X} size="small" label={t('common.actions.close')} onClick={close} />
      </div>
      <Field label={t('buyingCenter.add.who')} error={error}>
        <TextInput
          value={name}
          onValueChange={(text) => {
            setName(text);
            setMarkedId(null);
            setError(null);
            check.forget();
          }}
          placeholder={t('buyingCenter.add.placeholder')}
          onKeyDown={onNameKeyDown}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-people`}
          aria-activedescendant={marked < 0 ? undefined : `${id}-${marked}`}
          autoComplete="off"
          maxLength={200}
        />
      </Field>
      {found.length === 0 ? null : (
        <ul className={styles.people} id={`${id}-people`} role="listbox" aria-label={t(isOutsider ? 'buyingCenter.add.elsewhere' : 'buyingCenter.add.people')}>
          {found.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === marked}
              className={styles.person}
              onClick={() => void choose(person)}
            >
              <span className={styles.name}>{person.name}</span>
              <span className={styles.function}>{person.about}</span>
            </li>
          ))}
        </ul>
      )}
      <Field label={t('buyingCenter.fields.function')}>
        <TextInput value={jobTitle} onValueChange={setJobTitle} maxLength={200} autoComplete="off" />
      </Field>
      <Checkbox checked={isOutsider} onCheckedChange={(checked) => {
          setOutsider(checked === true);
          check.forget();
          setMarkedId(null);
        }} label={t('buyingCenter.add.outside')} />
      {isOutsider ? (
        <Field label={t('buyingCenter.fields.company')} error={companyError}>
          <TextInput
            value={company}
            onValueChange={(text) => {
              setCompany(text);
              setCompanyError(null);
              check.forget();
            }}
            placeholder={t('buyingCenter.add.companyPlaceholder')}
            maxLength={200}
            autoComplete="off"
          />
        </Field>
      ) : null}
      {boss === undefined ? null : (
        <Checkbox checked={isUnderBoss} onCheckedChange={(checked) => setUnderBoss(checked === true)} label={t('buyingCenter.add.reportsTo', { name: boss.name })} />
      )}
      <ErasedBefore check={check} />
      <Button type="submit" variant="primary" busy={check.isAsking}>
        {t('buyingCenter.add.submit')}
      </Button>
      <div className={styles.roles} role="group" aria-label={t('buyingCenter.add.unknown')}>
        <p className={styles.hint}>{t('buyingCenter.add.unknown')}</p>
        <div className={styles.chips}>
          {(at.role === null ? ROLES : [at.role]).map((role) => (
            <Chip
              key={role}
              mark={<Icon as={ROLE_ICONS[role]} size={13} />}
              onClick={() => add({ kind: 'placeholder', role, name: t('buyingCenter.add.unknownName', { role: t(`common.roles.${role}`) }) })}
            >
              {t(`common.roles.${role}`)}
            </Chip>
          ))}
        </div>
      </div>
    </form>
  );
}
