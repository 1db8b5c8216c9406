import type { ErasurePreview } from '../../../shared/contract/privacy';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import styles from './EraseDialog.module.css';

type Props = {
  preview: ErasurePreview;
  /** Keys of unsure mentions that mean the person. */
  meant: ReadonlySet<string>;
  onMeant: (key: string, isMeant: boolean) => void;
};

/** What goes, what stays without the name, and what must stay by law, in words. */
export function ErasurePreviewText({ preview, meant, onMeant }: Props) {
  const t = useTexts();
  const format = useFormat();
  const counts = (list: ErasurePreview['removed']): string =>
    list.length === 0 ? t('privacy.erase.none') : list.map(({ type, count }) => `${t(`privacy.types.${type}`)}${count === 1 ? '' : ` × ${count}`}`).join(' · ');
  const sure = preview.mentions.filter(({ isSure }) => isSure);
  const unsure = new Map(preview.mentions.filter(({ isSure }) => !isSure).map((mention) => [mention.key, mention]));
  return (
    <>
      <section className={styles.part}>
        <h3>{t('privacy.erase.removed')}</h3>
        <p>{counts(preview.removed)}</p>
      </section>
      <section className={styles.part}>
        <h3>{t('privacy.erase.changed')}</h3>
        <p>{counts(preview.changed)}</p>
      </section>
      {sure.length === 0 && unsure.size === 0 ? null : (
        <section className={styles.part}>
          <h3>{t('privacy.erase.mentions')}</h3>
          <ul className={styles.list}>
            {sure.map(({ key, type, sentence }, index) => (
              <li key={`${key} ${index}`}>
                <span className={styles.kind}>{t(`privacy.types.${type}`)}:</span> {sentence}
              </li>
            ))}
          </ul>
          {unsure.size === 0 ? null : (
            <>
              <p>{t('privacy.erase.unsure')}</p>
              <div className={styles.choices}>
                {[...unsure.values()].map(({ key, type, sentence }) => (
                  <Checkbox key={key} label={sentence} hint={t(`privacy.types.${type}`)} checked={meant.has(key)} onCheckedChange={(isMeant) => onMeant(key, isMeant)} />
                ))}
              </div>
            </>
          )}
        </section>
      )}
      {preview.letters.length === 0 ? null : (
        <section className={styles.part}>
          <h3>{t('privacy.erase.letters')}</h3>
          <ul className={styles.list}>
            {preview.letters.map(({ kind, number, until }) => (
              <li key={`${kind} ${number}`}>{t('privacy.erase.letter', { kind: t(`privacy.erase.letterKinds.${kind}`), number, until: format.day(until) })}</li>
            ))}
          </ul>
          <p>{t('privacy.erase.lettersWhy')}</p>
        </section>
      )}
    </>
  );
}
