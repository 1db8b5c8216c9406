import { Download } from 'lucide-react';
import { customerSafe } from '../../../../shared/domain/buying-center/customer-safe';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../i18n/error-text';
import { useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { IconButton } from '../../../ui/button/IconButton';
import { Menu } from '../../../ui/menu/Menu';
import { useToasts } from '../../../ui/toast/toast-context';
import { useMap, useMapModel } from '../map/map-context';
import { mapSvg, type MapSvgWords } from './map-svg';
import { pngOfSvg } from './png-of-svg';

/** Saves the whole map as a picture, with everything on it or as a customer may see it. */
export function ExportMenu({ places }: { places: ReadonlyMap<string, MapPlace> }) {
  const t = useTexts();
  const toasts = useToasts();
  const { documents } = useApi();
  const { deal } = useMap();
  const model = useMapModel();
  const words: MapSvgWords = {
    title: t('buyingCenter.title'),
    attitude: (attitude) => t(`common.attitudes.${attitude}`),
    role: (role) => t(`common.roles.${role}`),
    influence: (value) => t('buyingCenter.export.influence', { value }),
    coverage: (coverage) => t(`common.coverage.${coverage}`),
  };

  const save = async (kind: 'png' | 'svg', isForCustomer: boolean): Promise<void> => {
    const failed = (description?: string): void => void toasts.show({ tone: 'error', title: t('buyingCenter.export.failed'), ...(description === undefined ? {} : { description }) });
    const picture = mapSvg(isForCustomer ? customerSafe(model) : model, places, words);
    const bytes = kind === 'svg' ? new TextEncoder().encode(picture.svg) : await pngOfSvg(picture).catch(() => null);
    if (bytes === null) return failed();
    const show = async (opening: Promise<Result<unknown>>): Promise<void> => {
      const opened = await opening;
      if (!opened.ok) failed(errorText(t, opened.error));
    };
    const written = await documents.saveMap({ dealId: deal.id, kind, bytes });
    if (written.ok) {
      toasts.show({
        tone: 'success',
        title: t('buyingCenter.export.done', { name: written.value.fileName }),
        action: { label: t('common.actions.open'), run: () => void show(documents.openLastExport({})) },
      });
    } else if (written.error.code !== 'cancelled') failed(errorText(t, written.error));
  };

  return (
    <Menu
      trigger={<IconButton icon={Download} label={t('buyingCenter.export.title')} />}
      entries={[
        { kind: 'label', id: 'own', label: t('buyingCenter.export.own') },
        { id: 'png', label: t('buyingCenter.export.png'), onSelect: () => void save('png', false) },
        { id: 'svg', label: t('buyingCenter.export.svg'), onSelect: () => void save('svg', false) },
        { kind: 'separator', id: 'between' },
        { kind: 'label', id: 'customer', label: t('buyingCenter.export.customer') },
        { id: 'customer-png', label: t('buyingCenter.export.png'), onSelect: () => void save('png', true) },
        { id: 'customer-svg', label: t('buyingCenter.export.svg'), onSelect: () => void save('svg', true) },
      ]}
    />
  );
}
