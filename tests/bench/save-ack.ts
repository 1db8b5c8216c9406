import type { Workbench } from '../../renderer/stores/workbench';
import { launch, removeProfile } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account, activity, deal } from '../support/records/records';
import { quantile, type BenchLine } from './bench-line';
import { launchReference } from './reference/launch-reference';

const BLOCKS = 16;
const SAVES = 30;

/**
 * From a change in the store, with the deal that shows it open, to its durable acknowledgement, p95, beside a bare
 * Dexie put with strict durability in a page.
 */
export async function benchSaveAck(referenceFolder: string): Promise<BenchLine> {
  const reference = await launchReference(referenceFolder, 'dexie');
  const running = await launch();
  const company = account();
  const project = deal(company.id);
  const step = activity(company.id, { dealId: project.id, subject: 'Call' });
  await seed(running, [company, project, step]);
  await open(running, `/deals/${project.id}/needs`);
  await running.page.getByTestId('next-step').first().waitFor();

  const ours = (): Promise<number[]> =>
    running.page.evaluate(
      async ([id, times]) => {
        // React keeps the component tree on the root element; the workbench is a property of its first component.
        type Fiber = { child: Fiber | null; memoizedProps: { workbench?: Workbench } | null };
        const root = document.getElementById('root') as unknown as Record<string, Fiber>;
        let fiber: Fiber | null = root[Object.keys(root).find((key) => key.startsWith('__reactContainer')) ?? ''] ?? null;
        while (fiber !== null && fiber.memoizedProps?.workbench === undefined) fiber = fiber.child;
        const workbench = fiber?.memoizedProps?.workbench;
        if (workbench === undefined) throw new Error('no workbench');
        const durations: number[] = [];
        for (let index = 0; index < times; index += 1) {
          const start = performance.now();
          workbench.change(
            'common.steps.edit',
            (edit, tables) => {
              const record = tables.activity.get(id);
              if (record !== undefined) edit.update(record, { subject: `Call ${index} ${start}` });
            },
            'bench',
          );
          await workbench.flush();
          durations.push(performance.now() - start);
          // As far apart as keystrokes, so that each change is drawn before the next.
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        return durations;
      },
      [step.id, SAVES] as const,
    );
  const bare = (): Promise<number[]> =>
    reference.page.evaluate(
      ([record, times]) => (window as unknown as { put(record: unknown, times: number): Promise<number[]> }).put(record, times),
      [step, SAVES] as const,
    );

  await bare();
  await ours();
  const values: number[] = [];
  const references: number[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    references.push(...(await bare()));
    values.push(...(await ours()));
  }
  await running.app.close();
  await reference.app.close();
  removeProfile(running.profile);
  removeProfile(reference.profile);
  return { name: 'save-ack', value: quantile(values, 0.95), reference: quantile(references, 0.95), goal: '3' };
}
