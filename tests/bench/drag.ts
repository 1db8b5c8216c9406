import type { Edge, Node } from '@xyflow/react';
import type { ElectronApplication, Page } from 'playwright';
import type { Settings } from '../../shared/contract/settings';
import type { AnyRecord } from '../../shared/domain/records';
import { companyChart } from '../support/records/company-chart';
import { needsCanvas } from '../support/records/needs-canvas';
import { launch, removeProfile } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { median, type BenchLine } from './bench-line';
import { launchReference } from './reference/launch-reference';

const MOVES = 120;
const ROUNDS = 7;

/** Seconds the page's main thread was busy so far. */
type Busy = () => Promise<number>;

async function mainThread(page: Page): Promise<Busy> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

async function enlarge(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.setContentSize(1920, 1040);
  });
}

/** Milliseconds of main-thread time for each pointer move, dragging the card around and back. */
async function drag(page: Page, busy: Busy, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error('no card to drag');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first moves start the drag and are not counted.
  for (let move = 1; move <= 10; move += 1) await page.mouse.move(x + move, y + move);
  const before = await busy();
  for (let move = 0; move < MOVES; move += 1) {
    const angle = (move / MOVES) * 2 * Math.PI;
    await page.mouse.move(x + 10 + 60 * Math.sin(angle), y + 10 + 60 * (1 - Math.cos(angle)));
  }
  const after = await busy();
  await page.mouse.move(x, y);
  await page.mouse.up();
  return ((after - before) * 1000) / MOVES;
}

/** Main-thread time for each pointer move on the map with all cards visible, beside a bare React Flow with the same graph. */
export async function benchDrag(cards: number, referenceFolder: string): Promise<BenchLine> {
  const chart = companyChart(cards);
  const members = chart.records.filter((record) => record.type === 'member');
  const lines = chart.records.filter((record) => record.type === 'relation');
  return dragBeside(referenceFolder, {
    name: `drag-${cards}`,
    records: chart.records,
    place: `/deals/${chart.deal.id}/buying-center`,
    settings: {},
    cards,
    selector: '[data-testid="map-card"]',
    dragged: '[data-testid="map-card"]',
    bareDragged: '.react-flow__node',
    nodes: members.map(({ id, displayName, position }) => ({ id, position: position ?? { x: 0, y: 0 }, data: { label: displayName } })),
    edges: lines.map(({ id, fromId, toId }) => ({ id, source: toId, target: fromId })),
  });
}

/** The same on the free board of pains, benefits and people. */
export async function benchNeedsDrag(cards: number, referenceFolder: string): Promise<BenchLine> {
  const board = needsCanvas(cards);
  // At the edge the library moves the picture too, which is not what is measured.
  const inTheMiddle = `[data-id="${board.placed[middleOf(board.placed.map(({ position }) => position))]?.id ?? ''}"]`;
  return dragBeside(referenceFolder, {
    name: `needs-drag-${cards}`,
    records: board.records,
    place: `/deals/${board.deal.id}/needs`,
    settings: { needsView: 'free' },
    cards,
    selector: '[data-card-type]',
    dragged: inTheMiddle,
    bareDragged: inTheMiddle,
    nodes: board.placed.map(({ id, label, position }) => ({ id, position, data: { label } })),
    edges: board.links.map(({ id, fromId, toId }) => ({ id, source: fromId, target: toId })),
  });
}

/** Which of these places lies nearest to the middle of them all. */
function middleOf(places: readonly { x: number; y: number }[]): number {
  const mean = (axis: 'x' | 'y'): number => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [x, y] = [mean('x'), mean('y')];
  const distances = places.map((place) => Math.hypot(place.x - x, place.y - y));
  return distances.indexOf(Math.min(...distances));
}

type Canvas = {
  name: string;
  records: readonly AnyRecord[];
  place: string;
  settings: Partial<Settings>;
  cards: number;
  /** Of the cards. */
  selector: string;
  /** Of the card that is dragged, and of the same one with the bare library. */
  dragged: string;
  bareDragged: string;
  /** The same graph for the bare library. */
  nodes: readonly Node[];
  edges: readonly Edge[];
};

async function dragBeside(referenceFolder: string, { name, records, place, settings, cards, selector, dragged, bareDragged, nodes, edges }: Canvas): Promise<BenchLine> {
  const running = await launch();
  await enlarge(running.app);
  await running.page.evaluate((change) => window.werkbank.api.settings.set(change), settings);
  await seed(running, records);
  await running.page.reload();
  await open(running, place);
  await running.page.locator(selector).nth(cards - 1).waitFor();
  await running.page.waitForTimeout(1000);

  const reference = await launchReference(referenceFolder, 'flow');
  await enlarge(reference.app);
  await reference.page.evaluate(
    ([graphNodes, graphEdges]) =>
      (window as unknown as { show(nodes: unknown, edges: unknown): void }).show(graphNodes, graphEdges),
    [nodes, edges] as const,
  );
  await reference.page.locator('.react-flow__node').nth(cards - 1).waitFor();
  await reference.page.waitForTimeout(1000);

  const oursBusy = await mainThread(running.page);
  const bareBusy = await mainThread(reference.page);
  const values: number[] = [];
  const references: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const bare = await drag(reference.page, bareBusy, bareDragged);
    const ours = await drag(running.page, oursBusy, dragged);
    if (round < 0) continue;
    references.push(bare);
    values.push(ours);
  }
  await running.app.close();
  await reference.app.close();
  removeProfile(running.profile);
  removeProfile(reference.profile);
  return { name, value: median(values), reference: median(references), goal: '1.25' };
}
