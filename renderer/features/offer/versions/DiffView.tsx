import type { ReactNode } from 'react';
import type { FrozenOffer } from '../../../../shared/domain/offer/frozen-offer';
import type { FieldChange, RowChange, VersionDiff } from '../../../../shared/domain/offer/version-diff';
import { useTexts } from '../../../i18n/texts';
import { Badge } from '../../../ui/badge/Badge';
import { ChangeTable } from './ChangeTable';
import styles from './DiffView.module.css';
import { useFieldText, type ComparedField, type FieldText } from './use-field-text';

type Props = { diff: VersionDiff; before: FrozenOffer; now: FrozenOffer };

/** The differences between two versions, prices first. */
export function DiffView({ diff, before, now }: Props) {
  const t = useTexts();
  const told = useFieldText(before, now);
  const benefits = new Map([...before.benefits, ...now.benefits].map(({ id, text }) => [id, text.trim()]));
  return (
    <div className={styles.parts}>
      <Part title={t('offerVersions.sections.sums')} isThere={diff.sums.length > 0}>
        <FieldTable changes={diff.sums} told={told} numeric />
      </Part>
      <Part title={t('offerVersions.sections.positions')} isThere={diff.positions.length > 0 || diff.isReordered}>
        {diff.positions.map((row) => (
          <Row key={row.id} row={row} told={told} />
        ))}
        {diff.isReordered ? <p>{t('offerVersions.reordered')}</p> : null}
      </Part>
      <Part title={t('offerVersions.sections.surcharges')} isThere={diff.surcharges.length > 0}>
        {diff.surcharges.map((row) => (
          <Row key={row.id} row={row} told={told} />
        ))}
      </Part>
      <Part title={t('offerVersions.sections.terms')} isThere={diff.terms.length > 0 || diff.isPlanChanged}>
        <FieldTable changes={diff.terms} told={told} />
        {diff.isPlanChanged ? <p>{t('offerVersions.planChanged')}</p> : null}
      </Part>
      <Part title={t('offerVersions.sections.arguments')} isThere={diff.argumentsAdded.length + diff.argumentsRemoved.length > 0}>
        {diff.argumentsAdded.map((id) => (
          <p key={id}>{t('offerVersions.argued', { text: benefits.get(id) ?? '' })}</p>
        ))}
        {diff.argumentsRemoved.map((id) => (
          <p key={id}>{t('offerVersions.notArgued', { text: benefits.get(id) ?? '' })}</p>
        ))}
      </Part>
      <Part title={t('offerVersions.sections.letter')} isThere={diff.letter.length > 0}>
        <FieldTable changes={diff.letter} told={told} />
      </Part>
    </div>
  );
}

function Part({ title, isThere, children }: { title: string; isThere: boolean; children: ReactNode }) {
  if (!isThere) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

const TONES = { added: 'green', removed: 'red', changed: 'accent' } as const;

function Row({ row, told }: { row: RowChange<ComparedField>; told: FieldText }) {
  const t = useTexts();
  const { what, number, text, fields, netBefore, netNow } = row;
  const net: FieldChange<'net'>[] = netBefore === netNow ? [] : [{ field: 'net', from: netBefore ?? '', to: netNow ?? '' }];
  return (
    <div className={styles.row} data-testid="row-change" data-what={what}>
      <p className={styles.rowName}>
        <Badge tone={TONES[what]}>{t(`offerVersions.what.${what}`)}</Badge>
        <span>{[number, text].filter(Boolean).join(' ')}</span>
      </p>
      <FieldTable changes={[...fields, ...net]} told={told} />
    </div>
  );
}

type TableProps = { changes: readonly FieldChange<ComparedField>[]; told: FieldText; numeric?: boolean };

function FieldTable({ changes, told, numeric = false }: TableProps) {
  const t = useTexts();
  const rows = changes.map(({ field, from, to }) => ({ id: field, label: t(`offerVersions.fields.${field}`), from: told(field, from), to: told(field, to) }));
  return <ChangeTable changes={rows} numeric={numeric} />;
}
