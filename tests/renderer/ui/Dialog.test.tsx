// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Button } from '../../../renderer/ui/button/Button';
import { Dialog } from '../../../renderer/ui/dialog/Dialog';
import { installDomShims } from './dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

function Host({ dismissible = true, withField = true }: { dismissible?: boolean; withField?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Freigeben
      </button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        dismissible={dismissible}
        title="Angebot freigeben"
        closeLabel="Schließen"
        footer={
          <>
            <Button>Zurück</Button>
            <Button variant="primary">Ja, freigeben</Button>
          </>
        }
      >
        {withField ? <input aria-label="Grund" /> : null}
      </Dialog>
    </>
  );
}

describe('Dialog', () => {
  it('starts in its first field and gives focus back on Escape', async () => {
    const user = userEvent.setup();
    render(<Host />);
    const opener = screen.getByText('Freigeben');
    await user.click(opener);
    expect(screen.getByRole('dialog', { name: 'Angebot freigeben' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Grund'));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('gives focus back after its close button', async () => {
    const user = userEvent.setup();
    render(<Host />);
    await user.click(screen.getByText('Freigeben'));
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(document.activeElement).toBe(screen.getByText('Freigeben'));
  });

  it('starts on the deciding button when there is nothing to fill in', async () => {
    const user = userEvent.setup();
    render(<Host withField={false} />);
    await user.click(screen.getByText('Freigeben'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ja, freigeben' }));
  });

  it('waits on itself when there is nothing but the way out, so that one Escape closes it', async () => {
    const user = userEvent.setup();
    render(
      <Dialog open onOpenChange={(open) => expect(open).toBe(false)} title="Tastenkürzel" closeLabel="Schließen">
        <p>Strg+K</p>
      </Dialog>,
    );
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Tastenkürzel' }));
    await user.keyboard('{Escape}');
    expect.assertions(2);
  });

  it('keeps the focus inside', async () => {
    const user = userEvent.setup();
    render(<Host />);
    await user.click(screen.getByText('Freigeben'));
    const dialog = screen.getByRole('dialog');
    for (let step = 0; step < 6; step += 1) {
      await user.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
  });

  it('cannot be left while something runs', async () => {
    const user = userEvent.setup();
    render(<Host dismissible={false} />);
    await user.click(screen.getByText('Freigeben'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Schließen' })).toBeNull();
  });
});
