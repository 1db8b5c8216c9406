import { expect, it } from 'vitest';
import { changesOf } from '../../scripts/package/changelog.mjs';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- Next\n\n## 0.2.0 (2026-12-01)\n\n- Second\n- More\n\n## 0.1.0\n\n- First\n';

it.each([
  ['0.2.0', '- Second\n- More'],
  ['0.1.0', '- First'],
  ['0.3.0', '- Next'],
  ['0.1', '- Next'],
])('finds what is new in %s', (version, changes) => {
  expect(changesOf(CHANGELOG, version)).toBe(changes);
});

it('finds nothing where nothing is said', () => {
  expect(changesOf('# Changelog\n\n## 0.1.0\n\n- First\n', '0.2.0')).toBe('');
});
