import { Building2, Copy, FileUp, MoreHorizontal, Network, Plus, Sparkles, Trash2, ZoomIn } from 'lucide-react';
import { useState } from 'react';
import { AttitudeMark } from '../attitude-mark/AttitudeMark';
import { Avatar } from '../avatar/Avatar';
import { Badge } from '../badge/Badge';
import { Banner } from '../banner/Banner';
import { Button } from '../button/Button';
import { IconButton } from '../button/IconButton';
import { Card } from '../card/Card';
import { DataTable } from '../data-table/DataTable';
import type { TableColumn, TableSort } from '../data-table/table-types';
import { Dialog } from '../dialog/Dialog';
import { EmptyState } from '../empty-state/EmptyState';
import { Field } from '../field/Field';
import { InlineEdit } from '../inline-edit/InlineEdit';
import { Light } from '../light/Light';
import { Menu } from '../menu/Menu';
import type { MenuEntry } from '../menu/menu-entries';
import { ContextualMenu } from '../menu/ContextualMenu';
import { PageHeader } from '../page-header/PageHeader';
import { Panel, PanelSection } from '../panel/Panel';
import { Popover } from '../popover/Popover';
import { RoleBadge } from '../role-badge/RoleBadge';
import { ScaleInput } from '../scale-input/ScaleInput';
import { Split } from '../split/Split';
import { TabPanel, Tabs } from '../tabs/Tabs';
import { TextInput } from '../text-input/TextInput';
import { useToasts } from '../toast/toast-context';
import { Toolbar, ToolbarSeparator } from '../toolbar/Toolbar';
import { formatEuro } from './euro';
import { Chapter, Specimen } from './Specimen';
import styles from './Gallery.module.css';

interface DealRow {
  id: string;
  name: string;
  account: string;
  buyClass: string;
  amount: number;
  close: string;
  light: 'red' | 'amber' | 'green';
}

const NAMES = [
  ['Presse 4000 t, Werk Zwickau', 'Sächsische Umformtechnik AG', 'Neukauf'],
  ['Retrofit Steuerung Linie 3', 'Zylinderkopf GmbH', 'Modifizierter Wiederkauf'],
  ['Wartungsvertrag 2027', 'Öhringer Präzisionsteile', 'Identischer Wiederkauf'],
  ['Roboterzelle Entgraten', 'Ährenfeld & Söhne Landmaschinenbau', 'Neukauf'],
  ['Kühlschmierstoffanlage', 'Getriebewerk Nord', 'Modifizierter Wiederkauf'],
] as const;
const LIGHT_WORDS = { red: 'Lücken', amber: 'knapp', green: 'vollständig' } as const;
const LIGHTS = ['amber', 'green', 'red'] as const;

const DEALS: readonly DealRow[] = Array.from({ length: 600 }, (_, index) => {
  const [name, account, buyClass] = NAMES[index % NAMES.length] ?? NAMES[0];
  return {
    id: `deal-${index}`,
    name: index < NAMES.length ? name : `${name} (${index + 1})`,
    account,
    buyClass,
    amount: ((index * 7919) % 240) * 12_500 + 18_450,
    close: `${String((index % 27) + 1).padStart(2, '0')}.0${(index % 9) + 1}.2026`,
    light: LIGHTS[index % 3] ?? 'red',
  };
});

const COLUMNS: readonly TableColumn<DealRow>[] = [
  { id: 'name', header: 'Verkaufschance', cell: (row) => row.name, sortable: true, width: '30%' },
  { id: 'account', header: 'Firma', cell: (row) => row.account, sortable: true },
  { id: 'buyClass', header: 'Beschaffungsart', cell: (row) => <Badge tone="outline">{row.buyClass}</Badge>, width: '210px' },
  { id: 'light', header: 'Abdeckung', cell: (row) => <Light status={row.light} label={LIGHT_WORDS[row.light]} />, width: '130px' },
  { id: 'close', header: 'Abschluss', cell: (row) => row.close, width: '120px', align: 'end', sortable: true },
  {
    id: 'amount',
    header: 'Auftragswert',
    cell: (row) => `${formatEuro(String(row.amount))} €`,
    width: '150px',
    align: 'end',
    sortable: true,
    footer: '900.250.000,00 €',
  },
];

