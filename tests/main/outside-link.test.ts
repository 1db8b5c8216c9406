import { expect, it } from 'vitest';
import { readOutsideLink } from '../../electron/main/security/outside-link';

it.each([
  ['tel:+49305551234', { kind: 'call', shown: '+49305551234' }],
  ['tel:110', { kind: 'call', shown: '110' }],
  ['mailto:anna.vogt%40example.com?subject=Angebot', { kind: 'mail', shown: 'anna.vogt@example.com' }],
  ['https://example.com/a?b=c', { kind: 'page', shown: 'example.com' }],
])('%s may be opened outside', (address, expected) => {
  expect(readOutsideLink(address)).toMatchObject(expected);
});

it.each([
  'http://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'smb://server/share',
  'ms-msdt:/id',
  'vbscript:x',
  'app://workbench/',
  'https://bank.example@evil.example/',
  'https://user:word@example.com/',
  'tel:*%2306%23',
  'tel:+49 30',
  'tel:110;ext=1',
  'tel:110?x=y',
  'tel:',
  'mailto:',
  'mailto:a@b@c',
  'mailto:a@b,c@d',
  'mailto:%ff',
  'mailto:a?attach=/etc/passwd',
  'not an address',
  '',
])('%s may not', (address) => {
  expect(readOutsideLink(address)).toBeNull();
});
