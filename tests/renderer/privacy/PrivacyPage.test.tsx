// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PrivacyPage } from '../../../renderer/features/privacy/PrivacyPage';
import type { PreviewWithBackups } from '../../../shared/contract/privacy';
import { ok } from '../../../shared/errors/result';
import { account, person } from '../../support/records/records';
import { seriousViolations } from '../../support/renderer/accessibility';
import { fakeApi } from '../../support/renderer/fake-api';
import { renderPage } from '../../support/renderer/render-page';
import { textLiterals } from '../../support/renderer/text-literals';
import { installDomShims } from '../ui/dom-shims';

beforeAll(installDomShims);
afterEach(cleanup);

const firm = account();
const anna = person(firm.id);
const preview: PreviewWithBackups = {
  names: ['Anna Vogt'],
  removed: [{ type: 'person', count: 1 }, { type: 'rating', count: 2 }],
  changed: [{ type: 'member', count: 1 }],
  mentions: [
    { key: 'a note', type: 'activity', sentence: 'Anna Vogt came late.', isSure: true },
    { key: 'b note', type: 'deal', sentence: 'Vogt called.', isSure: false },
  ],
  letters: [{ kind: 'offers', number: '2026-001', until: '2032-12-31' }],
  files: 0,
  backups: [{ name: 'Werkbank 2026-05-01.werkbank', createdAt: '2026-05-01T08:00:00.000Z' }],
  othersBackups: [{ name: 'Werkbank 2026-05-02.werkbank', createdAt: '2026-05-02T08:00:00.000Z' }],
};