const MENU: readonly MenuEntry[] = [
  { id: 'copy', label: 'Duplizieren', icon: Copy, shortcut: 'Strg+D', onSelect: () => undefined },
  { id: 'zoom', label: 'Auf Auswahl zoomen', icon: ZoomIn, shortcut: 'Umschalt+2', onSelect: () => undefined },
  { kind: 'check', id: 'grid', label: 'Am Raster ausrichten', checked: true, onCheckedChange: () => undefined },
  { kind: 'separator', id: 's1' },
  {
    kind: 'choice',
    id: 'attitude',
    label: 'Einstellung',
    value: 'sceptic',
    onValueChange: () => undefined,
    options: [
      { value: 'supporter', label: 'Befürworter', mark: <AttitudeMark attitude="supporter" label="" /> },
      { value: 'sceptic', label: 'Skeptiker', mark: <AttitudeMark attitude="sceptic" label="" /> },
    ],
  },
  { kind: 'submenu', id: 'more', label: 'Exportieren als', entries: [{ id: 'png', label: 'Bild (PNG)', onSelect: () => undefined }] },
  { kind: 'separator', id: 's2' },
  { id: 'delete', label: 'Aus Buying Center entfernen', icon: Trash2, shortcut: 'Entf', danger: true, onSelect: () => undefined },
];

function sorted(sort: TableSort | null): readonly DealRow[] {
  if (sort === null) return DEALS;
  const key = sort.columnId as keyof DealRow;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...DEALS].sort((a, b) => {
    const left = a[key];
    const right = b[key];
    return sign * (typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), 'de'));
  });
}

