import { launch, removeProfile } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account, activity, deal } from '../support/records/records';
import { quantile, type BenchLine } from './bench-line';
import { launchReference } from './reference/launch-reference';

const BLOCKS = 8;
const SAVES = 30;

/**
 * From a keystroke that changes a record to the save state that says it is on the disk, p95, beside a bare Dexie
 * put with strict durability in a page.
 */
export async function benchSaveAck(referenceFolder: string): Promise<BenchLine> {
  const reference = await launchReference(referenceFolder, 'dexie');
  const running = await launch();
  const company = account();
  const project = deal(company.id);
  const step = activity(company.id, { dealId: project.id, subject: 'Call' });
  await seed(running, [company, project, step]);
  await open(running, `/deals/${project.id}/needs`);
  await running.page.getByTestId('next-step').first().focus();

  const ours = (): Promise<number[]> =>
    running.page.evaluate(async (times) => {
      const indicator = document.querySelector('[data-save-state]') as HTMLElement;
      const field = document.querySelector('[data-testid="next-step"]') as HTMLInputElement;
      field.focus();
      const durations: number[] = [];
      for (let index = 0; index < times; index += 1) {
        await new Promise<void>((done) => {
          let started = 0;
          const observer = new MutationObserver(() => {
            if (indicator.dataset['saveState'] !== 'saved') return;
            durations.push(performance.now() - started);
            observer.disconnect();
            done();
          });
          observer.observe(indicator, { attributes: true, attributeFilter: ['data-save-state'] });
          started = performance.now();
          document.execCommand('insertText', false, 'x');
        });
      }
      return durations;
    }, SAVES);
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
