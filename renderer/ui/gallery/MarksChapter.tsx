import { FileText, Paperclip, Users } from 'lucide-react';
import { useState } from 'react';
import { AttitudeMark } from '../attitude-mark/AttitudeMark';
import { Avatar } from '../avatar/Avatar';
import { Badge } from '../badge/Badge';
import { Chip } from '../chip/Chip';
import { Kbd } from '../kbd/Kbd';
import { Light } from '../light/Light';
import { Meter } from '../meter/Meter';
import { ProgressBar } from '../progress-bar/ProgressBar';
import { RoleBadge } from '../role-badge/RoleBadge';
import { SaveIndicator } from '../save-indicator/SaveIndicator';
import { HeatBadge } from '../scale-input/HeatBadge';
import { InfluenceBars } from '../scale-input/InfluenceBars';
import { Skeleton } from '../skeleton/Skeleton';
import { Button } from '../button/Button';
import { Chapter, Specimen } from './Specimen';
import styles from './Gallery.module.css';

const ATTITUDES = [
  ['mentor', 'Mentor'],
  ['supporter', 'Befürworter'],
  ['neutral', 'neutral'],
  ['sceptic', 'Skeptiker'],
  ['opponent', 'Gegner'],
] as const;

const ROLES = [
  ['initiator', 'I', 'Initiator'],
  ['user', 'A', 'Anwender'],
  ['influencer', 'B', 'Beeinflusser'],
  ['decider', 'E', 'Entscheider'],
  ['buyer', 'EK', 'Einkäufer'],
  ['gatekeeper', 'G', 'Informationsselektierer (Gatekeeper)'],
] as const;

export function MarksChapter() {
  const [mine, setMine] = useState(true);
  return (
    <Chapter title="Zeichen">
      <Specimen name="AttitudeMark">
        <div className={styles.row}>
          {ATTITUDES.map(([attitude, label]) => (
            <AttitudeMark key={attitude} attitude={attitude} label={label} showLabel />
          ))}
        </div>
        <div className={styles.row}>
          {ATTITUDES.map(([attitude, label]) => (
            <AttitudeMark key={attitude} attitude={attitude} label={label} showLabel tinted size={12} />
          ))}
        </div>
        <div className={styles.row}>
          {ATTITUDES.map(([attitude, label]) => (
            <AttitudeMark key={attitude} attitude={attitude} label={label} size={22} />
          ))}
          {ATTITUDES.map(([attitude, label]) => (
            <AttitudeMark key={attitude} attitude={attitude} label={label} size={10} />
          ))}
        </div>
      </Specimen>
      <Specimen name="RoleBadge">
        <div className={styles.row}>
          {ROLES.map(([role, letter, label]) => (
            <RoleBadge key={role} role={role} letter={letter} label={label} />
          ))}
        </div>
        <div className={styles.row}>
          {ROLES.map(([role, letter, label]) => (
            <RoleBadge key={role} role={role} letter={letter} label={label} showLabel missing={role === 'buyer'} />
          ))}
        </div>
      </Specimen>
      <Specimen name="Light · Meter · Skalen">
        <div className={styles.row}>
          <Light status="red" label="Lücken" />
          <Light status="amber" label="knapp" />
          <Light status="green" label="vollständig" />
          <Light status="red" label="Lücken" labelHidden size={12} />
          <Light status="amber" label="knapp" labelHidden size={12} />
          <Light status="green" label="vollständig" labelHidden size={12} />
        </div>
        <Meter value={0.62} label="Kontaktabdeckung" valueText="5 von 8 betreut" showValue />
        <Meter value={0.5} segments={4} tone="amber" label="Rollen" valueText="2 von 4 Rollen" showValue />
        <Meter value={0.2} size="small" tone="red" label="Kontaktabdeckung" valueText="1 von 5" showValue />
        <div className={styles.row}>
          {[1, 2, 3, 4, 5].map((value) => (
            <InfluenceBars key={value} value={value} label={`Einfluss ${value} von 5`} />
          ))}
          <InfluenceBars value={null} label="Einfluss nicht bewertet" />
        </div>
        <div className={styles.row}>
          {[1, 3, 5, 7, 10].map((value) => (
            <HeatBadge key={value} value={value} label={`Kittel-brennt-Faktor ${value} von 10`} />
          ))}
          <HeatBadge value={null} label="Kittel-brennt-Faktor offen" />
        </div>
      </Specimen>
      <Specimen name="Badge · Chip · Avatar · Kbd">
        <div className={styles.row}>
          <Badge>Entwurf</Badge>
          <Badge tone="accent" icon={FileText}>
            Version 3
          </Badge>
          <Badge tone="outline">Modifizierter Wiederkauf</Badge>
          <Badge tone="green">gewonnen</Badge>
          <Badge tone="amber">fällig</Badge>
          <Badge tone="red">verloren</Badge>
        </div>
        <div className={styles.row}>
          <Chip icon={Users} selected={mine} onClick={() => setMine(!mine)}>
            Nur meine
          </Chip>
          <Chip onClick={() => undefined}>Überfällig</Chip>
          <Chip icon={Paperclip} onRemove={() => undefined} removeLabel="Lageplan entfernen">
            Lageplan.pdf
          </Chip>
          <Chip disabled onClick={() => undefined}>
            Archiv
          </Chip>
        </div>
        <div className={styles.row}>
          <Avatar initials="AH" />
          <Avatar initials="TK" size={36} />
          <Avatar initials="M" size={20} />
          <Kbd keys="Strg+Umschalt+P" />
          <Kbd keys="?" />
          <Kbd keys="F2" />
        </div>
      </Specimen>
      <Specimen name="SaveIndicator · ProgressBar · Skeleton">
        <div className={styles.row}>
          <SaveIndicator state="saved" label="Gespeichert" />
          <SaveIndicator state="saving" label="Speichert …" />
          <SaveIndicator state="offline" label="Ohne Verbindung" />
          <SaveIndicator state="failed" label="Nicht gespeichert" />
        </div>
        <ProgressBar
          value={0.48}
          label="Personen werden übernommen"
          valueText="1.240 von 2.580"
          action={
            <Button size="small" variant="quiet">
              Abbrechen
            </Button>
          }
        />
        <ProgressBar value={null} label="Vorlage wird geprüft" />
        <Skeleton label="Lädt" lines={3} />
      </Specimen>
    </Chapter>
  );
}