describe('the privacy page', () => {
  it('finds a person, shows what an erasure does, and erases only what was looked at', async () => {
    const user = userEvent.setup();
    const erase = vi.fn(async () => ok({ isFinished: true }));
    const { api } = fakeApi({
      records: { search: async () => ok({ hits: [{ type: 'person' as const, id: anna.id, accountId: firm.id, title: 'Anna Vogt', subtitle: firm.name }] }) },
      privacy: { previewErasure: async () => ok(preview), erase },
      workspace: { copy: async () => ok({ copy: { createdAt: '2026-03-25T08:00:00.000Z', begunAt: '2026-03-26T09:00:00.000Z' }, isOpen: false }) },
    });
    renderPage(<PrivacyPage />, { api, path: '/settings/privacy' });
    await user.type(await screen.findByRole('combobox', { name: 'Person' }), 'Vog');
    await user.click(await screen.findByRole('option', { name: /Anna Vogt/ }));
    // Which of the people of that name was chosen.
    expect(screen.getByText(firm.name)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Erase …' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase Anna Vogt?' }));
    expect(await dialog.findByText('Person · Rating × 2')).toBeTruthy();
    expect(dialog.getByText('Accepted offer 2026-001, until 31 Dec 2032')).toBeTruthy();
    expect(await dialog.findByText(/The copy from a backup still holds the person/)).toBeTruthy();
    expect(await seriousViolations()).toEqual([]);
    const confirm = dialog.getByRole('button', { name: 'Erase' });
    expect(confirm).toHaveProperty('disabled', true);
    await user.click(dialog.getByRole('checkbox', { name: 'Vogt called.' }));
    expect(dialog.getByText(/belong to another laptop/)).toBeTruthy();
    expect(dialog.getByText(/2026-05-02\.werkbank/)).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: 'Delete these automatic backups, too' }));
    await user.click(dialog.getByRole('checkbox', { name: 'I have looked at what goes and what stays' }));
    await user.click(confirm);
    await waitFor(() => expect(erase).toHaveBeenCalledWith({ personIds: [anna.id], recordIds: [], alsoReplaced: ['b note'], deletesBackups: true }));
  });

  describe('where others bear the name', () => {
    const double = { ofId: anna.id, name: 'Anna Vogt', function: 'Buyer', phone: '' };
    const doubles = [
      { ...double, id: 'same', company: 'Nord', email: 'anna@nord.example', isCertain: true },
      { ...double, id: 'other', company: 'Süd', email: 'vogt@sued.example', isCertain: false },
    ];
    const open = async (privacy: object) => {
      const user = userEvent.setup();
      const { api } = fakeApi({
        records: { search: async () => ok({ hits: [{ type: 'person' as const, id: anna.id, accountId: firm.id, title: 'Anna Vogt', subtitle: firm.name }] }) },
        privacy: { findDoubles: async () => ok({ doubles }), ...privacy },
      });
      renderPage(<PrivacyPage />, { api, path: '/settings/privacy' });
      await user.type(await screen.findByRole('combobox', { name: 'Person' }), 'Vog');
      await user.click(await screen.findByRole('option', { name: /Anna Vogt/ }));
      return user;
    };

    it('erases those alone that are ticked, with what that does', async () => {
      const previewErasure = vi.fn(async () => ok(preview));
      const erase = vi.fn(async () => ok({ isFinished: true }));
      const user = await open({ previewErasure, erase });
      await user.click(screen.getByRole('button', { name: 'Erase …' }));
      expect(await screen.findByRole('checkbox', { name: 'Anna Vogt · Nord' })).toHaveProperty('ariaChecked', 'true');
      await waitFor(() => expect(previewErasure).toHaveBeenLastCalledWith({ personIds: [anna.id, 'same'], recordIds: [] }));
      const seen = { name: 'I have looked at what goes and what stays' };
      await user.click(await screen.findByRole('checkbox', seen));
      await user.click(screen.getByRole('checkbox', { name: 'Anna Vogt · Süd' }));
      await waitFor(() => expect(previewErasure).toHaveBeenLastCalledWith({ personIds: [anna.id, 'same', 'other'], recordIds: [] }));
      expect(screen.getByRole('button', { name: 'Erase' })).toHaveProperty('disabled', true);
      await user.click(screen.getByRole('checkbox', { name: 'Anna Vogt · Nord' }));
      await user.click(screen.getByRole('checkbox', seen));
      await waitFor(() => expect(screen.getByRole('button', { name: 'Erase' })).toHaveProperty('disabled', false));
      await user.click(screen.getByRole('button', { name: 'Erase' }));
      await waitFor(() => expect(erase).toHaveBeenCalledWith({ personIds: [anna.id, 'other'], recordIds: [], alsoReplaced: [], deletesBackups: false }));
    });

    it('hands out those alone that are ticked', async () => {
      const exportPerson = vi.fn(async () => ok({ pdf: 'a.pdf', json: 'a.json', folder: 'a files', missing: 1 }));
      const user = await open({ exportPerson });
      await user.click(screen.getByRole('button', { name: 'Create access document' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Is there more about Anna Vogt?' }));
      expect(dialog.getByText('Buyer · vogt@sued.example')).toBeTruthy();
      expect(dialog.getByText('Buyer · anna@nord.example · Same e-mail address')).toBeTruthy();
      expect(await seriousViolations()).toEqual([]);
      await user.click(dialog.getByRole('button', { name: 'Create access document' }));
      await waitFor(() => expect(exportPerson).toHaveBeenCalledWith({ personId: anna.id, doubleIds: ['same'] }));
      expect(await screen.findByText(/in the folder a files\..*One file is not on this computer/)).toBeTruthy();
    });
  });

  it('says of an erasure that was not finished that the records are gone, and when the rest goes', async () => {
    const user = userEvent.setup();
    const { api } = fakeApi({
      records: { search: async () => ok({ hits: [{ type: 'person' as const, id: anna.id, accountId: firm.id, title: 'Anna Vogt', subtitle: firm.name }] }) },
      privacy: { previewErasure: async () => ok(preview), erase: async () => ok({ isFinished: false }) },
    });
    renderPage(<PrivacyPage />, { api, path: '/settings/privacy' });
    await user.type(await screen.findByRole('combobox', { name: 'Person' }), 'Vog');
    await user.click(await screen.findByRole('option', { name: /Anna Vogt/ }));
    await user.click(screen.getByRole('button', { name: 'Erase …' }));
    await user.click(await screen.findByRole('checkbox', { name: 'I have looked at what goes and what stays' }));
    await user.click(screen.getByRole('button', { name: 'Erase' }));
    expect(await screen.findByRole('dialog', { name: 'Not erased everywhere yet' })).toBeTruthy();
    expect(screen.getByText('Erased from the records')).toBeTruthy();
    expect(screen.queryByText('Nothing was erased')).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps a changed period, and lists what is due', async () => {
    const user = userEvent.setup();
    const due = vi.fn(async () =>
      ok({ items: [{ kind: 'visits' as const, id: anna.id, title: 'First visit', company: 'Nord', since: '2022-01-10', dueOn: '2025-01-10', personIds: [], recordIds: [anna.id] }] }),
    );
    const { api, stored } = fakeApi({ privacy: { due } });
    renderPage(<PrivacyPage />, { api, path: '/settings/privacy' });
    const months = await screen.findByRole('textbox', { name: 'Visit reports' });
    await user.clear(months);
    await user.type(months, '24{Enter}');
    await waitFor(() => expect([...stored.values()].filter(({ type }) => type === 'retentionRule')).toMatchObject([{ kind: 'visits', months: 24 }]));
    expect(await screen.findByText('Visit of 10 Jan 2022, kept 24 months')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'First visit · Nord' }));
    expect(screen.getByRole('button', { name: 'Look through and erase (1)' })).toHaveProperty('disabled', false);
  });
});

it('holds no words of its own', () => expect(textLiterals('features/privacy')).toEqual([]));
