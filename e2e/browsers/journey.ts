import axe from 'axe-core';
import type { Driver } from './driver.ts';
import { Hand, type Wanted } from './hand.ts';

export interface Found {
  /** What went wrong or is wrong: a line for each. */
  readonly faults: readonly string[];
  /** What this machine does not let the browser do, so that nothing is known of it. */
  readonly untried: readonly string[];
  /** How the summit ended, in the page's own words: of the same acts every browser must make the same game. */
  readonly end: string;
}

export type Keep = (screen: string, picture: Uint8Array) => void;

const PICTURE: Wanted = { css: '[data-table][data-hits]' };
const OVER: Wanted = { css: '#outcome-title' };
const MY_TURN: Wanted = { css: '[data-key="hold"]:not([aria-disabled])' };
const HEADING: Wanted = { css: 'h1' };
const SEED = '15082025';

/** From the gallery through a whole game to its debrief and replay, with a look at each screen on the way. */
export async function journey(driver: Driver, home: string, keep: Keep): Promise<Found> {
  const hand = new Hand(driver);
  const faults: string[] = [];
  const look = async (screen: string): Promise<void> => {
    await hand.ask(drawn);
    keep(screen, await driver.picture());
    faults.push(...(await wrongByAxe(driver, hand)).map((fault) => `${screen}: ${fault}`));
  };
  const arrive = async (address: string): Promise<void> => {
    await driver.open(address);
    await hand.await(HEADING);
    await hand.ask(listen);
  };

  await arrive(home);
  await hand.ask(rememberWishes);
  await arrive(`${home}?again`);
  await hand.await({ css: 'button', called: 'As it happened' });
  await look('1 gallery');
  faults.push(...(await hand.ask(tryThePolicy)));

  await hand.press({ css: 'a', called: 'Take a seat' });
  await hand.await({ css: '[data-sit]' });
  await hand.write({ css: 'input', called: 'Seed' }, SEED);
  await look('2 seat');
  await hand.press({ css: '[data-sit]' });
  const end = await game(hand, look);
  await hand.press({ css: 'button', called: 'Read the morning’s paper' });
  await hand.await({ css: '#debrief-better' });
  await hand.await({ css: '[role="img"] svg text' });
  await hand.gone('One moment', 'Counting the packages');
  await look('5 debrief');
  await hand.press({ css: 'a, button', called: 'Replay act by act' });
  await hand.press({ css: 'button', called: 'To the end' });
  await hand.await(PICTURE);
  await look('6 replay');
  faults.push(...(await hand.ask(heard)));

  await arrive(`${home}?with-a-card`);
  if (!(await hand.ask(claimCard))) return { faults, end, untried: ['the table drawn by WebGL: here it has none'] };
  await hand.press({ css: 'a', called: 'Take a seat' });
  await hand.press({ css: '[data-sit]' });
  await hand.await({ css: '[data-table][data-hits][data-renderer="webgl"]' });
  await hand.await(MY_TURN);
  await hand.pressInPicture('region:donetsk');
  await hand.await({ css: '[data-panel-title="draft"]' });
  await look('7 drawn by WebGL');
  faults.push(...(await hand.ask(heard)));
  return { faults, end, untried: [] };
}

/** Opens an issue in the picture, tables a draft, and holds until the summit is over. */
async function game(hand: Hand, look: (screen: string) => Promise<void>): Promise<string> {
  await hand.await(PICTURE);
  await hand.await(MY_TURN);
  await hand.pressInPicture('region:kherson');
  await hand.press({ css: 'input[type="radio"]', called: 'Freeze the line' });
  await hand.press({ css: '[data-key="table"]' });
  await hand.await(MY_TURN);
  await look('3 table');
  while ((await hand.await(OVER, MY_TURN)) === 1) await hand.press(MY_TURN);
  await look('4 outcome');
  return hand.ask(() => document.querySelector('#outcome-title')?.parentElement?.textContent ?? '');
}

async function wrongByAxe(driver: Driver, hand: Hand): Promise<string[]> {
  if (!(await hand.ask(() => 'axe' in window))) await driver.value(`(() => { ${axe.source}; return true; })()`);
  return hand.ask(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  });
}

function rememberWishes(): void {
  localStorage.setItem('impasse.preferences', JSON.stringify({ speed: 'instant', unfolded: true, tutor: false }));
}

/** The page as it is now has been drawn: WebKit else gives a picture of what was there before. */
const drawn = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(undefined), 250))),
  );

/** Begins to note what the page complains of. */
function listen(): void {
  const notes: string[] = [];
  Object.assign(window, { complaintsHeard: notes });
  addEventListener('error', ({ message }) => notes.push(message));
  addEventListener('unhandledrejection', ({ reason }) => notes.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    notes.push(`against the policy: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
  for (const level of ['error', 'warn'] as const) {
    const say = window.console[level];
    window.console[level] = (...words: unknown[]) => {
      notes.push(words.map(String).join(' '));
      say(...words);
    };
  }
}

/** What the page has complained of since. */
function heard(): string[] {
  return (window as unknown as { complaintsHeard: string[] }).complaintsHeard.splice(0);
}

/** Tries what the page's policy forbids: a line for each thing that went through. */
async function tryThePolicy(): Promise<string[]> {
  const { complaintsHeard } = window as unknown as { complaintsHeard: string[] };
  const through: string[] = [];
  const script = document.createElement('script');
  try {
    script.textContent = 'window.planted = true;';
    document.head.append(script);
  } catch {
    // Where texts are not trusted, it does not come so far.
  }
  script.remove();
  if ('planted' in window) through.push('a planted script runs');
  const style = document.createElement('style');
  style.textContent = 'body { outline: 3px solid red }';
  document.head.append(style);
  if (getComputedStyle(document.body).outlineStyle !== 'none') through.push('a planted style holds');
  style.remove();
  const elsewhere = await fetch('https://example.org/').then(
    () => true,
    () => false,
  );
  if (elsewhere) through.push('another server is asked');
  if ('trustedTypes' in window)
    try {
      document.createElement('p').innerHTML = '<img src="x">';
      through.push('markup that is not trusted is taken');
    } catch {
      // As it should be.
    }
  await new Promise((resolve) => setTimeout(resolve, 300));
  complaintsHeard.splice(0);
  return through;
}

/**
 * The processor's own WebGL says that it is a graphics card: then the table draws with it. What its driver remarks of
 * its own speed is none of the page's. False where there is no WebGL at all.
 */
function claimCard(): boolean {
  const probe = document.createElement('canvas');
  if (!(probe.getContext('webgl2') ?? probe.getContext('webgl'))) return false;
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const ask = prototype.getParameter;
    prototype.getParameter = function (this: WebGLRenderingContext, name: number): unknown {
      return name === 0x9246 || name === 0x1f01 ? 'A graphics card' : Reflect.apply(ask, this, [name]);
    };
  }
  return true;
}
