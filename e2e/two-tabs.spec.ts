import type { BrowserContext, Page } from '@playwright/test';
import { openBrowser, openProfile } from './support/insecure.ts';
import { openPlain } from './support/plain.ts';
import { SeatChoice } from './support/seat-choice.ts';
import { Table } from './support/table.ts';
import { expect, test } from './support/test.ts';

/** Races to be run; 50 were run before this was released. */
const RACES = Number(process.env['IMPASSE_RACES'] ?? 2);
/** A game has six rounds, and in each race one is played. */
const ROUNDS = 5;
/** Milliseconds in which a game must be free after its tab was closed or has crashed. */
const FREE_WITHIN = 3000;
/** Milliseconds for which a tab hears and does nothing: as much as another needs to open, take the game and act. */
const SLEEP = 12_000;

test.describe('without Web Locks, as over plain http', () => {
  let profile: BrowserContext;
  let complaints: string[];

  test.beforeEach(async ({ home, preferences }) => {
    profile = await openProfile(await openBrowser(), home, preferences);
    complaints = [];
    profile.on('weberror', (error) => complaints.push(error.error().message));
  });
  test.afterEach(async () => {
    await profile.browser()?.close();
    expect(complaints).toEqual([]);
  });

  test('of tabs opened in the same moment one plays, and nothing is lost or overwritten', async () => {
    test.setTimeout(30_000 + RACES * 20_000);
    let address = '';
    let record: string[] = [];
    for (let race = 0; race < RACES; race++) {
      if (race % ROUNDS === 0) ({ address, record } = await begin(profile));
      const tabs = await Promise.all(Array.from({ length: 2 + (race % 2) }, () => openPlain(profile)));
      await Promise.all(tabs.map((tab) => tab.goto(address)));
      const playing = await Promise.all(tabs.map(plays));
      const [owner, ...more] = tabs.filter((_, index) => playing[index]);
      if (!owner || more.length > 0) throw new Error(`${more.length + (owner ? 1 : 0)} tabs play in race ${race}.`);
      // What the last owner saw is there: had it been overwritten, the log could not be played on.
      expect(await new Table(owner).record(), `the record in race ${race}`).toEqual(record);
      const before = await stored(owner);
      // Everybody presses at once: who may act does, the others are refused.
      await Promise.all(tabs.map((tab) => new Table(tab).hold.evaluate((button) => (button as HTMLElement).click())));
      await new Table(owner).settled();
      const after = await stored(owner);
      const changed = Object.keys(before).filter((line) => after[line] !== before[line]);
      expect(changed, `lines changed in race ${race}`).toEqual([]);
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
      record = await new Table(owner).record();
      await Promise.all(tabs.map((tab) => tab.close()));
    }
  });

  test('a tab that closes frees the game at once, and one that crashes within three seconds', async () => {
    const { address } = await begin(profile);
    const [owner, second] = [await open(address), await open(address)];
    expect([await mayAct(owner), await mayAct(second)]).toEqual([true, false]);
    await test.step('closed', async () => {
      const freed = freedAt(second);
      const closed = Date.now();
      await owner.close({ runBeforeUnload: true });
      expect((await freed) - closed).toBeLessThan(FREE_WITHIN);
    });
    await new Table(second).holdTurn();
    const third = await open(address);
    await test.step('crashed', async () => {
      const freed = freedAt(third);
      const crash = second.waitForEvent('crash').then(() => Date.now());
      second.goto('chrome://crash').catch(() => undefined);
      const crashed = await crash;
      expect((await freed) - crashed).toBeLessThan(FREE_WITHIN);
    });
    await new Table(third).holdTurn();
    await expect(new Table(third).twin('round')).toHaveText('Round 3 of 6');
  });

  test('a tab that slept while another took its game loses nothing, and says so when it wakes', async () => {
    const { address } = await begin(profile);
    const sleeper = await open(address);
    expect(await mayAct(sleeper)).toBe(true);
    const asleep = sleeper.evaluate((milliseconds) => {
      const wakes = Date.now() + milliseconds;
      while (Date.now() < wakes);
    }, SLEEP);
    const other = await open(address);
    await expect(new Table(other).myTurn).toBeVisible();
    await new Table(other).holdTurn();
    const record = await new Table(other).record();
    const lines = await stored(other);

    await asleep;
    const told = sleeper.getByRole('alert').filter({ hasText: 'Another tab took this game over while this one slept' });
    await new Table(sleeper).hold.evaluate((button) => (button as HTMLElement).click());
    await expect(told).toBeVisible();
    await expect(new Table(sleeper).twin('round')).toHaveText('Round 2 of 6');
    expect(await new Table(sleeper).record()).toEqual(record);
    expect(await stored(other)).toEqual(lines);
    await other.close();
    await expect(new Table(sleeper).myTurn).toBeVisible();
  });

  test('a page that is left and kept as it is frees the game, and watches it when the person comes back', async () => {
    const { address } = await begin(profile);
    const [owner, second] = [await open(address), await open(address)];
    // What a browser says to a page before it stands still, and when it goes on.
    const say = (name: 'pagehide' | 'pageshow'): Promise<boolean> =>
      owner.evaluate((event) => dispatchEvent(new PageTransitionEvent(event, { persisted: true })), name);
    const freed = freedAt(second);
    const left = Date.now();
    await say('pagehide');
    expect((await freed) - left).toBeLessThan(FREE_WITHIN);
    await new Table(second).holdTurn();
    await say('pageshow');
    await expect(owner.getByRole('alert').filter({ hasText: 'Another tab took this game over' })).toBeVisible();
    await expect(new Table(owner).twin('round')).toHaveText('Round 2 of 6');
    await second.close();
    await expect(new Table(owner).myTurn).toBeVisible();
  });

  const open = async (address: string): Promise<Page> => {
    const page = await openPlain(profile);
    await page.goto(address);
    await plays(page);
    return page;
  };
});

/** Sits down at a table, as over plain http, and leaves it. */
async function begin(profile: BrowserContext): Promise<{ address: string; record: string[] }> {
  const page = await openPlain(profile);
  await new SeatChoice(page).begin();
  await new Table(page).settled();
  expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false]);
  const begun = { address: page.url(), record: await new Table(page).record() };
  await page.close();
  return begun;
}

/** Whether a tab plays the game, once it has found out. */
async function plays(page: Page): Promise<boolean> {
  const { myTurn, outcome } = new Table(page);
  const watching = page.getByRole('status').filter({ hasText: 'here it can only be watched' });
  await expect(myTurn.or(outcome).or(watching).first()).toBeVisible({ timeout: 20_000 });
  return myTurn.isVisible();
}

const mayAct = (page: Page): Promise<boolean> => new Table(page).myTurn.isVisible();

/**
 * When a tab may play, in milliseconds since 1970, by its own account: Playwright looks once a second after a while, so
 * that what took two seconds would be seen in three.
 */
const freedAt = (tab: Page): Promise<number> =>
  tab.evaluate(
    (free) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.querySelector(free)) return;
          watching.disconnect();
          resolve(Date.now());
        };
        const watching = new MutationObserver(look);
        watching.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
        look();
      }),
    '[data-key="hold"]:not([aria-disabled])',
  );

/** The lines of all games, as storage has them, by game and place: a new game may stand before older ones. */
const stored = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('impasse');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const db = opening.result;
          const lines = db.transaction('lines').objectStore('lines');
          const [keys, texts] = [lines.getAllKeys(), lines.getAll()];
          texts.onsuccess = () => {
            db.close();
            resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), String(texts.result[at])])));
          };
        };
      }),
  );
