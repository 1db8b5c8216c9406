import '../../../../shared/i18n/parts/template';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { isFrozen } from '../../../../shared/domain/offer/offer-status';
import { RecordField } from '../../../fields/RecordField';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { useTable } from '../../../stores/workbench-context';
import { Select } from '../../../ui/select/Select';
import { useOfferChange } from '../offer-change';
import styles from './ExportPanel.module.css';

/** Radix keeps the empty string for "nothing chosen". */
const OWN = 'own';

/** What the Word file looks like: the workbench's layout, or one of the company's own templates. */
export function TemplateChoice({ offer }: { offer: Offer }) {
  const t = useTexts();
  const change = useOfferChange(offer.id);
  const table = useTable('documentTemplate');
  const templates = useMemo(() => inOrder([...table.values()]), [table]);
  const isGone = offer.templateId !== null && !table.has(offer.templateId);
  return (
    <div className={styles.template}>
      <RecordField record={offer} field="templateId" label={t('template.panel.title')} labelHidden>
        <Select
          size="small"
          disabled={isFrozen(offer)}
          value={offer.templateId ?? OWN}
          onValueChange={(value) => change('offer.steps.template', { templateId: value === OWN ? null : value })}
          options={[
            { value: OWN, label: t('template.panel.own') },
            ...templates.map(({ id, name, fileName }) => ({ value: id, label: name.trim() === '' ? fileName : name })),
            ...(isGone ? [{ value: offer.templateId ?? OWN, label: t('template.panel.gone'), disabled: true }] : []),
          ]}
        />
      </RecordField>
      <Link to={places.settingsOf('templates')} className={styles.manage}>
        {t('template.panel.manage')}
      </Link>
    </div>
  );
}
