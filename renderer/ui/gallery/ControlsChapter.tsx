import { ArrowRight, Download, Euro, LayoutGrid, List, MoreHorizontal, Plus, Redo2, Search, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { AttitudeMark } from '../attitude-mark/AttitudeMark';
import { Button } from '../button/Button';
import { IconButton } from '../button/IconButton';
import { Checkbox } from '../checkbox/Checkbox';
import { DateInput } from '../date-input/DateInput';
import { Field } from '../field/Field';
import { FieldGroup } from '../field/FieldGroup';
import { InlineEdit } from '../inline-edit/InlineEdit';
import { NumberInput } from '../number-input/NumberInput';
import { ScaleInput } from '../scale-input/ScaleInput';
import { Segmented } from '../segmented/Segmented';
import { Select } from '../select/Select';
import { Switch } from '../switch/Switch';
import { TextArea } from '../text-area/TextArea';
import { TextInput } from '../text-input/TextInput';
import { formatEuro, parseEuro } from './euro';
import { Chapter, Specimen } from './Specimen';
import styles from './Gallery.module.css';

const BUY_CLASSES = [
  { value: 'new-task', label: 'Neukauf', hint: 'Erste Beschaffung dieser Art' },
  { value: 'modified-rebuy', label: 'Modifizierter Wiederkauf', hint: 'Bekannt, aber mit geänderten Anforderungen' },
  { value: 'straight-rebuy', label: 'Identischer Wiederkauf' },
];

const ATTITUDES = [
  { value: 'mentor', label: 'Mentor' },
  { value: 'supporter', label: 'Befürworter' },
  { value: 'neutral', label: 'neutral' },
  { value: 'sceptic', label: 'Skeptiker' },
  { value: 'opponent', label: 'Gegner' },
] as const;

export function ControlsChapter() {
  const [text, setText] = useState('Zylinderkopf GmbH');
  const [search, setSearch] = useState('Wiedervorlage');
  const [note, setNote] = useState('Rüstzeit kostet zwei Schichten im Monat.\nDer Meister rechnet mit 38 T€ im Jahr.');
  const [amount, setAmount] = useState<string | null>('1234.5');
  const [date, setDate] = useState<string | null>('2026-03-25');
  const [buyClass, setBuyClass] = useState<string | null>('modified-rebuy');
  const [attitude, setAttitude] = useState<string>('supporter');
  const [view, setView] = useState<string>('map');
  const [urgency, setUrgency] = useState<number | null>(8);
  const [influence, setInfluence] = useState<number | null>(4);
  const [checked, setChecked] = useState(true);
  const [on, setOn] = useState(true);
  const [name, setName] = useState('Dr. Annegret Hohenstein-Krüger');

  return (
    <Chapter title="Eingaben">
      <Specimen name="Button">
        <div className={styles.row}>
          <Button variant="primary" icon={Plus}>
            Verkaufschance anlegen
          </Button>
          <Button icon={Download}>Word-Angebot</Button>
        </div>
        <div className={styles.row}>
          <Button variant="quiet">Abbrechen</Button>
          <Button variant="danger" icon={Trash2}>
            Entfernen
          </Button>
          <Button iconEnd={ArrowRight}>Weiter</Button>
        </div>
        <div className={styles.row}>
          <Button variant="primary" busy>
            Angebot wird erstellt
          </Button>
          <Button pressed>Nur meine</Button>
        </div>
        <div className={styles.row}>
          <Button variant="primary" disabled>
            Freigeben
          </Button>
          <Button disabled>Prüfen</Button>
          <Button size="small" icon={Plus}>
            Klein
          </Button>
          <Button size="small" variant="quiet">
            Klein
          </Button>
        </div>
      </Specimen>
      <Specimen name="IconButton">
        <div className={styles.row}>
          <IconButton icon={Undo2} label="Rückgängig" shortcut="Strg+Z" />
          <IconButton icon={Redo2} label="Wiederherstellen" shortcut="Strg+Y" disabled />
          <IconButton icon={MoreHorizontal} label="Mehr" variant="secondary" />
          <IconButton icon={LayoutGrid} label="Anordnen" pressed />
          <IconButton icon={Plus} label="Hinzufügen" size="small" />
          <IconButton icon={Plus} label="Lädt" busy />
        </div>
      </Specimen>
      <Specimen name="Field · TextInput · TextArea">
        <Field label="Firma" hint="So, wie sie im Handelsregister steht.">
          <TextInput value={text} onValueChange={setText} />
        </Field>
        <Field label="Funktion" note="freiwillig">
          <TextInput value="" onValueChange={() => undefined} placeholder="Leiter Instandhaltung" />
        </Field>
        <Field label="E-Mail" error="Hier fehlt das @. Ergänzen Sie die Adresse.">
          <TextInput value="hohenstein.zylinderkopf.de" onValueChange={() => undefined} />
        </Field>
        <Field label="Kundennummer" disabled>
          <TextInput value="10482" onValueChange={() => undefined} />
        </Field>
        <TextInput icon={Search} aria-label="Suchen" clearLabel="Leeren" value={search} onValueChange={setSearch} />
        <Field label="Schmerz">
          <TextArea value={note} onValueChange={setNote} minRows={2} />
        </Field>
      </Specimen>
      <Specimen name="NumberInput · DateInput · Select">
        <FieldGroup title="Position" columns minColumn={130}>
          <Field label="Einzelpreis">
            <NumberInput value={amount} onCommit={setAmount} parse={parseEuro} format={formatEuro} suffix="€" />
          </Field>
          <Field label="Rabatt" error="Höchstens 12,5 % ohne Freigabe.">
            <NumberInput value="15" onCommit={() => undefined} parse={parseEuro} format={formatEuro} suffix="%" />
          </Field>
          <Field label="Wiedervorlage">
            <DateInput value={date} onCommit={setDate} incompleteMessage="Ergänzen Sie Tag, Monat und Jahr." />
          </Field>
          <Field label="Abschluss">
            <DateInput value={null} onCommit={() => undefined} incompleteMessage="Ergänzen Sie das Datum." />
          </Field>
        </FieldGroup>
        <Field label="Beschaffungsart">
          <Select
            value={buyClass}
            onValueChange={setBuyClass}
            options={BUY_CLASSES}
            clearLabel="Keine Angabe"
            onClear={() => setBuyClass(null)}
          />
        </Field>
        <Field label="Rolle">
          <Select
            value="gatekeeper"
            onValueChange={() => undefined}
            options={[{ value: 'gatekeeper', label: 'Informationsselektierer (Gatekeeper)' }]}
          />
        </Field>
        <Field label="Einstellung">
          <Select
            value={attitude}
            onValueChange={setAttitude}
            options={ATTITUDES.map((each) => ({ ...each, mark: <AttitudeMark attitude={each.value} label="" /> }))}
          />
        </Field>
        <Field label="Betreut durch" disabled>
          <Select value={null} placeholder="Niemand" onValueChange={() => undefined} options={[]} />
        </Field>
      </Specimen>
      <Specimen name="Segmented · Checkbox · Switch">
        <Segmented
          aria-label="Ansicht"
          value={view}
          onValueChange={setView}
          options={[
            { value: 'map', label: 'Karte', icon: LayoutGrid },
            { value: 'list', label: 'Liste', icon: List },
            { value: 'money', label: 'Umsatz', icon: Euro },
          ]}
        />
        <Field label="Nutzenart">
          <Segmented
            value="security"
            onValueChange={() => undefined}
            size="small"
            options={[
              { value: 'profit', label: 'Profit' },
              { value: 'security', label: 'Sicherheit' },
              { value: 'comfort', label: 'Komfort' },
              { value: 'joy', label: 'Freude' },
              { value: 'prestige', label: 'Ansehen' },
            ]}
          />
        </Field>
        <Checkbox checked={checked} onCheckedChange={setChecked} label="Alternativposition" hint="Zählt nicht zur Summe." />
        <div className={styles.row}>
          <Checkbox checked="indeterminate" onCheckedChange={() => undefined} label="Teilweise" />
          <Checkbox checked={false} onCheckedChange={() => undefined} label="Aus" />
          <Checkbox checked disabled onCheckedChange={() => undefined} label="Gesperrt" />
        </div>
        <Switch checked={on} onCheckedChange={setOn} label="Präsentationsmodus" hint="Blendet Bewertungen und Kosten aus." />
        <div className={styles.row}>
          <Switch checked={false} onCheckedChange={() => undefined} label="Aus" />
          <Switch checked={false} disabled onCheckedChange={() => undefined} label="Gesperrt" />
        </div>
      </Specimen>
      <Specimen name="ScaleInput · InlineEdit">
        <Field label="Kittel-brennt-Faktor">
          <ScaleInput
            kind="urgency"
            value={urgency}
            onValueChange={setUrgency}
            valueText={(value) => `${value} von 10`}
            emptyText="offen"
            minLabel="lästig"
            maxLabel="brennt"
          />
        </Field>
        <Field label="Einfluss">
          <ScaleInput
            kind="influence"
            value={influence}
            onValueChange={setInfluence}
            valueText={(value) => `${value} von 5`}
            emptyText="offen"
          />
        </Field>
        <Field label="Einfluss von Kollegin Thoma" disabled>
          <ScaleInput
            kind="influence"
            value={null}
            onValueChange={() => undefined}
            valueText={(value) => `${value} von 5`}
            emptyText="nicht bewertet"
          />
        </Field>
        <div>
          <InlineEdit label="Name" value={name} onCommit={setName} />
        </div>
        <div>
          <InlineEdit label="Funktion" value="" placeholder="Funktion ergänzen" onCommit={() => undefined} />
        </div>
      </Specimen>
    </Chapter>
  );
}
