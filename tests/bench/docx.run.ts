/** `npx tsx tests/bench/docx.run.ts [LINES …]` prints the offer benchmarks, 20 and 500 lines unless told otherwise. */
import { benchDocx } from './docx';

const asked = process.argv.slice(2).map(Number);

async function main(): Promise<void> {
  for (const lines of asked.length > 0 ? asked : [20, 500]) {
    const { name, value, reference, ratio, goal } = await benchDocx(lines);
    console.log(
      `bench ${name} value=${value.toFixed(1)} reference=${reference.toFixed(1)} ratio=${ratio.toFixed(2)} goal=${goal.toFixed(2)}`,
    );
  }
}

void main();
