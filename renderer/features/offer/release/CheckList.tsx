import { ArrowRight } from 'lucide-react';
import { memberNames } from '../../../../shared/domain/buying-center/map-model';
import type { Currency } from '../../../../shared/domain/schema/values';
import type { ReleaseCheck, Severity } from '../../../../shared/domain/offer/release-checks';
import { useFormat } from '../../../i18n/format';
import { useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { Light, type LightStatus } from '../../../ui/light/Light';
import styles from './ReleaseDialog.module.css';

type Props = { checks: readonly ReleaseCheck[]; currency: Currency; onGo: (check: ReleaseCheck) => void };

const GROUPS = ['block', 'reason', 'warning'] as const;
const LIGHTS: Record<Severity, LightStatus> = { block: 'red', reason: 'amber', warning: 'amber' };

/** What was found before a release, what stops it first, each with the way to where it is mended. */
export function CheckList({ checks, currency, onGo }: Props) {
  const t = useTexts();
  const words = useCheckWords(currency);
  if (checks.length === 0) return <Light status="green" label={t('offerRelease.release.clean')} />;
  return GROUPS.map((severity) => {
    const found = checks.filter((check) => check.severity === severity);
    return found.length === 0 ? null : (
      <section key={severity} className={styles.group} aria-label={t(`offerRelease.release.groups.${severity}`)}>
        <h3 className={styles.groupTitle}>
          <Light status={LIGHTS[severity]} label={t(`offerRelease.release.groups.${severity}`)} />
        </h3>
        <ul className={styles.checks}>
          {found.map((check, index) => {
            const said = words(check);
            return (
              <li key={index} data-testid="release-check" data-code={check.code} data-severity={severity}>
                <span>{said}</span>
                <Button size="small" variant="quiet" iconEnd={ArrowRight} aria-label={`${t('offerRelease.release.go')}: ${said}`} onClick={() => onGo(check)}>
                  {t('offerRelease.release.go')}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}

/** Says a finding in words. */
function useCheckWords(currency: Currency): (check: ReleaseCheck) => string {
  const t = useTexts();
  const format = useFormat();
  const members = useTable('member');
  const persons = useTable('person');
  const benefits = useTable('benefit');
  const nameOf = (memberId: string): string => {
    const member = members.get(memberId);
    const name = member === undefined ? '' : memberNames(member, persons.get(member.personId ?? '')).name.trim();
    return name === '' ? t('offerRelease.checks.somebody') : name;
  };
  return (check) => {
    switch (check.code) {
      case 'motive-gap':
        return check.motive === null
          ? t('offerRelease.checks.motive-gap-unknown', { name: nameOf(check.memberId) })
          : t('offerRelease.checks.motive-gap', { name: nameOf(check.memberId), motive: t(`common.motives.${check.motive}`) });
      case 'argument-refused':
        return t('offerRelease.checks.argument-refused', { text: benefits.get(check.benefitId)?.text.trim() ?? '' });
      case 'no-own-vat-id':
        return t(check.isNeeded ? 'offerRelease.checks.no-own-vat-id-needed' : 'offerRelease.checks.no-own-vat-id');
      case 'validity-past':
      case 'validity-before-date':
        return t(`offerRelease.checks.${check.code}`, { day: format.day(check.day) });
      case 'payment-plan':
        return t('offerRelease.checks.payment-plan', { percent: format.percent(check.percent) });
      case 'placeholder-left':
        return t('offerRelease.checks.placeholder-left', { name: `{${check.name}}` });
      case 'below-cost':
        return t('offerRelease.checks.below-cost', { margin: format.money(check.margin, currency) });
      case 'position-without-text':
      case 'position-without-price':
        return t(`offerRelease.checks.${check.code}`, { number: check.number });
      default:
        return t(`offerRelease.checks.${check.code}`);
    }
  };
}
