// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { useToasts } from '../../../renderer/ui/toast/toast-context';
import { UiProvider } from '../../../renderer/ui/provider/UiProvider';
import { installDomShims } from './dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

function setup() {
  const undo = vi.fn();
  let count = 0;
  function Page() {
    const toasts = useToasts();
    return (
      <button
        type="button"
        onClick={() => {
          count += 1;
          toasts.show({ title: `Entfernt ${count}`, action: { label: 'Rückgängig', run: undo } });
        }}
      >
        Entfernen
      </button>
    );
  }
  render(
    <UiProvider toastRegionLabel="Meldungen" toastCloseLabel="Schließen">
      <Page />
    </UiProvider>,
  );
  return { undo, user: userEvent.setup() };
}

describe('toasts', () => {
  it('undo once and go', async () => {
    const { undo, user } = setup();
    await user.click(screen.getByText('Entfernen'));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull());
  });

  it('show three at most, the newest', async () => {
    const { user } = setup();
    for (let index = 0; index < 5; index += 1) await user.click(screen.getByText('Entfernen'));
    expect(screen.getAllByRole('button', { name: 'Rückgängig' })).toHaveLength(3);
    expect(document.querySelector('ol')?.textContent).toContain('Entfernt 5');
    expect(document.querySelector('ol')?.textContent).not.toContain('Entfernt 2');
  });
});
