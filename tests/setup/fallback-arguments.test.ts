import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

interface Parsed {
  application: string | undefined;
  preloads: string[];
  wantsVersion: boolean;
}
const { parseArguments } = createRequire(import.meta.url)('../../scripts/setup/fallback-arguments.cjs') as {
  parseArguments: (args: string[]) => Parsed;
};

describe('the command line of the fallback', () => {
  const cases: { args: string[]; expected: Partial<Parsed> }[] = [
    { args: [], expected: { application: undefined, preloads: [] } },
    { args: ['.'], expected: { application: '.' } },
    { args: ['--no-sandbox', 'app', '--flag', 'word'], expected: { application: 'app' } },
    // As Playwright starts an Electron it was given, and one it finds itself.
    { args: ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '/app', 'x'], expected: { application: '/app', preloads: [] } },
    {
      args: ['-r', '/loader.js', '--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '/app'],
      expected: { application: '/app', preloads: ['/loader.js'] },
    },
    { args: ['--require', 'a.js', '-r', 'b.js', '/app'], expected: { application: '/app', preloads: ['a.js', 'b.js'] } },
    // What follows the application is the application's own.
    { args: ['/app', '-r', 'c.js', '--version'], expected: { application: '/app', preloads: [], wantsVersion: false } },
    { args: ['--no-sandbox', '--version'], expected: { application: undefined, wantsVersion: true } },
  ];

  it.each(cases)('$args', ({ args, expected }) => {
    expect(parseArguments(args)).toMatchObject(expected);
  });

  it('wants a file after -r', () => {
    expect(() => parseArguments(['-r'])).toThrow('-r needs a file');
  });
});
