import clsx from 'clsx';
import { FileOutput, FileSearch, FileText } from 'lucide-react';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { OfferVersion } from '../../../../shared/domain/offer/offer-version';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { ExportProgress } from '../export/ExportProgress';
import { useExport, WHOLE_LETTER } from '../export/use-export';
import { DriftDialog } from './DriftDialog';
import { useReadBack } from './use-read-back';
import type { ShownVersion } from './use-versions';
import styles from './VersionsPage.module.css';

type Props = { offer: Offer; versions: readonly ShownVersion[]; chosen: number; onChoose: (number: number) => void };

/** The versions of an offer, newest first. Documents of a version are made from what was frozen in it. */
export function VersionList({ offer, versions, chosen, onChoose }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { busy, run, cancel } = useExport(offer);
  const readBack = useReadBack(offer);
  return (
    <section aria-label={t('offerVersions.list')} className={styles.aside}>
      <ol className={styles.list}>
        {versions.map(({ number, record, frozen }) => {
          const net = record?.net ?? frozen?.totals.net ?? null;
          return (
            <li key={number} className={clsx(styles.version, number === chosen && styles.chosen)} data-testid="offer-version" data-number={number}>
              <button type="button" className={styles.choose} aria-pressed={number === chosen} onClick={() => onChoose(number)}>
                <span className={styles.versionName}>
                  {t('offerVersions.version', { number })}
                  {record === null ? <Badge tone="outline">{t('offerVersions.draft')}</Badge> : null}
                </span>
                {record === null ? null : <ReleaseFacts record={record} />}
                {net === null ? null : <span className={styles.net}>{t('offerVersions.net', { amount: format.money(net, record?.currency ?? offer.currency) })}</span>}
                {record === null || record.motiveGapReason === '' ? null : <span className={styles.reason}>{t('offerVersions.reason', { reason: record.motiveGapReason })}</span>}
              </button>
              {record === null ? null : (
                <div className={styles.documents}>
                  <Button size="small" variant="quiet" icon={FileOutput} disabled={busy} onClick={() => run({ ...WHOLE_LETTER, version: number })}>
                    {t('offerVersions.word')}
                  </Button>
                  <Button size="small" variant="quiet" icon={FileText} disabled={busy} onClick={() => run({ ...WHOLE_LETTER, format: 'pdf', version: number })}>
                    {t('offerVersions.pdf')}
                  </Button>
                  <Button size="small" variant="quiet" icon={FileSearch} busy={readBack.busy} onClick={() => readBack.start(number)}>
                    {t('offerVersions.readBack')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {busy ? <ExportProgress onCancel={cancel} /> : null}
      {readBack.found === null ? null : <DriftDialog {...readBack.found} onClose={readBack.close} />}
    </section>
  );
}

function ReleaseFacts({ record: { releasedOn, releasedById, sentOn } }: { record: OfferVersion }) {
  const t = useTexts();
  const format = useFormat();
  const colleagues = useTable('colleague');
  const name = colleagues.get(releasedById ?? '')?.name.trim() ?? '';
  const day = format.day(releasedOn);
  return (
    <span className={styles.facts}>
      <span>{name === '' ? t('offerVersions.released', { day }) : t('offerVersions.releasedBy', { day, name })}</span>
      <span>{sentOn === null ? t('offerVersions.notSent') : t('offerVersions.sent', { day: format.day(sentOn) })}</span>
    </span>
  );
}
