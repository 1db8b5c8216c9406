import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useSession } from '../../stores/session-context';
import { Icon } from '../../ui/icon/Icon';
import { useToasts } from '../../ui/toast/toast-context';
import styles from './DropTarget.module.css';

/** Files dropped anywhere onto the window go to the import. */
export function DropTarget() {
  const t = useTexts();
  const session = useSession();
  const navigate = useNavigate();
  const toasts = useToasts();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      if (others.length > 0) toasts.show({ title: t('shell.drop.onlyOne') });
      session.store.setState({ droppedFile: file });
      void navigate(places.import);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [session, navigate, toasts, t]);

  if (!isOver) return null;
  return (
    <div className={styles.overlay} data-testid="drop-target">
      <span className={styles.words}>
        <Icon as={FileSpreadsheet} size={28} />
        {t('shell.drop.here')}
      </span>
    </div>
  );
}
