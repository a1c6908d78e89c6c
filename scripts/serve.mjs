// Serves the built site: node scripts/serve.mjs [--port 4173] [--host 127.0.0.1] [--base /some/path/] [--dist dist]
// It may be built anew meanwhile: what lies there is looked up for each request, and nothing that is missing ends this.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { root } from './node-build.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
    dist: { type: 'string', default: 'dist' },
    strict: { type: 'boolean', default: false },
  },
});
const dist = resolve(root, values.dist);
const index = resolve(dist, 'index.html');
if (!existsSync(index)) {
  console.error('There is no built site yet. Run: npm run build');
  process.exit(1);
}
const base = `/${values.base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const files = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: keep });
let read = { time: 0, policy: '' };
/**
 * The page's own policy, with the one line that only an answer can carry: who may show the page in a frame. Null while
 * there is no page: the site is being built.
 */
function policyNow() {
  const time = statSync(index, { throwIfNoEntry: false })?.mtimeMs;
  if (time === undefined) return null;
  if (time !== read.time) {
    const own = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(index, 'utf8'))?.[1];
    read = { time, policy: own ? `${own}; frame-ancestors 'self'` : '' };
  }
  return read.policy;
}
function guard(response, policy) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (policy) response.setHeader('Content-Security-Policy', policy);
}
/** Files whose names change with what is in them are kept for good, the others are asked after each time. */
function keep(response, path) {
  const named = /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path);
  response.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
}
function refuse(response, code, words) {
  response.statusCode = code;
  response.end(words);
}
/** The note of what a build is made of, and its like, lie in folders that begin with a dot: they are no part of the site. */
const isHidden = (url) => /(^|\/)\./.test(url);
const server = createServer((request, response) => {
  const policy = policyNow();
  guard(response, policy);
  if (policy === null) {
    response.setHeader('Retry-After', '2');
    return refuse(response, 503, 'The site is being built. Try again in a moment.');
  }
  const notFound = () => refuse(response, 404, 'Not found');
  if (!request.url?.startsWith(base) || isHidden(request.url)) return notFound();
  request.url = request.url.slice(base.length - 1);
  opened.set(response, request.url);
  response.on('close', () => opened.delete(response));
  files(request, response, notFound);
});
/** Answers on their way, with what they were asked for. */
const opened = new Map();
// A file that goes between the look and the reading, of which sirv does not hear: its reader gets half an answer.
process.on('uncaughtException', (error) => {
  if (error.code !== 'ENOENT' || !error.path?.startsWith(dist)) throw error;
  for (const [response, url] of opened) if (error.path.includes(url.split('?')[0])) response.destroy();
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
