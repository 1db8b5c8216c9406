import { Percent } from 'lucide-react';
import { changeVatCategory } from '../../../../shared/domain/offer/change-vat-rate';
import { VAT_CATEGORIES } from '../../../../shared/domain/offer/line-item';
import { useTexts } from '../../../i18n/texts';
import { Button } from '../../../ui/button/Button';
import { Menu } from '../../../ui/menu/Menu';
import type { ItemChanges } from './item-changes';

/** Gives all positions one VAT category: an offer abroad is taxed as a whole. */
export function VatOfAllMenu({ changes }: { changes: ItemChanges }) {
  const t = useTexts();
  return (
    <Menu
      trigger={
        <Button size="small" variant="quiet" icon={Percent}>
          {t('offer.vat.ofAll')}
        </Button>
      }
      entries={VAT_CATEGORIES.map((category) => ({
        id: category,
        label: t(`offer.vat.categories.${category}`),
        onSelect: () => changes.setAll((item) => changeVatCategory(item, category)),
      }))}
    />
  );
}
