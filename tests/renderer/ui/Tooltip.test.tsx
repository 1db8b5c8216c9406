import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Tooltip } from '../../../renderer/ui/tooltip/Tooltip';
import './dom-shims';

/** Presses Escape on a button whose tooltip is open, and answers whether the key was left to those around it. */
async function escapeIsLeft(role?: string): Promise<boolean> {
  const heard = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
  const { container } = render(
    <div role={role}>
      <Tooltip content="Zoom in">
        <button type="button">+</button>
      </Tooltip>
    </div>,
  );
  container.addEventListener('keydown', heard);
  await userEvent.tab();
  await screen.findByRole('tooltip');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull(), { timeout: 30_000 });
  return heard.mock.results.at(-1)?.value === false;
}

describe('Escape on an open tooltip', () => {
  it('closes it and still means what it means around it', async () => expect(await escapeIsLeft()).toBe(true));
  it('closes nothing but it in a dialog', async () => expect(await escapeIsLeft('dialog')).toBe(false));
});
