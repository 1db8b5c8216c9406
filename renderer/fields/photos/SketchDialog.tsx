import { useRef, useState, type PointerEvent } from 'react';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './PhotoPicker.module.css';

const SIZE = { width: 960, height: 540 };
const PEN = 2.5;

/** A sheet to write and draw on with pen, finger or mouse. A pen that presses harder draws thicker. */
export function SketchDialog({ onDrawn, onClose }: { onDrawn: (drawing: Blob) => void; onClose: () => void }) {
  const t = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<{ x: number; y: number } | null>(null);
  const [isEmpty, setEmpty] = useState(true);
  const pointOf = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: ((event.clientX - box.left) * SIZE.width) / box.width, y: ((event.clientY - box.top) * SIZE.height) / box.height };
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>): void => {
    const context = canvas.current?.getContext('2d');
    if (context == null || last.current === null) return;
    const point = pointOf(event);
    context.lineCap = 'round';
    context.strokeStyle = 'black';
    context.lineWidth = event.pointerType === 'pen' ? PEN * (0.5 + event.pressure) : PEN;
    context.beginPath();
    context.moveTo(last.current.x, last.current.y);
    context.lineTo(point.x, point.y);
    context.stroke();
    last.current = point;
    setEmpty(false);
  };
  const clear = (): void => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, SIZE.width, SIZE.height);
    setEmpty(true);
  };
  return (
    <Dialog
      open
      size="large"
      title={t('watch.photos.sketch')}
      closeLabel={t('common.actions.close')}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <canvas
        ref={canvas}
        {...SIZE}
        className={styles.sheet}
        aria-label={t('watch.photos.sheet')}
        role="img"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = pointOf(event);
          draw(event);
        }}
        onPointerMove={draw}
        onPointerUp={() => {
          last.current = null;
        }}
      />
      <div className={styles.buttons}>
        <Button disabled={isEmpty} onClick={clear}>
          {t('watch.photos.clear')}
        </Button>
        <Button
          variant="primary"
          disabled={isEmpty}
          onClick={() =>
            canvas.current?.toBlob((drawing) => {
              if (drawing !== null) onDrawn(drawing);
            }, 'image/png')
          }
        >
          {t('watch.photos.attach')}
        </Button>
      </div>
    </Dialog>
  );
}
