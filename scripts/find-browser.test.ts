import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { searchBrowser as search, shellBeside, type Machine } from './find-browser.ts';

interface Planted {
  readonly there?: readonly string[];
  readonly named?: string;
  readonly root?: boolean;
  /** What appears when a command whose words contain this one has run. */
  readonly installs?: { readonly by: string; readonly path: string };
}

const PLAYWRIGHT = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
const CACHE = '/home/reader/.cache/ms-playwright';
const OWN = `${CACHE}/chromium-1255/chrome-linux64/chrome`;
const OWN_SHELL = `${CACHE}/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell`;

const searchBrowser = (of: Machine): string => search(of, 'shell');

/** A machine with these browsers, and what was run on it. */
function machine({ there = [], named, root = false, installs }: Planted): Machine & { readonly ran: string[] } {
  const present = new Set(there);
  const ran: string[] = [];
  return {
    ran,
    named,
    own: { whole: OWN, shell: OWN_SHELL },
    path: '/opt/bin:/usr/local/bin',
    root,
    runs: (path) => present.has(path),
    attempt: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      if (installs && line.includes(installs.by)) present.add(installs.path);
    },
  };
}

describe('the search for a browser', () => {
  it('takes the one that is named, and says so if it does not run', () => {
    expect(searchBrowser(machine({ named: '/my/chrome', there: ['/my/chrome', OWN] }))).toBe('/my/chrome');
    expect(() => searchBrowser(machine({ named: '/my/chrome', there: [OWN] }))).toThrow('/my/chrome');
  });

  it("prefers Playwright's own to the system's, and installs nothing where there is one", () => {
    const both = machine({ there: [OWN, '/usr/bin/chromium'] });
    expect(searchBrowser(both)).toBe(OWN);
    expect(both.ran).toEqual([]);
    expect(searchBrowser(machine({ there: ['/opt/bin/google-chrome'] }))).toBe('/opt/bin/google-chrome');
  });

  it('takes the browser without windows where it is, the whole one where that is rather wanted, and either for want of it', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(search(machine({ there: [shell, '/usr/bin/chromium'] }), 'shell')).toBe(shell);
    expect(search(machine({ there: [shell, '/usr/bin/chromium'] }), 'whole')).toBe('/usr/bin/chromium');
    expect(search(machine({ there: [shell] }), 'whole')).toBe(shell);
    expect(search(machine({ there: [OWN, OWN_SHELL] }), 'shell')).toBe(OWN_SHELL);
    expect(search(machine({ there: [OWN, OWN_SHELL] }), 'whole')).toBe(OWN);
    expect(search(machine({ there: [OWN, shell] }), 'shell')).toBe(OWN);
  });

  it('knows where Playwright keeps the one without windows', () => {
    expect(shellBeside(OWN)).toBe(OWN_SHELL);
    expect(shellBeside('/opt/somewhere/else')).toBe('');
    // By its own word, for this system.
    const told = execFileSync(process.execPath, [PLAYWRIGHT, 'install', '--dry-run', 'chromium-headless-shell']);
    expect(dirname(dirname(shellBeside(chromium.executablePath())))).toBe(
      /Install location: +(\S.*chromium_headless_shell\S*)/.exec(told.toString())?.[1],
    );
  });

  it('lets Playwright install one on a machine without', () => {
    const bare = machine({ installs: { by: 'install --with-deps chromium', path: OWN } });
    expect(searchBrowser(bare)).toBe(OWN);
    expect(bare.ran).toHaveLength(1);
  });

  it('lets apt install one, as root only, where Playwright cannot', () => {
    const installs = { by: 'apt-get update && apt-get install', path: '/usr/bin/chromium' };
    const asRoot = machine({ root: true, installs });
    expect(searchBrowser(asRoot)).toBe('/usr/bin/chromium');
    expect(asRoot.ran).toHaveLength(2);
    const asReader = machine({ installs });
    expect(() => searchBrowser(asReader)).toThrow(/IMPASSE_BROWSER/);
    expect(asReader.ran).toHaveLength(1);
  });
});
