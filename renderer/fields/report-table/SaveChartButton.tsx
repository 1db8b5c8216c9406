import '../../../shared/i18n/parts/figures';
import { ImageDown } from 'lucide-react';
import type { RefObject } from 'react';
import { useTexts } from '../../i18n/texts';
import { IconButton } from '../../ui/button/IconButton';
import { chartSvg } from './chart-svg';
import { useSaveText } from './use-save-text';

/** Saves the chart within an element as a picture; `name` is its title and the file's. */
export function SaveChartButton({ name, within }: { name: string; within: RefObject<HTMLElement | null> }) {
  const t = useTexts();
  const saveText = useSaveText();
  const save = async (): Promise<void> => {
    const text = within.current === null ? null : chartSvg(within.current, name);
    if (text !== null) await saveText(name, 'svg', text);
  };
  return <IconButton size="small" icon={ImageDown} label={`${name}: ${t('figures.saveChart')}`} onClick={() => void save()} />;
}
