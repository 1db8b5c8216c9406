import '../../../../shared/i18n/parts/offer-versions';
import { Waypoints } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { Deal } from '../../../../shared/domain/deal/deal';
import type { Offer } from '../../../../shared/domain/offer/offer';
import type { TracedParagraph } from '../../../../shared/domain/offer/offer-trace';
import { useTexts } from '../../../i18n/texts';
import { places } from '../../../navigation/places';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { Light } from '../../../ui/light/Light';
import { OfferSubpage } from '../OfferSubpage';
import { useOfferTrace, type NamedTrace } from './use-offer-trace';
import styles from './TracePage.module.css';

/** Where each paragraph of an offer comes from: its pain, its benefit and its people; what hangs in the air stands out. */
export function TracePage() {
  return <OfferSubpage current="trace">{(offer, deal) => <Trace key={offer.id} offer={offer} deal={deal} />}</OfferSubpage>;
}

function Trace({ offer, deal }: { offer: Offer; deal: Deal }) {
  const t = useTexts();
  const navigate = useNavigate();
  const named = useOfferTrace(offer);
  const { trace, nameOf } = named;
  const orphans = trace.paragraphs.filter(({ orphan }) => orphan.length > 0).length;
  const toNeeds = (): void => void navigate(places.deal(deal.id, 'needs'));
  if (trace.paragraphs.length === 0) {
    return (
      <EmptyState
        icon={Waypoints}
        title={t('offerVersions.trace.none')}
        why={t('offerVersions.trace.noneWhy')}
        actions={<Button onClick={() => void navigate(`${places.deal(deal.id, 'offer')}?offer=${offer.id}`)}>{t('offerVersions.trace.noneAction')}</Button>}
      />
    );
  }
  return (
    <>
      <Card
        title={t('offerVersions.trace.title')}
        description={t('offerVersions.trace.description')}
        actions={
          <div className={styles.actions}>
            <Light status={orphans === 0 ? 'green' : 'amber'} label={orphans === 0 ? t('offerVersions.trace.clean') : t('offerVersions.trace.summary', { count: orphans })} />
            <Button size="small" onClick={toNeeds}>
              {t('offerVersions.trace.mend')}
            </Button>
          </div>
        }
        padding="none"
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {(['place', 'benefit', 'pains', 'people', 'state'] as const).map((column) => (
                <th key={column} scope="col" className={styles[column]}>
                  {t(`offerVersions.trace.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trace.paragraphs.map((paragraph) => (
              <Paragraph key={paragraph.argumentId} paragraph={paragraph} nameOf={nameOf} />
            ))}
          </tbody>
        </table>
      </Card>
      <div className={styles.cards}>
        <Card title={t('offerVersions.trace.unanswered')}>
          <Names ids={trace.unansweredPainIds} nameOf={nameOf.pain} none={t('offerVersions.trace.unansweredNone')} />
        </Card>
        <Card title={t('offerVersions.trace.unaddressed')}>
          <Names ids={trace.unaddressedMemberIds} nameOf={nameOf.member} none={t('offerVersions.trace.unaddressedNone')} />
        </Card>
      </div>
    </>
  );
}

type ParagraphProps = { paragraph: TracedParagraph; nameOf: NamedTrace['nameOf'] };

function Paragraph({ paragraph: { benefitId, place, painIds, memberIds, orphan }, nameOf }: ParagraphProps) {
  const t = useTexts();
  return (
    <tr data-testid="traced-paragraph" data-orphan={orphan.length > 0 || undefined}>
      <td>{place ?? '–'}</td>
      <th scope="row">{nameOf.benefit(benefitId) || '–'}</th>
      <td>{painIds.map(nameOf.pain).join(' · ') || '–'}</td>
      <td>{memberIds.map(nameOf.member).join(', ') || '–'}</td>
      <td>
        {orphan.length === 0 ? (
          <Badge tone="green">{t('offerVersions.trace.inDocument')}</Badge>
        ) : (
          <div className={styles.orphan}>
            <Badge tone="amber">{t(place === null ? 'offerVersions.trace.notInDocument' : 'offerVersions.trace.orphan')}</Badge>
            {orphan.map((reason) => (
              <span key={reason}>{t(`offerVersions.trace.reasons.${reason}`)}</span>
            ))}
          </div>
        )}
      </td>
    </tr>
  );
}

function Names({ ids, nameOf, none }: { ids: readonly string[]; nameOf: (id: string) => string; none: string }) {
  if (ids.length === 0) return <Light status="green" label={none} />;
  return (
    <ul className={styles.names}>
      {ids.map((id) => (
        <li key={id}>{nameOf(id)}</li>
      ))}
    </ul>
  );
}
