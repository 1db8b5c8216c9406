import { Link } from 'react-router';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useCoverage } from '../../stores/use-coverage';
import { Light } from '../../ui/light/Light';
import styles from './CoverageLight.module.css';

/** How well the buying center is covered for a deal of this kind; what is missing stands on the map it leads to. */
export function CoverageLight({ dealId }: { dealId: string }) {
  const t = useTexts();
  const coverage = useCoverage(dealId);
  if (coverage === null) return null;
  const { light, reasons } = coverage;
  const count = reasons.filter(({ severity }) => severity !== 'info').length;
  const words = light === 'green' ? t('coverage.light.green') : t('deals.coverage.missing', { light: t(`coverage.light.${light}`), count });
  return (
    <Link to={places.deal(dealId, 'buying-center')} className={styles.link} title={t(`coverage.lightMeaning.${light}`)}>
      <Light status={light} label={words} labelHidden size={14} />
      <span className={styles.words} aria-hidden>
        {words}
      </span>
    </Link>
  );
}
