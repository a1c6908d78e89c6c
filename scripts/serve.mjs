// Serves the built site: node scripts/serve.mjs [--port 4173] [--host 127.0.0.1] [--base /some/path/]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { root } from './node-build.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
    strict: { type: 'boolean', default: false },
  },
});
const dist = join(root, 'dist');
const index = join(dist, 'index.html');
if (!existsSync(index)) {
  console.error('There is no built site yet. Run: npm run build');
  process.exit(1);
}
const base = `/${values.base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const files = sirv(dist, { etag: true, brotli: true, gzip: true, setHeaders: keep });
/** The page's own policy, with the one line that only an answer can carry: who may show the page in a frame. */
const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(index, 'utf8'))?.[1];
function guard(response) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (policy) response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'self'`);
}
/** Files whose names change with what is in them are kept for good, the others are asked after each time. */
function keep(response, path) {
  const named = /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path);
  response.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
}
const notFound = (response) => {
  response.statusCode = 404;
  response.end('Not found');
};
const server = createServer((request, response) => {
  guard(response);
  if (!request.url?.startsWith(base)) return notFound(response);
  request.url = request.url.slice(base.length - 1);
  files(request, response, () => notFound(response));
});
let port = Number(values.port);
server.on('error', (error) => {
  // Somebody else has this port: take the next one, unless exactly this one was asked for.
  if (error.code !== 'EADDRINUSE' || values.strict || port >= Number(values.port) + 20) {
    console.error(`The site cannot be served on port ${port}: ${error.message}`);
    process.exit(1);
  }
  port += 1;
  server.listen(port, values.host);
});
server.on('listening', () => {
  const name = values.host === '127.0.0.1' ? 'localhost' : values.host;
  const taken = port === Number(values.port) ? '' : `  Port ${values.port} is taken by another program.\n`;
  console.log(
    `\n${taken}  Impasse is open at  http://${name}:${server.address().port}${base}\n  Press Ctrl+C to close it.\n`,
  );
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
server.listen(port, values.host);
