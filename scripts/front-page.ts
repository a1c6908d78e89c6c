import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where `index.html` names a message: `%file.key%`. */
export const NAMED = /%([a-z][a-z-]*)\.([\w-]+)%/g;

/**
 * What the page may load, run and show: its own and nothing else. Styles in the page are allowed by their hash; `data:`
 * pictures are hatches in style sheets, and drawings that the table unpacks.
 */
const policy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles.map((hash) => `'${hash}'`).join(' ')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/** Puts the messages that `index.html` names into it, and in a build its Content-Security-Policy before all else. */
export const frontPage = (root: string): Plugin[] => [
  {
    name: 'front-page-words',
    transformIndexHtml: { order: 'pre', handler: (html) => withWords(root, html) },
  },
  {
    name: 'front-page-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  },
];

function withWords(root: string, html: string): string {
  return html.replace(NAMED, (name, file: string, key: string) => {
    const messages = JSON.parse(readFileSync(join(root, 'src', 'text', 'en', `${file}.json`), 'utf8')) as Record<
      string,
      string
    >;
    const message = messages[key];
    if (message === undefined) throw new Error(`index.html names ${name}, which is no message.`);
    return message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  });
}

function withPolicy(html: string): string {
  if (/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/.test(html)) {
    throw new Error('index.html has a script, style or handler in it that its own policy would refuse.');
  }
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
    ([, style = '']) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
  );
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error('index.html has no place for its policy.');
  return html.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(styles)}" />`,
  );
}
