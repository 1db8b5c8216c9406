import { MessageCircleQuestionMark, Plus, RotateCcw } from 'lucide-react';
import { useId, useRef, useState, type RefObject } from 'react';
import { initials } from '../../../../shared/domain/account/person';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useRecord } from '../../../stores/workbench-context';
import { Avatar } from '../../../ui/avatar/Avatar';
import { Button } from '../../../ui/button/Button';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { RoleBadge } from '../../../ui/role-badge/RoleBadge';
import { TextInput } from '../../../ui/text-input/TextInput';
import { useGuide, type GuidePerson } from './guide';
import styles from './PersonSheet.module.css';
import { QuestionRow } from './QuestionRow';

/** The questions to one person: to be put, put already, and left out. */
export function PersonSheet({ of, addInput }: { of: GuidePerson; addInput: RefObject<HTMLInputElement | null> }) {
  const t = useTexts();
  const { wordsOf, steps } = useGuide();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  const { person, guide } = of;
  const { open, asked, dropped, more } = guide;
  const name = person.name || t('common.unknown');
  const memberId = person.id;

  /** Whoever answered a question goes on with the one that takes its place. */
  const focusQuestion = (index: number): void => {
    requestAnimationFrame(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-ask]') ?? [];
      (rows[Math.min(index, rows.length - 1)] ?? addInput.current)?.focus();
    });
  };

  return (
    <section className={styles.sheet} aria-labelledby={id}>
      <SheetHead of={of} id={id} name={name} />
      {open.length === 0 ? (
        <EmptyState icon={MessageCircleQuestionMark} size="small" level={3} title={t('guide.page.nothing.title', { name })} why={t('guide.page.nothing.why')} />
      ) : (
        <ol ref={list} className={styles.list} aria-label={t('guide.page.openList')}>
          {open.map((item, index) => (
            <QuestionRow
              key={item.key}
              of={of}
              asked={{ memberId, item }}
              place={{ index, count: open.length }}
              isOpen={openKey === item.key}
              onOpenChange={(isOpen) => setOpenKey(isOpen ? item.key : null)}
              onTaken={() => {
                setOpenKey(null);
                focusQuestion(index);
              }}
            />
          ))}
        </ol>
      )}
      <OwnQuestion addInput={addInput} onAdd={(text) => steps.addOwn(memberId, text)} />
      {more === 0 ? null : <p className={styles.more}>{t('guide.page.more', { count: more })}</p>}
      {asked.length === 0 ? null : (
        <section className={styles.part}>
          <h3 className={styles.partTitle}>{t('guide.page.askedList')}</h3>
          <ul className={styles.list} aria-label={t('guide.page.askedList')}>
            {asked.map((item) => (
              <QuestionRow
                key={item.key}
                of={of}
                asked={{ memberId, item }}
                place={null}
                isOpen={openKey === item.key}
                onOpenChange={(isOpen) => setOpenKey(isOpen ? item.key : null)}
                onTaken={() => setOpenKey(null)}
              />
            ))}
          </ul>
        </section>
      )}
      {dropped.length === 0 ? null : (
        <section className={styles.part}>
          <h3 className={styles.partTitle}>{t('guide.page.droppedList')}</h3>
          <ul className={styles.dropped} aria-label={t('guide.page.droppedList')}>
            {dropped.map((item) => (
              <li key={item.key} className={styles.droppedRow}>
                <span className={styles.droppedWords}>{wordsOf(item).ask}</span>
                <Button size="small" variant="quiet" icon={RotateCcw} onClick={() => steps.bringBack({ memberId, item })}>
                  {t('guide.item.bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function SheetHead({ of: { person, leadingMotive }, id, name }: { of: GuidePerson; id: string; name: string }) {
  const t = useTexts();
  const format = useFormat();
  const lastContactOn = useRecord('member', person.id)?.lastContactOn ?? null;
  return (
    <header className={styles.head}>
      <Avatar initials={initials(name)} size={36} />
      <div className={styles.headWords}>
        <h2 id={id} className={styles.name}>
          {t('guide.page.person', { name })}
        </h2>
        <p className={styles.facts}>
          {[
            person.function,
            t('guide.page.leadingMotive', { motive: leadingMotive === null ? t('common.unknown') : t(`common.motives.${leadingMotive}`) }),
            lastContactOn === null ? t('guide.page.neverMet') : t('guide.page.lastContact', { day: format.day(lastContactOn) }),
          ]
            .filter((part) => part !== '')
            .map((part) => (
              <span key={part} className={styles.fact}>
                {part}
              </span>
            ))}
        </p>
      </div>
      <span className={styles.roles}>
        {person.roles.map((role) => (
          <RoleBadge key={role} role={role} letter={t(`buyingCenter.roleLetters.${role}`)} label={t(`common.roles.${role}`)} showLabel />
        ))}
      </span>
    </header>
  );
}

function OwnQuestion({ addInput, onAdd }: { addInput: RefObject<HTMLInputElement | null>; onAdd: (text: string) => void }) {
  const t = useTexts();
  const [text, setText] = useState('');
  return (
    <TextInput
      ref={addInput}
      icon={Plus}
      value={text}
      onValueChange={setText}
      aria-label={t('guide.page.addLabel')}
      placeholder={t('guide.page.add')}
      maxLength={500}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') setText('');
        if (event.key !== 'Enter' || text.trim() === '') return;
        onAdd(text.trim());
        setText('');
      }}
    />
  );
}
