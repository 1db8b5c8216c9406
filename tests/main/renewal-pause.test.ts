import { expect, it } from 'vitest';
import { renewalPause } from '../../electron/main/storage/renewal-pause';

it('opens anew at once, then after twice as long each time until it is a minute', () => {
  let now = 1000;
  const pause = renewalPause(() => now);
  const waits: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    const from = now;
    while (!pause.isOver()) now += 1000;
    waits.push((now - from) / 1000);
    pause.renewed();
  }
  expect(waits).toEqual([0, 3, 6, 12, 24, 48, 60, 60]);
});

it('begins anew after two quiet minutes', () => {
  let now = 0;
  const pause = renewalPause(() => now);
  for (const seconds of [0, 3, 9]) {
    now = seconds * 1000;
    pause.renewed();
  }
  now += 120_001;
  pause.renewed();
  now += 2999;
  expect(pause.isOver()).toBe(false);
  now += 1;
  expect(pause.isOver()).toBe(true);
});
