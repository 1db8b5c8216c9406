import { MessageCircleQuestionMark } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { Chip } from '../../../ui/chip/Chip';
import { useBoard } from '../data/board-context';

/** Leads to the questions for the next visit. */
export function GuideChip() {
  const t = useTexts();
  const navigate = useNavigate();
  const { needs } = useBoard();
  if (needs.people.length === 0) return null;
  return (
    <Chip icon={MessageCircleQuestionMark} onClick={() => void navigate(places.guide(needs.deal.id))}>
      {t('needs.commands.guide')}
    </Chip>
  );
}
