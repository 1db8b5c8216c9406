import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { customerTraces, withoutTraces, type CustomerNames } from '../../../../shared/domain/need-library/customer-traces';
import { draftTemplate } from '../../../../shared/domain/need-library/draft-template';
import { segmentsOf } from '../../../../shared/domain/need-library/segment-names';
import { spellingVariants } from '../../../../shared/domain/need-library/spelling-variants';
import type { Benefit } from '../../../../shared/domain/needs/benefit';
import type { Pain } from '../../../../shared/domain/needs/pain';
import { DraftLint } from '../../../fields/benefit-lint/DraftLint';
import { SegmentsField } from '../../../fields/need-library/SegmentsField';
import { useUndoToast } from '../../../fields/undo-toast';
import { listText } from '../../../i18n/list-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useNeedLibrary, type NeedLibrary } from '../../../stores/need-library';
import { useRecord, useTable, useWorkbench } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Dialog } from '../../../ui/dialog/Dialog';
import { Field } from '../../../ui/field/Field';
import { TextArea } from '../../../ui/text-area/TextArea';
import styles from './KeepDialog.module.css';
import { countInLibrary, keepInLibrary } from './library-steps';

type Props = { card: Pain | Benefit; onClose: () => void };

/** Keeps a card for the next deal: with words that hold for other customers, and its segments. */
export function KeepDialog({ card, onClose }: Props) {
  const library = useNeedLibrary();
  if (library.loaded.state === 'loading') return null;
  const entry = card.templateId === null ? undefined : library.entryOf(card.templateId);
  return entry === undefined ? <KeepForm card={card} library={library} onClose={onClose} /> : <Kept text={entry.text} entryId={entry.id} onClose={onClose} />;
}

/** Where a card stands in the library that is there already. */
function Kept({ text, entryId, onClose }: { text: string; entryId: string; onClose: () => void }) {
  const t = useTexts();
  const navigate = useNavigate();
  return (
    <Dialog
      open
      size="small"
      onOpenChange={onClose}
      title={t('library.keep.kept')}
      description={t('library.keep.is', { text })}
      closeLabel={t('library.keep.close')}
      footer={
        <Button variant="primary" onClick={() => void navigate(places.library(entryId))}>
          {t('library.keep.open')}
        </Button>
      }
    />
  );
}

function KeepForm({ card, library, onClose }: Props & { library: NeedLibrary }) {
  const t = useTexts();
  const language = useLanguage();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const names = useCustomerNames(card);
  const industry = useRecord('account', card.accountId)?.industry ?? '';
  const [text, setText] = useState(() => withoutTraces(card.text, names));
  const [segments, setSegments] = useState(industry);
  const { entries, entryOf } = library;

  const traces = (words: string): string[] => [...new Set(customerTraces(words, names).map((trace) => trace.text))];
  const found = traces(text);
  const left = traces(card.text);
  const same = useMemo(() => {
    const instant = card.createdAt;
    const draft = draftTemplate({ bookkeeping: { id: card.id, createdAt: instant, updatedAt: instant, rev: 1 }, kind: card.type, text, segments: [], currency: 'EUR', language });
    return spellingVariants([...entries, draft]).find((group) => group.some(({ id }) => id === card.id))?.find(({ id }) => id !== card.id);
  }, [entries, card, text, language]);
  const isEmpty = text.replace(/…/g, '').trim() === '';

  const keep = (): void => {
    if (same === undefined) keepInLibrary(workbench, card, { text, segments: segmentsOf({ segments }), language, entryOf });
    else countInLibrary(workbench, card, same.id);
    onClose();
    say(t('library.keep.done'));
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t(`library.keep.title.${card.type}`)}
      description={t('library.keep.why')}
      closeLabel={t('library.keep.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('library.keep.cancel')}</Button>
          <Button variant="primary" disabled={isEmpty} onClick={keep}>
            {t(same === undefined ? 'library.keep.keep' : 'library.keep.join')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field
          label={t('library.panel.text')}
          hint={
            found.length > 0
              ? t('library.keep.found', { traces: listText(found, language) })
              : left.length > 0
                ? t('library.keep.left', { traces: listText(left, language) })
                : t('library.panel.textHint')
          }
          error={isEmpty ? t('library.keep.empty') : null}
        >
          <TextArea value={text} onValueChange={setText} minRows={2} maxLength={500} />
        </Field>
        {card.type === 'benefit' ? <DraftLint benefit={{ lintOverride: '' }} text={text} /> : null}
        {same === undefined ? (
          <SegmentsField value={segments} onValueChange={setSegments} known={library.segments} />
        ) : (
          <p role="status" className={styles.same}>
            {t('library.keep.same', { text: same.text })}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** The names that must not leave the customer's deals. */
function useCustomerNames({ accountId }: { accountId: string }): CustomerNames {
  const account = useRecord('account', accountId);
  const persons = useTable('person');
  return useMemo(
    () => ({
      companies: account === undefined ? [] : [account.name],
      people: [...persons.values()].filter((person) => person.accountId === accountId),
    }),
    [account, persons, accountId],
  );
}
