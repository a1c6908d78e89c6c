import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const dist = mkdtempSync(join(tmpdir(), 'impasse-dist-'));
let server: ChildProcess | null = null;
afterEach(() => {
  server?.kill();
  rmSync(dist, { recursive: true, force: true });
});

/** Builds a site of a page and a script, in the place of the one before. */
function build(name: string): void {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'assets'), { recursive: true });
  mkdirSync(join(dist, '.vite'));
  writeFileSync(join(dist, '.vite', 'made-of'), name);
  writeFileSync(join(dist, 'assets', `${name}.js`), `// ${name}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src ${name}">`;
  writeFileSync(join(dist, 'index.html'), `${policy}${name}`);
}

/** Where the server says that it can be reached. */
const serve = (): Promise<string> =>
  new Promise((resolve, reject) => {
    server = spawn('node', ['scripts/serve.mjs', '--port', '0', '--base', '/at/', '--dist', dist]);
    server.stdout?.on('data', (said: Buffer) => {
      const [port] = /(?<=localhost:)\d+/.exec(said.toString()) ?? [];
      if (port) resolve(`http://127.0.0.1:${port}/at/`);
    });
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });

it('goes on while the site is built anew, and then serves the new one', async () => {
  build('first');
  const home = await serve();
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, home));
    return { status: answer.status, text: await answer.text(), policy: answer.headers.get('content-security-policy') };
  };
  expect(await get('')).toMatchObject({ status: 200, policy: "script-src first; frame-ancestors 'self'" });
  expect(await get('assets/first.js')).toMatchObject({ status: 200, text: '// first' });
  expect(await get('.vite/made-of')).toMatchObject({ status: 404 });

  rmSync(join(dist, 'assets', 'first.js'));
  expect(await get('assets/first.js')).toMatchObject({ status: 404 });
  rmSync(dist, { recursive: true });
  expect(await get('')).toMatchObject({ status: 503 });
  build('second');
  expect(await get('')).toMatchObject({ status: 200, policy: "script-src second; frame-ancestors 'self'" });
  expect(await get('assets/second.js')).toMatchObject({ status: 200, text: '// second' });
  expect(server?.exitCode).toBeNull();
});
