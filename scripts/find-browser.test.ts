import { describe, expect, it } from 'vitest';
import { searchBrowser, type Machine } from './find-browser.ts';

interface Planted {
  readonly there?: readonly string[];
  readonly named?: string;
  readonly root?: boolean;
  /** What appears when a command whose words contain this one has run. */
  readonly installs?: { readonly by: string; readonly path: string };
}

const OWN = '/home/reader/.cache/ms-playwright/chrome';

/** A machine with these browsers, and what was run on it. */
function machine({ there = [], named, root = false, installs }: Planted): Machine & { readonly ran: string[] } {
  const present = new Set(there);
  const ran: string[] = [];
  return {
    ran,
    named,
    own: OWN,
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
