import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Driver, Size } from './driver.ts';
import type { Screen } from './screen.ts';

/** Where the parts of WebKitGTK lie. */
export interface WebKitParts {
  readonly driver: string;
  readonly browser: string;
}

/** How long a program may take to answer after its start, in milliseconds. */
const PATIENCE = 20_000;

/** WebKitGTK's small browser, led by its driver over WebDriver. The screen, left out for a real one, closes with it. */
export async function startWebKit(parts: WebKitParts, size: Size, screen: Screen | null): Promise<Driver> {
  const port = await freePort();
  const driver = spawn(parts.driver, [`--port=${port}`], {
    stdio: 'ignore',
    // Run by root, as in a container, its sandbox does not start.
    env: {
      ...process.env,
      ...(screen ? { DISPLAY: screen.display } : {}),
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  const end = (): void => {
    driver.kill();
    screen?.close();
  };
  try {
    return await drive(await newSession(`http://127.0.0.1:${port}`, parts.browser), size, end);
  } catch (error) {
    end();
    throw error;
  }
}

interface Session {
  readonly version: string;
  readonly ask: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
}

/** What a script in the page came to. */
interface Told {
  readonly value?: unknown;
  readonly failed?: string;
}

async function drive({ version, ask }: Session, size: Size, end: () => void): Promise<Driver> {
  const value = async (expression: string): Promise<unknown> => {
    const script = `const tell = arguments[0];
      Promise.resolve().then(() => (${expression})).then(
        (value) => tell({ value }), (error) => tell({ failed: String(error) }));`;
    const told = Object(await ask('POST', '/execute/async', { script, args: [] })) as Told;
    if (told.failed !== undefined) throw new Error(told.failed);
    return told.value;
  };
  const actions = (
    kind: { readonly type: string; readonly parameters?: object },
    steps: readonly object[],
  ): Promise<unknown> => ask('POST', '/actions', { actions: [{ id: kind.type, ...kind, actions: steps }] });
  await ask('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  await ask('POST', '/window/rect', size);
  // The size asked for is the window's: what its frame takes comes on top.
  const inner = await value('[innerWidth, innerHeight]');
  if (Array.isArray(inner))
    await ask('POST', '/window/rect', {
      width: 2 * size.width - Number(inner[0]),
      height: 2 * size.height - Number(inner[1]),
    });
  return {
    name: `WebKitGTK ${version}, the system's`,
    open: async (url) => void (await ask('POST', '/url', { url })),
    value,
    press: async (x, y) =>
      void (await actions({ type: 'pointer', parameters: { pointerType: 'mouse' } }, [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])),
    type: async (text) =>
      void (await actions(
        { type: 'key' },
        [...text].flatMap((key) => [
          { type: 'keyDown', value: key },
          { type: 'keyUp', value: key },
        ]),
      )),
    picture: async () => Buffer.from(String(await ask('GET', '/screenshot')), 'base64'),
    close: async () => {
      await ask('DELETE', '').catch(() => undefined);
      end();
    },
  };
}

async function newSession(driver: string, browser: string): Promise<Session> {
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
  };
  const give = { method: 'POST', body: JSON.stringify({ capabilities }) };
  const made = await patiently(() => answer(fetch(`${driver}/session`, give)));
  const { sessionId, capabilities: has } = Object(made) as {
    sessionId?: string;
    capabilities?: { browserVersion?: string };
  };
  const address = `${driver}/session/${sessionId ?? ''}`;
  return {
    version: has?.browserVersion ?? '',
    ask: (method, path, body) =>
      answer(fetch(address + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })),
  };
}

/** What a WebDriver's answer holds; what it refuses is thrown in its own words. */
async function answer(asked: Promise<Response>): Promise<unknown> {
  const response = await asked;
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = Object(value) as { error?: string; message?: string };
  throw new Error([error, message].filter(Boolean).join(': '));
}

/** Asks again until the program that was started listens. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  const last = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > last || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
