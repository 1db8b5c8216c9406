import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftBenefit } from '../../shared/domain/needs/draft';
import type { Benefit } from '../../shared/domain/needs/benefit';
import { proposeOffer } from '../../shared/domain/offer/propose-offer';
import type { Argument } from '../../shared/domain/offer/argument';
import { elements, paragraphText, parseXml, readParts } from '../support/documents/docx-package';
import { chooseSavePlace, launch, removeProfile, type Running } from '../support/electron/launch';
import { open, seed } from '../support/electron/seed';
import { account, bookkeeping, deal } from '../support/records/records';

const company = account({ name: 'Nordwerk AG' });
const sale = deal(company.id, { name: 'Plant 2' });
const texts = { introduction: '', closing: '', paymentTerms: '' };
const { id, createdAt } = bookkeeping();
const offer = { ...proposeOffer({ id, now: createdAt, today: '2026-03-25', deal: sale, recipientPersonId: null, contactId: null, language: 'en' as const, texts }), number: '2026-017' };

let order = 0;
function benefit(text: string, fields: Partial<Benefit> = {}): Benefit {
  order += 1;
  return { ...draftBenefit({ bookkeeping: bookkeeping(), deal: sale, orderKey: `a${order}`, text, evidence: 'heard' }), ...fields };
}

const ALLOWED = [
  benefit('your people save 12,000 hours of stock counting a year', { yearlyValue: '11000' }),
  benefit('no more accidents at the press, no fines', { evidence: 'confirmed' }),
  benefit('servo drive with 0.02 mm', { lintOverride: 'The customer asked for exactly this' }),
  benefit('30 years of experience in foundries', { lintOverride: 'Heard as their main worry' }),
  benefit('€40,000 less money tied up in stock', { valueSpan: 'once', valueTold: '40000' }),
];
const REFUSED = [
  benefit('your people save 777 hours of searching a year', { evidence: 'assumed', yearlyValue: '7770' }),
  benefit('servo drive with 0.01 mm', { yearlyValue: '8880' }),
  benefit('20 years of experience', { evidence: 'confirmed', yearlyValue: '9990' }),
  benefit('Servoantrieb mit 0,03 mm', { lintOverride: '   ' }),
  benefit('Wir sind nach ISO 50001 zertifiziert'),
  benefit('94% efficiency', { evidence: 'assumed', lintOverride: 'They asked for it' }),
];
/** An offer as a hostile or older version may have left it: every benefit is argued with. */
const args = [...REFUSED, ...ALLOWED].map((argued, at): Argument => ({
  type: 'argument', ...bookkeeping(), accountId: company.id, dealId: sale.id, offerId: offer.id, benefitId: argued.id, orderKey: `a${String(at).padStart(2, '0')}`,
}));

let running: Running;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'werkbank-offer-'));
  running = await launch();
  await seed(running, [company, sale, offer, ...ALLOWED, ...REFUSED, ...args]);
});
afterAll(async () => {
  await running.app.close();
  removeProfile(running.profile);
  rmSync(folder, { recursive: true, force: true });
});

describe('benefits that may not be argued with', () => {
  it('never reach a Word file through the worker, nor their worth its sum', async () => {
    const path = join(folder, 'offer.docx');
    await chooseSavePlace(running.app, path);
    const answer = await running.page.evaluate((ids) => window.werkbank.api.documents.exportOffer(ids), { dealId: sale.id, offerId: offer.id, format: 'word' as const, variant: 'full' as const, recipientPersonId: null });
    expect(answer).toMatchObject({ ok: true });
    expect(existsSync(path)).toBe(true);
    const parts = readParts(readFileSync(path));
    const words = elements(parseXml(parts.get('word/document.xml') ?? ''), 'w:p').map(paragraphText).join('\n');
    for (const { text } of ALLOWED) expect(words).toContain(text);
    for (const { text } of REFUSED) for (const part of parts.values()) expect(part).not.toContain(text);
    // 11,000 a year and 40,000 once are what remains; nothing of 7,770, 8,880 and 9,990.
    expect(words).toMatch(/Quantified benefit in total: .*11,000.* per year and .*40,000.* once/);
    expect(words).not.toMatch(/7,770|8,880|9,990|19,770|28,650|38,640/);
  });

  it('stand locked in the offer with the reason, and cannot be chosen', async () => {
    const { page } = running;
    await open(running, `/deals/${sale.id}/offer`);
    const rows = page.getByTestId('argument');
    await rows.first().waitFor();
    for (const { text } of REFUSED) {
      const row = rows.filter({ hasText: text });
      await expect.poll(() => row.getAttribute('data-kind')).toBe('locked');
      expect(await row.getByRole('checkbox').isDisabled()).toBe(true);
    }
    for (const { text } of ALLOWED) expect(await rows.filter({ hasText: text }).getAttribute('data-kind')).toBe('chosen');
  });
});
