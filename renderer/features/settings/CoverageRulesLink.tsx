import { Scale } from 'lucide-react';
import { useNavigate } from 'react-router';
import { rulesOfWorkspace } from '../../../shared/domain/coverage/default-rules';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useTable } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';

/** The way to the rules that say what the light of a deal shows. */
export function CoverageRulesLink() {
  const t = useTexts();
  const navigate = useNavigate();
  const stored = useTable('coverageRule');
  const count = rulesOfWorkspace(stored.values()).filter(({ isActive }) => isActive).length;
  return (
    <Card title={t('coverageRules.title')} description={t('coverageRules.inSettings', { count })}>
      <Button icon={Scale} onClick={() => void navigate(places.coverageRules())}>
        {t('coverageRules.open')}
      </Button>
    </Card>
  );
}
