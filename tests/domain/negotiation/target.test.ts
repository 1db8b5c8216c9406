import { expect, it } from 'vitest';
import { distanceToTarget, shareOfNet } from '../../../shared/domain/negotiation/target';

it.each([
  ['97000', '98500', '1500.00'], ['97000.10', '97000.1', '0'], ['99000', '98500', '0'], ['0', '0.01', '0.01'],
])('a net of %s lies below the target %s by %s', (net, target, distance) => {
  expect(distanceToTarget(net, target)).toBe(distance);
});

it.each([
  ['6000', '300000', '2'], ['1', '3', '33.3'], ['500', '0', null], ['0', '100', '0'],
])('%s of a net of %s are %s %%', (value, net, share) => {
  expect(shareOfNet(value, net)).toBe(share);
});
