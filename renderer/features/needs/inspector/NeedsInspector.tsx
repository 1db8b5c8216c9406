import { Bookmark, BookmarkPlus, Trash2 } from 'lucide-react';
import type { NeedEnd } from '../../../../shared/domain/needs/need-ends';
import { shortcutText } from '../../../app/commands/shortcut';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { IconButton } from '../../../ui/button/IconButton';
import { Panel } from '../../../ui/panel/Panel';
import { useBoard } from '../data/board-context';
import { focusCard } from '../data/card-focus';
import { BenefitInspector } from './BenefitInspector';
import { PainInspector } from './PainInspector';
import { PersonInspector } from './PersonInspector';

/** Everything about the selected card. */
export function NeedsInspector({ selected }: { selected: NeedEnd }) {
  const t = useTexts();
  const language = useLanguage();
  const { needs, set, remove } = useBoard();
  const { type, id } = selected;
  const pain = type === 'pain' ? needs.pains.find((candidate) => candidate.id === id) : undefined;
  const benefit = type === 'benefit' ? needs.benefits.find((candidate) => candidate.id === id) : undefined;
  const person = type === 'member' ? needs.people.find((candidate) => candidate.id === id) : undefined;
  const isKept = (pain ?? benefit)?.templateId != null;
  return (
    <Panel
      title={person === undefined ? t(`needs.kinds.${type}`) : person.name || t('common.unknown')}
      eyebrow={person === undefined ? undefined : t('needs.kinds.member')}
      subtitle={person?.function}
      actions={
        type === 'member' ? undefined : (
          <>
            <IconButton
              icon={isKept ? Bookmark : BookmarkPlus}
              size="small"
              label={t(isKept ? 'library.keep.kept' : 'library.keep.action')}
              onClick={() => set({ library: { keepId: id } })}
            />
            <IconButton
              icon={Trash2}
              size="small"
              label={t('needs.commands.delete')}
              shortcut={shortcutText({ key: 'Delete' }, language)}
              onClick={() => remove([{ type, id }])}
            />
          </>
        )
      }
      closeLabel={t('common.actions.close')}
      closeShortcut={shortcutText({ key: 'Escape' }, language)}
      onClose={() => {
        set({ selected: null });
        focusCard(id);
      }}
    >
      {pain === undefined ? null : <PainInspector key={id} pain={pain} />}
      {benefit === undefined ? null : <BenefitInspector key={id} benefit={benefit} />}
      {person === undefined ? null : <PersonInspector key={id} personId={id} />}
    </Panel>
  );
}
