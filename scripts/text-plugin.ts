import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages } from './text-compile.ts';
import { writeFileTypes } from './text-files.ts';

const MESSAGES = /[\\/]src[\\/]text[\\/]([a-z]{2,3}(?:-[A-Za-z]+)?)[\\/]([a-z-]+)\.json$/;
const PREFIX = '\0messages:';
/**
 * The rooms whose modules name messages, be it as a key or as the code of a fault. The engine is not among them: it
 * loads nothing, and the words for its codes come with `src/text/fault.ts`.
 */
const SPEAKING = ['store', 'table', 'panels', 'classroom', 'cli', 'main.tsx', 'scenarios', 'domains', 'log', 'lms'];
/** Rooms without effects of their own: what nobody uses of them is left out, and its messages with it. */
const PURE = ['scenarios', 'domains', 'log', 'classroom'];
/** Rooms that name single messages of files whose other messages are wanted later, if ever. */
const BELOW_SCREENS = ['store', ...PURE];
const LITERAL = /['"`]([a-z][a-z-]*)\.([\w.-]+['"`]|[\w.-]*\$\{)/g;

/**
 * Compiles `src/text/<language>/<file>.json` to functions, and adds to every module that names a message
 * (`'gallery.title'`, `` `verdict.${kind}` ``) an import of the file it stands in. So the bundler puts the messages of
 * a room into the chunk of that room, and nobody has to remember it.
 */
export function textPlugin(root: string): Plugin {
  const english = join(root, 'src', 'text', 'en');
  const registry = join(root, 'src', 'text', 'registry.ts');
  const files = () => readdirSync(english).filter((name) => name.endsWith('.json'));
  return {
    name: 'text',
    enforce: 'pre',
    buildStart: () => writeFileTypes(root),
    resolveId(source, importer) {
      if (source.startsWith('virtual:messages/')) return PREFIX + source.slice('virtual:messages/'.length);
      const path = importer && source.startsWith('.') ? join(importer, '..', source) : source;
      const match = MESSAGES.exec(path);
      return match ? `${PREFIX}${match[1]}/${match[2]}` : null;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const [language = '', file = '', only] = id.slice(PREFIX.length).split('/');
      const path = join(root, 'src', 'text', language, `${file}.json`);
      this.addWatchFile(path);
      const messages = pick(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>, only?.split(','));
      const code = compileMessages(language, messages, join(root, 'src', 'text', 'number.ts'));
      return {
        code: `import { register } from ${JSON.stringify(registry)};\n${code}\nregister(${JSON.stringify(language)}, ${JSON.stringify(file)}, messages);\n`,
        moduleType: 'js',
        moduleSideEffects: true,
      };
    },
    transform(code, id) {
      const room = roomOf(root, id);
      if (room === null) return null;
      const known = new Set(files().map((name) => basename(name, '.json')));
      const named = [...code.matchAll(LITERAL)].filter(([, file = '']) => known.has(file));
      if (named.length === 0) return null;
      const imports = importsOf(named, BELOW_SCREENS.includes(room));
      return {
        code: `${code}\n${imports.join('\n')}\n`,
        map: null,
        ...(PURE.includes(room) ? { moduleSideEffects: false } : {}),
      };
    },
  };
}

/** Imports of the message files that were named; `sparing` ones hold the messages named and no others. */
function importsOf(named: readonly RegExpExecArray[], sparing: boolean): string[] {
  const keys = new Map<string, Set<string>>();
  for (const [, file = '', rest = ''] of named) keys.set(file, (keys.get(file) ?? new Set()).add(rest));
  return [...keys].sort().map(([file, rests]) => {
    const whole = !sparing || [...rests].some((rest) => rest.endsWith('${'));
    const only = [...rests].map((rest) => rest.slice(0, -1)).sort();
    return `import 'virtual:messages/en/${file}${whole ? '' : `/${only.join(',')}`}';`;
  });
}

const pick = (messages: Record<string, string>, only: readonly string[] | undefined): Record<string, string> =>
  only ? Object.fromEntries(Object.entries(messages).filter(([key]) => only.includes(key))) : messages;

/** The speaking room that a module lies in, `test` for tests, null for all others. */
function roomOf(root: string, id: string): string | null {
  const source = join(root, 'src') + sep;
  const path = id.split('?')[0] ?? '';
  if (!path.startsWith(source) || !/\.tsx?$/.test(path)) return null;
  if (path.includes('.test.')) return 'test';
  const room = path.slice(source.length).split(sep)[0] ?? '';
  return SPEAKING.includes(room) ? room : null;
}
