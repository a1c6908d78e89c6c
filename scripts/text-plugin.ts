import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileMessages } from './text-compile.ts';
import { writeFileTypes } from './text-files.ts';

const MESSAGES = /[\\/]src[\\/]text[\\/]([a-z]{2,3})[\\/]([a-z-]+)\.json$/;
const PREFIX = '\0messages:';
/**
 * The rooms whose modules name messages, be it as a key or as the code of a fault. The engine is not among them: it
 * loads nothing, and the words for its codes come with `src/text/fault.ts`.
 */
const SPEAKING = ['store', 'table', 'panels', 'classroom', 'cli', 'main.tsx', 'scenarios', 'domains', 'log'];
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
      const [language = '', file = ''] = id.slice(PREFIX.length).split('/');
      const path = join(root, 'src', 'text', language, `${file}.json`);
      this.addWatchFile(path);
      const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
      const code = compileMessages(language, messages, join(root, 'src', 'text', 'number.ts'));
      return {
        code: `import { register } from ${JSON.stringify(registry)};\n${code}\nregister(${JSON.stringify(language)}, ${JSON.stringify(file)}, messages);\n`,
        moduleType: 'js',
        moduleSideEffects: true,
      };
    },
    transform(code, id) {
      if (!speaks(root, id)) return null;
      const known = new Set(files().map((name) => basename(name, '.json')));
      const named = new Set(
        [...code.matchAll(LITERAL)].map((match) => match[1] ?? '').filter((name) => known.has(name)),
      );
      if (named.size === 0) return null;
      const imports = [...named].sort().map((name) => `import 'virtual:messages/en/${name}';`);
      return { code: `${code}\n${imports.join('\n')}\n`, map: null };
    },
  };
}

function speaks(root: string, id: string): boolean {
  const source = join(root, 'src') + sep;
  const path = id.split('?')[0] ?? '';
  if (!path.startsWith(source) || !/\.tsx?$/.test(path)) return false;
  if (path.includes('.test.')) return true;
  const room = path.slice(source.length).split(sep)[0] ?? '';
  return SPEAKING.includes(room);
}
