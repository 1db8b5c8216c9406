import { ArrowLeftRight, CirclePlus, FolderTree, Package, TextInitial } from 'lucide-react';
import type { LineItemKind } from '../../../../shared/domain/offer/line-item';
import type { IconType } from '../../../ui/icon/Icon';

/** The sign of each kind of position. */
export const KIND_ICONS: Record<LineItemKind, IconType> = {
  standard: Package,
  alternative: ArrowLeftRight,
  optional: CirclePlus,
  text: TextInitial,
  group: FolderTree,
};
