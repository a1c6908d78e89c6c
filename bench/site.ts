import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';

export interface Site {
  readonly address: string;
  /** Bytes sent to browsers until now, heads of the answers included. */
  sent(): number;
  close(): void;
}

/** The built site as `npm start` serves it, behind a counter of bytes: what workers ask for is counted, too. */
export async function serveCounted(): Promise<Site> {
  const server = spawn(process.execPath, [join('scripts', 'serve.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(server.stdout);
  let sent = 0;
  const open = new Set<Socket>();
  const counter = createServer((browser) => {
    const site = connect(port, '127.0.0.1');
    site.on('data', (data) => (sent += data.length));
    browser.pipe(site).pipe(browser);
    for (const socket of [browser, site]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
  });
  await once(counter.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${(counter.address() as AddressInfo).port}/`,
    sent: () => sent,
    close: () => {
      for (const socket of open) socket.destroy();
      counter.close();
      server.kill();
    },
  };
}

/** The port that the server says it has. */
async function portOf(said: NodeJS.ReadableStream): Promise<number> {
  let text = '';
  for await (const piece of said) {
    text += String(piece);
    const port = /http:\/\/[^:/]+:(\d+)/.exec(text)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('The site could not be served; build it first: npm run build');
}