export function StructureChapter() {
  const [tab, setTab] = useState('buying-center');
  const [sort, setSort] = useState<TableSort | null>({ columnId: 'amount', direction: 'descending' });
  const [selected, setSelected] = useState<string | null>('deal-2');
  const [open, setOpen] = useState(false);
  const [inspector, setInspector] = useState(true);
  const [influence, setInfluence] = useState<number | null>(5);
  const toasts = useToasts();

  return (
    <Chapter title="Aufbau">
      <Specimen name="Banner" wide>
        <Banner tone="info" title="Zwei Kollegen bewerten Frau Hohenstein verschieden." actions={<Button size="small">Vergleichen</Button>}>
          Beide Bewertungen bleiben erhalten.
        </Banner>
        <Banner tone="warning" title="Für einen Auftrag dieser Größe fehlt der Entscheider." onDismiss={() => undefined} dismissLabel="Ausblenden">
          Fragen Sie Ihren Mentor, wer die Investition freigibt.
        </Banner>
        <Banner tone="error" title="Die Datei ist keine CSV-Datei." actions={<Button size="small">Andere Datei wählen</Button>}>
          Zeile 1 enthält keine Spaltennamen. Es wurde nichts geändert.
        </Banner>
      </Specimen>
      <Specimen name="PageHeader · Tabs · Split · Panel · Toolbar" wide>
        <div className={styles.frame}>
          <Split
            resizeLabel="Breite des Inspektors"
            inspector={
              inspector ? (
                <Panel
                  media={<Avatar initials="AH" size={36} />}
                  title={<InlineEdit label="Name" value="Dr. Annegret Hohenstein" onCommit={() => undefined} />}
                  subtitle="Leiterin Instandhaltung und Betriebstechnik"
                  actions={<Menu trigger={<IconButton icon={MoreHorizontal} size="small" label="Mehr" />} entries={MENU} align="end" />}
                  onClose={() => setInspector(false)}
                  closeLabel="Schließen"
                  closeShortcut="Esc"
                >
                  <PanelSection>
                    <div className={styles.row}>
                      <AttitudeMark attitude="mentor" label="Mentor" showLabel tinted />
                      <RoleBadge role="decider" letter="E" label="Entscheider" showLabel />
                    </div>
                    <Field label="Einfluss">
                      <ScaleInput
                        kind="influence"
                        value={influence}
                        onValueChange={setInfluence}
                        valueText={(value) => `${value} von 5`}
                        emptyText="offen"
                      />
                    </Field>
                  </PanelSection>
                  <PanelSection title="Beziehungen" actions={<IconButton icon={Plus} size="small" label="Beziehung anlegen" />}>
                    <p>berichtet an Thomas Kowalczyk</p>
                  </PanelSection>
                </Panel>
              ) : null
            }
          >
            <PageHeader
              eyebrow="Sächsische Umformtechnik AG"
              title="Presse 4000 t, Werk Zwickau"
              meta={<Badge tone="outline">Neukauf</Badge>}
              actions={
                <>
                  <Button variant="quiet" onClick={() => setInspector(true)}>
                    Inspektor
                  </Button>
                  <Button variant="primary" icon={Plus}>
                    Person
                  </Button>
                </>
              }
            />
            <div className={styles.page}>
              <Tabs
                label="Bereiche der Verkaufschance"
                value={tab}
                onValueChange={setTab}
                items={[
                  { value: 'buying-center', label: 'Buying Center', badge: <Badge>8</Badge> },
                  { value: 'needs', label: 'Schmerz & Nutzen' },
                  { value: 'offer', label: 'Angebot & Verhandlung' },
                  { value: 'care', label: 'Betreuung', disabled: true },
                ]}
              >
                <TabPanel value="buying-center">
                  <div style={{ paddingTop: 'var(--space-5)' }}>
                    <Toolbar label="Karte" floating>
                      <IconButton icon={Plus} label="Person hinzufügen" shortcut="N" />
                      <IconButton icon={Network} label="Anordnen" shortcut="L" pressed />
                      <ToolbarSeparator />
                      <IconButton icon={ZoomIn} label="Vergrößern" shortcut="+" />
                    </Toolbar>
                  </div>
                </TabPanel>
                <TabPanel value="needs">Schmerz</TabPanel>
                <TabPanel value="offer">Angebot</TabPanel>
              </Tabs>
            </div>
          </Split>
        </div>
      </Specimen>
      <Specimen name="DataTable" wide>
        <Card
          padding="none"
          title="Verkaufschancen"
          description="600 Zeilen, nur die sichtbaren sind gezeichnet"
          actions={
            <Button size="small" icon={Plus}>
              Verkaufschance
            </Button>
          }
        >
          <DataTable
            label="Verkaufschancen"
            columns={COLUMNS}
            rows={sorted(sort)}
            rowKey={(row) => row.id}
            sort={sort}
            onSortChange={setSort}
            selectedKey={selected}
            onRowSelect={(row) => setSelected(row.id)}
            onRowOpen={(row) => toasts.show({ title: `${row.name} geöffnet` })}
            maxHeight="20rem"
          />
        </Card>
      </Specimen>
      <Specimen name="Card · EmptyState">
        <Card
          title="Nächster Schritt"
          description="Besuch mit dem Betriebsleiter"
          actions={<IconButton icon={MoreHorizontal} size="small" label="Mehr" />}
          footer="Zuletzt geändert am 25.03.2026"
        >
          Muster der Schnittkante mitnehmen. Die Instandhaltung möchte die Ersatzteilliste sehen.
        </Card>
        <Card sunken padding="small" title="Beiseite">
          Tiefer gelegte Fläche.
        </Card>
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          icon={Network}
          title="Wer entscheidet hier mit?"
          why="Tragen Sie alle ein, die an der Entscheidung teilhaben. Lücken sehen Sie dann, bevor sie den Auftrag kosten."
          actions={
            <>
              <Button variant="primary" icon={Plus}>
                Person anlegen
              </Button>
              <Button icon={FileUp}>Organigramm importieren</Button>
              <Button variant="quiet" icon={Sparkles}>
                Beispiel ansehen
              </Button>
            </>
          }
        />
      </Specimen>
      <Specimen name="Öffnet sich: Dialog · Menu · Popover · Toast">
        <div className={styles.row}>
          <Button onClick={() => setOpen(true)}>Dialog</Button>
          <Menu trigger={<Button>Menü</Button>} entries={MENU} />
          <Popover trigger={<Button>Popover</Button>} label="Firma umbenennen">
            <Field label="Neuer Name" hint="Gilt in allen Verkaufschancen.">
              <TextInput value="Zylinderkopf GmbH" onValueChange={() => undefined} />
            </Field>
          </Popover>
        </div>
        <div className={styles.row}>
          <Button
            onClick={() =>
              toasts.show({
                title: 'Person entfernt',
                description: 'Zwei Beziehungen sind mitgegangen.',
                action: { label: 'Rückgängig', run: () => undefined },
              })
            }
          >
            Hinweis
          </Button>
          <Button onClick={() => toasts.show({ tone: 'success', title: 'Angebot gespeichert' })}>Erfolg</Button>
          <Button
            onClick={() =>
              toasts.show({
                tone: 'error',
                title: 'Nicht gespeichert',
                description: 'Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.',
                action: { label: 'Erneut versuchen', run: () => undefined },
              })
            }
          >
            Fehler
          </Button>
        </div>
        <ContextualMenu entries={MENU}>
          <div style={{ padding: 'var(--space-5)', border: '1px dashed var(--border-control)', borderRadius: 'var(--radius)' }}>
            Rechte Maustaste
          </div>
        </ContextualMenu>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          title="Angebot trotz offener Motive freigeben?"
          description="Für zwei Personen fehlt ein Nutzen, der zu ihrem Motiv passt."
          closeLabel="Schließen"
          footer={
            <>
              <Button onClick={() => setOpen(false)}>Zurück zu den Nutzen</Button>
              <Button variant="primary" onClick={() => setOpen(false)}>
                Mit Grund freigeben
              </Button>
            </>
          }
        >
          <Field label="Grund" hint="Steht später im Verlauf.">
            <TextInput value="" onValueChange={() => undefined} />
          </Field>
        </Dialog>
      </Specimen>
      <Specimen name="EmptyState, klein">
        <EmptyState icon={Building2} size="small" title="Keine Firma ausgewählt" why="Wählen Sie links eine Firma." />
      </Specimen>
    </Chapter>
  );
}
