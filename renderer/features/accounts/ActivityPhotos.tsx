import '../../../shared/i18n/parts/watch';
import { useMemo, useState } from 'react';
import type { ActivityPhoto } from '../../../shared/domain/deal/activity-photo';
import { useTexts } from '../../i18n/texts';
import { useTable } from '../../stores/workbench-context';
import { Dialog } from '../../ui/dialog/Dialog';
import styles from './ActivityRow.module.css';

const sourceOf = ({ mime, base64 }: ActivityPhoto): string => `data:${mime};base64,${base64}`;

/** The pictures of a visit, small; a click shows one large. */
export function ActivityPhotos({ activityId }: { activityId: string }) {
  const t = useTexts();
  const all = useTable('activityPhoto');
  const [shown, setShown] = useState<ActivityPhoto | null>(null);
  const photos = useMemo(() => [...all.values()].filter((photo) => photo.activityId === activityId).sort((a, b) => (a.id < b.id ? -1 : 1)), [all, activityId]);
  if (photos.length === 0) return null;
  return (
    <div className={styles.photos}>
      {photos.map((photo) => (
        <button key={photo.id} type="button" className={styles.photo} aria-label={t('watch.photos.show', { name: photo.name })} onClick={() => setShown(photo)}>
          <img src={sourceOf(photo)} alt="" />
        </button>
      ))}
      {shown === null ? null : (
        <Dialog
          open
          size="large"
          title={shown.name}
          closeLabel={t('common.actions.close')}
          onOpenChange={(open) => {
            if (!open) setShown(null);
          }}
        >
          <img className={styles.whole} src={sourceOf(shown)} alt={shown.name} />
        </Dialog>
      )}
    </div>
  );
}
