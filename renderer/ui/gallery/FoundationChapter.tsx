import { Chapter, Specimen } from './Specimen';
import styles from './Gallery.module.css';

const COLOURS = [
  'surface-app',
  'surface',
  'surface-raised',
  'surface-sunken',
  'surface-hover',
  'border',
  'border-control',
  'text',
  'text-muted',
  'accent',
  'accent-tint',
  'red',
  'red-tint',
  'amber',
  'amber-tint',
  'green',
  'green-tint',
  'mentor',
  'supporter',
  'neutral',
  'sceptic',
  'opponent',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'heat-5',
];

export function FoundationChapter() {
  return (
    <Chapter title="Grundlage">
      <Specimen name="Farben" wide>
        <div className={styles.swatches}>
          {COLOURS.map((name) => (
            <span key={name} className={styles.swatch}>
              <span className={styles.colour} style={{ background: `var(--${name})` }} />
              {name}
            </span>
          ))}
        </div>
      </Specimen>
      <Specimen name="Schrift">
        <p className={styles.typeTitle}>Presse 4000 t, Werk Zwickau</p>
        <p className={styles.typeHeading}>Rüstzeit von 45 auf 20 Minuten</p>
        <p>
          Der Einkauf fragt nach dem Preis, die Fertigung nach der Verfügbarkeit. Beides gehört in dasselbe Angebot.
        </p>
        <p className={styles.typeSmall}>Wiedervorlage am 25.03.2026 · 1.234,50 € · 0O 1Il</p>
      </Specimen>
    </Chapter>
  );
}
