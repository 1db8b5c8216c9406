import { Download } from 'lucide-react';
import type { MapPlace } from '../../../../shared/domain/buying-center/map-places';
import type { Result } from '../../../../shared/errors/result';
import { errorText } from '../../../../shared/i18n/error-text';
import { MAP_FILE_KINDS, type MapFileKind } from '../../../../shared/report/map/map-file-kinds';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useApi } from '../../../stores/session-context';
import { IconButton } from '../../../ui/button/IconButton';
import { Menu } from '../../../ui/menu/Menu';
import type { MenuEntry } from '../../../ui/menu/menu-entries';
import { useToasts } from '../../../ui/toast/toast-context';
import { useMap, useMapModel } from '../map/map-context';
import { mapFile } from './map-file';

type Props = {
  places: ReadonlyMap<string, MapPlace>;
  /** Offers only what a customer may see. */
  isForCustomerOnly?: boolean;
};

/** Saves the whole map in one of several kinds of files, with everything on it or as a customer may see it. */
export function ExportMenu({ places, isForCustomerOnly = false }: Props) {
  const t = useTexts();
  const toasts = useToasts();
  const { documents } = useApi();
  const { deal } = useMap();
  const model = useMapModel();
  const language = useLanguage();

  const save = async (kind: MapFileKind, isForCustomer: boolean): Promise<void> => {
    const failed = (description?: string): void => void toasts.show({ tone: 'error', title: t('buyingCenter.export.failed'), ...(description === undefined ? {} : { description }) });
    const bytes = await mapFile(model, places, { kind, isForCustomer, language, t });
    if (bytes === null) return failed();
    const show = async (opening: Promise<Result<unknown>>): Promise<void> => {
      const opened = await opening;
      if (!opened.ok) failed(errorText(t, opened.error));
    };
    const written = await documents.saveMap({ dealId: deal.id, kind, isForCustomer, bytes });
    if (written.ok) {
      toasts.show({
        tone: 'success',
        title: t('buyingCenter.export.done', { name: written.value.fileName }),
        action: { label: t('common.actions.open'), run: () => void show(documents.openLastExport({})) },
      });
    } else if (written.error.code !== 'cancelled') failed(errorText(t, written.error));
  };

  const kinds = (isForCustomer: boolean): MenuEntry[] =>
    MAP_FILE_KINDS.map((kind) => ({
      id: isForCustomer ? `customer-${kind}` : kind,
      label: t(`buyingCenter.export.${kind}`),
      onSelect: () => void save(kind, isForCustomer),
    }));

  const own: MenuEntry[] = [{ kind: 'label', id: 'own', label: t('buyingCenter.export.own') }, ...kinds(false), { kind: 'separator', id: 'between' }];

  return (
    <Menu
      trigger={<IconButton icon={Download} label={t('buyingCenter.export.title')} />}
      entries={[
        ...(isForCustomerOnly ? [] : own),
        { kind: 'label', id: 'customer', label: t('buyingCenter.export.customer') },
        ...kinds(true),
      ]}
    />
  );
}
