import type { Offer } from '../../../shared/domain/offer/offer';
import { placeholderNamed } from '../../../shared/report/template/placeholder-catalogue';
import { useLanguage, useTexts } from '../../i18n/texts';
import { useTable } from '../../stores/workbench-context';
import { Switch } from '../../ui/switch/Switch';
import { useOfferChange } from './offer-change';

/** Whether the document has a page with the people of the deal, in the form that customers may see. */
export function ChartChoice({ offer }: { offer: Offer }) {
  const t = useTexts();
  const language = useLanguage();
  const change = useOfferChange(offer.id);
  const members = useTable('member');
  const people = [...members.values()].filter(({ dealId }) => dealId === offer.dealId).length;
  const hint = (): string => {
    if (people === 0) return t('offer.export.mapEmpty');
    if (offer.templateId === null) return t('offer.export.mapHint', { count: people });
    return t('offer.export.mapInTemplate', { name: placeholderNamed('orgChart')?.[language] ?? '' });
  };
  return (
    <Switch
      checked={offer.includesMap && people > 0}
      disabled={people === 0}
      onCheckedChange={(includesMap) => change('offer.steps.map', { includesMap })}
      label={t('offer.export.map')}
      hint={hint()}
    />
  );
}
