import '../../../shared/i18n/parts/watch';
import { ImagePlus, PenLine, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { SketchDialog } from './SketchDialog';
import { shrinkPhoto, type ShrunkPhoto } from './shrink-photo';
import styles from './PhotoPicker.module.css';

/** More on one visit are an album. */
const MOST = 12;

type Props = { photos: readonly ShrunkPhoto[]; onChange: (photos: readonly ShrunkPhoto[]) => void };

/** Takes pictures from files, the camera or the clipboard, or drawn by hand, each made small at once. */
export function PhotoPicker({ photos, onChange }: Props) {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [isDrawing, setDrawing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setBusy(true);
    setProblem(null);
    const shrunk: ShrunkPhoto[] = [];
    const unreadable: string[] = [];
    for (const file of files.slice(0, MOST - photos.length)) {
      const photo = await shrinkPhoto(file, file.name.slice(0, 200));
      if (photo === null) unreadable.push(file.name);
      else shrunk.push(photo);
    }
    onChange([...photos, ...shrunk]);
    if (unreadable.length > 0) setProblem(t('watch.photos.unreadable', { names: unreadable.join(', ') }));
    else if (files.length > MOST - photos.length) setProblem(t('watch.photos.tooMany', { count: MOST }));
    setBusy(false);
  };
  return (
    <div
      className={styles.photos}
      onPaste={(event) => {
        const pictures = [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
        if (pictures.length === 0) return;
        event.preventDefault();
        void take(pictures);
      }}
    >
      <div className={styles.buttons}>
        <Button size="small" icon={ImagePlus} disabled={isBusy || photos.length >= MOST} onClick={() => input.current?.click()}>
          {t(isBusy ? 'watch.photos.busy' : 'watch.photos.add')}
        </Button>
        <Button size="small" icon={PenLine} disabled={isBusy || photos.length >= MOST} onClick={() => setDrawing(true)}>
          {t('watch.photos.draw')}
        </Button>
        <input
          ref={input}
          className={styles.input}
          type="file"
          accept="image/*"
          multiple
          tabIndex={-1}
          aria-label={t('watch.photos.add')}
          onChange={(event) => {
            void take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {photos.length === 0 ? null : (
        <ul className={styles.list}>
          {photos.map((photo, index) => (
            <li key={`${index} ${photo.name}`} className={styles.photo}>
              <img src={`data:${photo.mime};base64,${photo.base64}`} alt={photo.name} />
              <IconButton size="small" icon={X} label={t('watch.photos.remove', { name: photo.name })} onClick={() => onChange(photos.filter((_, other) => other !== index))} />
            </li>
          ))}
        </ul>
      )}
      {isDrawing ? (
        <SketchDialog
          onClose={() => setDrawing(false)}
          onDrawn={(drawing) => {
            setDrawing(false);
            void take([new File([drawing], t('watch.photos.sketch'), { type: drawing.type })]);
          }}
        />
      ) : null}
    </div>
  );
}
