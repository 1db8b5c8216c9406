import { Link } from 'react-router';
import type { Conversion } from '../../../../shared/domain/qualification/conversion';
import type { Format } from '../../../i18n/format';
import styles from './ConversionPage.module.css';

/** Below so many companies a share would say more than is known. */
const FEWEST_FOR_SHARE = 5;

type Props = {
  title: string;
  steps: readonly (keyof Conversion)[];
  rows: readonly { id: string; name: string; to?: string | undefined; conversion: Conversion }[];
  format: Format;
};

/** One group of the table: how many companies got how far, with their share of those called where there are enough. */
export function ConversionRows({ title, steps, rows, format }: Props) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={steps.length + 1} className={styles.group}>
          {title}
        </th>
      </tr>
      {rows.map(({ id, name, to, conversion }) => (
        <tr key={id}>
          <th scope="row" className={styles.name}>
            {to === undefined ? name : <Link to={to}>{name}</Link>}
          </th>
          {steps.map((step) => (
            <td key={step} className={styles.number}>
              {format.number(String(conversion[step]))}
              {step === 'called' || conversion.called < FEWEST_FOR_SHARE ? null : (
                <span className={styles.share}>{format.percent(String(Math.round((conversion[step] / conversion.called) * 100)))}</span>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
