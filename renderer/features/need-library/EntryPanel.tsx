import { Ellipsis, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import type { NeedTemplate } from '../../../shared/domain/need-library/need-template';
import { spellingVariants } from '../../../shared/domain/need-library/spelling-variants';
import { MOTIVES, type Motive } from '../../../shared/domain/needs/benefit';
import { rangeProblem } from '../../../shared/domain/needs/benefit-worth';
import { LANGUAGES } from '../../../shared/domain/schema/values';
import { DecimalInput } from '../../fields/DecimalInput';
import { DraftLint } from '../../fields/benefit-lint/DraftLint';
import { MOTIVE_ICONS } from '../../fields/motive-icons';
import { SegmentsField } from '../../fields/need-library/SegmentsField';
import { RecordOpinions } from '../../fields/opinions/RecordOpinions';
import { useUndoToast } from '../../fields/undo-toast';
import { RecordField } from '../../fields/RecordField';
import { useTexts } from '../../i18n/texts';
import type { NeedLibrary } from '../../stores/need-library';
import { useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { FieldGroup } from '../../ui/field/FieldGroup';
import { Menu } from '../../ui/menu/Menu';
import { Panel, PanelSection } from '../../ui/panel/Panel';
import { ScaleInput } from '../../ui/scale-input/ScaleInput';
import { Select } from '../../ui/select/Select';
import { TextArea } from '../../ui/text-area/TextArea';
import { EntryDeals } from './EntryDeals';
import styles from './EntryPanel.module.css';
import type { LibraryChanges } from './library-changes';

type Props = { entry: NeedTemplate; library: NeedLibrary; changes: LibraryChanges; onSelect: (id: string | null) => void };

/** Everything of one entry of the library, and where it was used. */
export function EntryPanel({ entry, library, changes, onSelect }: Props) {
  const t = useTexts();
  const workbench = useWorkbench();
  const say = useUndoToast();
  const { entries, segments, usageOf } = library;
  const title = entry.text.trim() === '' ? t('library.untitled') : entry.text;
  const variants = useMemo(() => spellingVariants(entries).find((group) => group.some(({ id }) => id === entry.id))?.filter(({ id }) => id !== entry.id) ?? [], [entries, entry.id]);
  const pains = useMemo(() => entries.filter(({ kind, language, text }) => kind === 'pain' && language === entry.language && text.trim() !== ''), [entries, entry.language]);
  const endStep = (): void => workbench.endStep();
  return (
    <Panel
      className={styles.panel}
      eyebrow={t(`library.kinds.${entry.kind}`)}
      title={<span lang={entry.language}>{title}</span>}
      closeLabel={t('library.panel.close')}
      onClose={() => onSelect(null)}
      actions={
        <Menu
          align="end"
          trigger={<IconButton icon={Ellipsis} size="small" label={t('library.panel.more')} />}
          entries={[
            {
              id: 'remove',
              label: t('library.panel.remove'),
              icon: Trash2,
              danger: true,
              onSelect: () => {
                changes.remove(entry);
                onSelect(null);
                say(t('library.panel.removed', { text: title }));
              },
            },
          ]}
        />
      }
    >
      <PanelSection>
        <RecordField record={entry} field="text" label={t('library.panel.text')} hint={t('library.panel.textHint')}>
          <TextArea
            value={entry.text}
            lang={entry.language}
            maxLength={500}
            onValueChange={(text) => changes.update(entry, { text }, `${entry.id}.text`)}
            onBlur={endStep}
          />
        </RecordField>
        {entry.kind === 'benefit' ? <DraftLint benefit={{ lintOverride: '' }} text={entry.text} /> : null}
        {entry.kind === 'pain' ? (
          <div onBlur={endStep} onPointerUp={endStep}>
            <RecordField record={entry} field="urgency" label={t('library.panel.urgency')}>
              <ScaleInput
                kind="urgency"
                value={entry.urgency}
                onValueChange={(urgency) => changes.update(entry, { urgency }, `${entry.id}.urgency`)}
                valueText={(value) => t('library.panel.urgencyValue', { value })}
                emptyText={t('common.none')}
                minLabel={t('library.panel.urgencyLow')}
                maxLabel={t('library.panel.urgencyHigh')}
              />
            </RecordField>
          </div>
        ) : (
          <>
            <RecordField record={entry} field="motive" label={t('library.panel.motive')}>
              <Select<Motive>
                value={entry.motive}
                placeholder={t('library.panel.anyMotive')}
                clearLabel={t('library.panel.anyMotive')}
                onClear={() => changes.update(entry, { motive: null })}
                onValueChange={(motive) => changes.update(entry, { motive })}
                options={MOTIVES.map((motive) => ({ value: motive, label: t(`common.motives.${motive}`), icon: MOTIVE_ICONS[motive] }))}
              />
            </RecordField>
            <RecordField record={entry} field="relievesId" label={t('library.panel.relieves')}>
              <Select<string>
                value={pains.some(({ id }) => id === entry.relievesId) ? entry.relievesId : null}
                placeholder={t('library.panel.noPain')}
                clearLabel={t('library.panel.noPain')}
                onClear={() => changes.update(entry, { relievesId: null })}
                onValueChange={(relievesId) => changes.update(entry, { relievesId })}
                options={pains.map(({ id, text }) => ({ value: id, label: text }))}
              />
            </RecordField>
          </>
        )}
      </PanelSection>
      {variants.length === 0 ? null : (
        <PanelSection title={t('library.panel.same')}>
          <ul className={styles.variants}>
            {variants.map(({ id, text, language }) => (
              <li key={id} lang={language}>
                {text}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            onClick={() => {
              changes.merge(entry, variants, entries);
              say(t('library.panel.merged'));
            }}
          >
            {t('library.panel.merge')}
          </Button>
        </PanelSection>
      )}
      <PanelSection title={t('library.panel.deals')}>
        <EntryDeals use={usageOf(entry.id)} />
      </PanelSection>
      <PanelSection>
        <RecordOpinions record={entry} only={['segments', 'currency', 'isRemoved']} />
        <SegmentsField
          value={entry.segments}
          known={segments}
          onValueChange={(lines) => changes.update(entry, { segments: lines }, `${entry.id}.segments`)}
          onBlur={endStep}
        />
      </PanelSection>
      <PanelSection title={t('library.panel.value')}>
        <FieldGroup columns minColumn={90}>
          <RecordField record={entry} field="valueFrom" label={t('library.panel.from')} error={rangeProblem({ span: 'year', amount: null, low: entry.valueFrom, high: entry.valueTo }) !== null ? t('library.panel.range') : null}>
            <DecimalInput money optional min={0} value={entry.valueFrom} onCommit={(valueFrom) => changes.update(entry, { valueFrom })} suffix={entry.currency} />
          </RecordField>
          <RecordField record={entry} field="valueTo" label={t('library.panel.to')}>
            <DecimalInput money optional min={0} value={entry.valueTo} onCommit={(valueTo) => changes.update(entry, { valueTo })} suffix={entry.currency} />
          </RecordField>
        </FieldGroup>
        <RecordField record={entry} field="language" label={t('library.panel.language')}>
          <Select
            value={entry.language}
            onValueChange={(language) => changes.update(entry, { language })}
            options={LANGUAGES.map((value) => ({ value, label: t(`common.documentLanguages.${value}`) }))}
          />
        </RecordField>
      </PanelSection>
    </Panel>
  );
}
