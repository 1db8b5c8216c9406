import { useMemo, useState } from 'react';
import { versionDiff } from '../../../../shared/domain/offer/version-diff';
import type { FrozenOffer } from '../../../../shared/domain/offer/frozen-offer';
import { useTexts } from '../../../i18n/texts';
import { Banner } from '../../../ui/banner/Banner';
import { Card } from '../../../ui/card/Card';
import { Select } from '../../../ui/select/Select';
import { DiffView } from './DiffView';
import type { ShownVersion } from './use-versions';
import styles from './VersionsPage.module.css';

type Props = { version: ShownVersion; /** Newest first. */ earlier: readonly ShownVersion[] };

/** What a version says that an earlier one did not. */
export function VersionComparison({ version, earlier }: Props) {
  const t = useTexts();
  const [against, setAgainst] = useState<number | null>(null);
  const before = earlier.find(({ number }) => number === against) ?? earlier[0];
  if (version.frozen === null) return <Damaged />;
  if (before === undefined) return <Card padding="medium">{t('offerVersions.first')}</Card>;
  return (
    <Card
      title={t('offerVersions.heading', { number: version.number, before: before.number })}
      actions={
        earlier.length < 2 ? null : (
          <Select
            size="small"
            className={styles.against}
            aria-label={t('offerVersions.against')}
            value={String(before.number)}
            onValueChange={(number) => setAgainst(Number(number))}
            options={earlier.map(({ number }) => ({ value: String(number), label: t('offerVersions.version', { number }) }))}
          />
        )
      }
    >
      {before.frozen === null ? <Damaged /> : <Difference before={before.frozen} now={version.frozen} />}
    </Card>
  );
}

function Damaged() {
  const t = useTexts();
  return (
    <Banner tone="error" title={t('offerVersions.damaged')}>
      {t('offerVersions.damagedWhy')}
    </Banner>
  );
}

function Difference({ before, now }: { before: FrozenOffer; now: FrozenOffer }) {
  const t = useTexts();
  const diff = useMemo(() => versionDiff(before, now), [before, now]);
  return diff.isEmpty ? <p data-testid="same-version">{t('offerVersions.same')}</p> : <DiffView diff={diff} before={before} now={now} />;
}
