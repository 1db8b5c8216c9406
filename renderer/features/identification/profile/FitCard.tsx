import clsx from 'clsx';
import { Building2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { fitDistribution, fitStepOf } from '../../../../shared/domain/identification/ideal-profile';
import { useFormat } from '../../../i18n/format';
import { listText } from '../../../i18n/list-text';
import { useLanguage, useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { BarChart } from '../../../ui/bar-chart/BarChart';
import { Card } from '../../../ui/card/Card';
import { EmptyState } from '../../../ui/empty-state/EmptyState';
import { CompanyTable } from '../CompanyTable';
import { useFit } from '../use-fit';
import styles from './FitCard.module.css';

const STEPS = ['0', '1', '2', '3', '4', 'unknown'] as const;
type Step = (typeof STEPS)[number];

/** How all companies fit the profile: a picture, the figures behind it, and the companies behind each figure. */
export function FitCard() {
  const t = useTexts();
  const language = useLanguage();
  const format = useFormat();
  const accounts = useTable('account');
  const fitOf = useFit();
  const [chosen, setChosen] = useState<Step | null>(null);
  const companies = useMemo(() => [...accounts.values()], [accounts]);
  const { steps, unknown } = useMemo(() => fitDistribution(companies.map((company) => fitOf(company).fit)), [companies, fitOf]);
  const shown = useMemo(
    () => (chosen === null ? companies : companies.filter((company) => (fitStepOf(fitOf(company).fit)?.toString() ?? 'unknown') === chosen)),
    [companies, fitOf, chosen],
  );
  const title = t('identification.profile.fit.title');
  if (companies.length === 0) {
    return (
      <Card title={title}>
        <EmptyState size="small" level={3} icon={Building2} title={t('identification.profile.fit.none')} why={t('identification.profile.fit.noneWhy')} />
      </Card>
    );
  }
  const nameOf = (step: Step): string => {
    if (step === 'unknown') return t('identification.profile.fit.unknown');
    const from = Number(step) * 20;
    return `${from}–${format.percent(String(from === 80 ? 100 : from + 19))}`;
  };
  const bars = STEPS.map((id) => {
    const value = id === 'unknown' ? unknown : (steps[Number(id)] ?? 0);
    return { id, label: nameOf(id), value, valueText: format.number(String(value)), muted: id === 'unknown' };
  });
  const spoken = bars.map(({ label, valueText }) => t('identification.profile.fit.bar', { count: valueText, step: label }));
  const toggle = (id: string): void => setChosen(id === chosen ? null : (id as Step));
  return (
    <Card title={title} description={t('identification.profile.fit.why')} padding="none">
      <div className={styles.picture}>
        <BarChart bars={bars} label={t('identification.profile.fit.chart', { bars: listText(spoken, language) })} selectedId={chosen} onSelect={toggle} />
        <table className={styles.figures} aria-label={t('identification.profile.fit.table')}>
          <thead>
            <tr>
              <th scope="col">{t('identification.profile.fit.step')}</th>
              <th scope="col" className={styles.number}>
                {t('identification.profile.fit.companies')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, label, valueText }) => (
              <tr key={id} className={clsx(id === chosen && styles.chosen)}>
                <th scope="row">{label}</th>
                <td className={styles.number}>
                  <button type="button" className={styles.figure} aria-pressed={id === chosen} aria-label={t('identification.profile.fit.showCompanies', { count: valueText, step: label })} onClick={() => toggle(id)}>
                    {valueText}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className={styles.heading}>{chosen === null ? t('identification.profile.fit.closest') : t('identification.profile.fit.of', { step: nameOf(chosen) })}</h3>
      <CompanyTable
        label={chosen === null ? t('identification.profile.fit.closest') : t('identification.profile.fit.of', { step: nameOf(chosen) })}
        companies={shown}
        fitOf={fitOf}
        initialSort={{ columnId: 'fit', direction: 'descending' }}
        empty={null}
      />
    </Card>
  );
}
