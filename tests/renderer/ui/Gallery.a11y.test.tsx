// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import Gallery from '../../../renderer/ui/gallery/Gallery';
import { installDomShims } from './dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

describe('the gallery', () => {
  it('has no serious accessibility violation and logs no error', async () => {
    const logged = vi.spyOn(console, 'error');
    render(<Gallery />);
    // Colour is computed from the tokens in its own test; jsdom draws nothing.
    const result = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    const serious = result.violations
      .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
      .map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    expect(serious).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
  });
});
