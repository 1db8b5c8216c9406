import { UserRound } from 'lucide-react';
import { RecordTextField } from '../../fields/RecordTextField';
import { useTexts } from '../../i18n/texts';
import { useOwnColleague } from '../../stores/own-colleague';
import { useRecord, useWorkbench } from '../../stores/workbench-context';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { FieldGroup } from '../../ui/field/FieldGroup';

/** The user's own name as it stands on ratings and offers. */
export function OwnNameSettings() {
  const t = useTexts();
  const workbench = useWorkbench();
  const own = useOwnColleague();
  const me = useRecord('colleague', own.id);
  if (me === undefined) {
    return (
      <Card title={t('settings.you.title')} description={t('settings.you.missing')}>
        <Button icon={UserRound} onClick={() => workbench.change('settings.steps.name', (edit, tables) => void own.ensure(edit, tables))}>
          {t('settings.you.action')}
        </Button>
      </Card>
    );
  }
  return (
    <Card title={t('settings.you.title')} description={t('settings.you.description')}>
      <FieldGroup>
        <RecordTextField record={me} field="name" label={t('settings.you.name')} step="settings.steps.name" />
        <RecordTextField record={me} field="email" label={t('settings.you.email')} step="settings.steps.name" />
      </FieldGroup>
    </Card>
  );
}
