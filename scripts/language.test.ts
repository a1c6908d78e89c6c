import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Text from '../src/text';
import { checkText } from './text-check.ts';
import { textPlugin } from './text-plugin.ts';

/** English with its letters accented, the holes of its messages left as they are: a language that nobody speaks. */
const accented = (message: string): string =>
  message.includes('{') ? `¡${message}!` : message.replace(/[aeiou]/g, (letter) => `${letter}\u0301`);

type Messages = Record<string, string>;
let tree = '';
const folder = (tag: string): string => join(tree, 'src', 'text', tag);

function speak(tag: string, change: (file: string, messages: Messages) => Messages = (_, messages) => messages): void {
  mkdirSync(folder(tag), { recursive: true });
  for (const file of readdirSync(folder('en'))) {
    const english = JSON.parse(readFileSync(join(folder('en'), file), 'utf8')) as Messages;
    const messages = Object.fromEntries(Object.entries(english).map(([key, words]) => [key, accented(words)]));
    writeFileSync(join(folder(tag), file), JSON.stringify(change(file, messages)));
  }
}

beforeAll(() => {
  // Beside the house, so that its packages are found from there.
  mkdirSync('build', { recursive: true });
  tree = mkdtempSync(join(process.cwd(), 'build', 'language-'));
  cpSync('src/text', join(tree, 'src', 'text'), { recursive: true });
});
afterAll(() => rmSync(tree, { recursive: true }));

describe('a second language', () => {
  it('is one new folder: it can be chosen, and is spoken', async () => {
    speak('tlh');
    const out = join(tree, 'out');
    await build({
      root: tree,
      configFile: false,
      logLevel: 'error',
      plugins: [textPlugin(tree)],
      build: { ssr: join(tree, 'src/text/index.ts'), outDir: out, emptyOutDir: true },
    });
    const text = (await import(/* @vite-ignore */ pathToFileURL(join(out, 'index.js')).href)) as typeof Text;
    expect(text.LANGUAGES).toEqual(['en', 'tlh']);
    expect(text.t('setup.seats')).not.toContain('\u0301');
    await text.setLanguage('tlh');
    expect(text.t('setup.seats')).toContain('\u0301');
  });

  it('is checked against English: nothing missing, nothing idle, the same values', () => {
    writeFileSync(join(tree, 'index.html'), '');
    speak('tlh');
    const of = (): string[] => checkText(tree).filter((fault) => fault.startsWith('src/text/tlh: '));
    expect(of()).toEqual([]);
    speak('tlh', (file, { title, appearanceNote, speed, ...messages }) =>
      file === 'settings.json'
        ? { title: title ?? '', ...messages, speed: '{n} speeds', sped: 'nobody says it' }
        : { ...(title && { title }), ...(speed && { speed }), ...(appearanceNote && { appearanceNote }), ...messages },
    );
    expect(of()).toEqual([
      'src/text/tlh: settings.appearanceNote: there is no such message',
      'src/text/tlh: settings.sped: nothing uses this message, there is none of English',
      'src/text/tlh: settings.speed: fills in n, and English nothing',
    ]);
    speak('tlh', (file, messages) =>
      file === 'settings.json' ? { ...messages, title: '{n, plural, one {#}' } : messages,
    );
    expect(of().join('\n')).toContain('Message "title" does not parse');
  });
});

it('is English alone today, so that nobody is offered a choice of one', async () => {
  const { LANGUAGES, languageName } = await import('../src/text');
  expect(LANGUAGES).toEqual(
    readdirSync('src/text', { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name),
  );
  expect(languageName('uk')).toBe('українська');
});
