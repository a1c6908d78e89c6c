import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { NAMED } from './front-page.ts';
import { cardsOf } from '../src/formats/scenario/cards.ts';
import type { ScenarioFile } from '../src/formats/scenario/file.ts';
import { compileMessages, selected, wanted } from './text-compile.ts';
import { fileTypes } from './text-files.ts';

interface Use {
  readonly place: string;
  readonly key: string;
  /** True where the key has holes, as a template has: then it matches like a pattern. */
  readonly pattern: RegExp | null;
  /** The names of the values handed over, or null where the check cannot know them. */
  readonly values: readonly string[] | null;
  /** True for what is certainly meant as a key: the first argument of `t`, or the code that `fail` is given. */
  readonly meant: boolean;
}

/**
 * Everything wrong with the catalogue of a tree: messages that do not parse, keys that do not exist or that nothing
 * uses, values that a message wants and does not get (or the other way round), fault codes without words.
 */
export function checkText(root: string): string[] {
  const { messages, faults } = readMessages(root);
  for (const language of others(root)) faults.push(...compare(language, messages, readMessages(root, language)));
  const files = new Set([...messages.keys()].map((key) => key.split('.')[0] ?? ''));
  const uses = [
    ...sources(root).flatMap((path) => usesIn(path, readFileSync(join(root, path), 'utf8'), files)),
    ...usesInPage(root),
  ];
  const used = new Set<string>();
  for (const use of uses) faults.push(...checkUse(use, messages, used));
  for (const key of messages.keys()) if (!used.has(key)) faults.push(`${key}: nothing uses this message`);
  if (readFileSync(join(root, 'src/text/files.ts'), 'utf8') !== fileTypes(root)) {
    faults.push('src/text/files.ts is out of date: npm run text writes it again');
  }
  return faults;
}

function checkUse(use: Use, messages: ReadonlyMap<string, string>, used: Set<string>): string[] {
  if (use.pattern) {
    const matching = [...messages.keys()].filter((key) => use.pattern?.test(key));
    for (const key of matching) used.add(key);
    return matching.length > 0 || !use.meant ? [] : [`${use.place}: no message matches ${use.key}`];
  }
  const message = messages.get(use.key);
  if (message === undefined) return use.meant ? [`${use.place}: there is no message ${use.key}`] : [];
  used.add(use.key);
  if (!use.values) return [];
  const wants = wanted(message);
  const missing = wants.filter((name) => !use.values?.includes(name));
  const idle = use.values.filter((name) => !wants.includes(name));
  return [
    ...missing.map((name) => `${use.place}: ${use.key} wants the value ${name}`),
    ...idle.map((name) => `${use.place}: ${use.key} has no use for the value ${name}`),
  ];
}

/** The languages beside English: each is a folder of its own. */
const others = (root: string): readonly string[] =>
  readdirSync(join(root, 'src', 'text'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name);

/** What another language lacks, has too much, or fills with other values than English. */
function compare(language: string, english: ReadonlyMap<string, string>, { messages, faults }: Catalogue): string[] {
  const missing = [...english.keys()].filter((key) => !messages.has(key));
  const idle = [...messages.keys()].filter((key) => !english.has(key));
  const otherwise = [...messages].flatMap(([key, message]) => {
    const [has, wants] = [message, english.get(key) ?? message].map((text) => wanted(text).toSorted().join(', '));
    return has === wants ? [] : [`${key}: fills in ${has || 'nothing'}, and English ${wants || 'nothing'}`];
  });
  return [
    ...faults,
    ...missing.map((key) => `${key}: there is no such message`),
    ...idle.map((key) => `${key}: nothing uses this message, there is none of English`),
    ...otherwise,
  ].map((fault) => `src/text/${language}: ${fault}`);
}

interface Catalogue {
  readonly messages: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

function readMessages(root: string, language = 'en'): { messages: Map<string, string>; faults: string[] } {
  const folder = join(root, 'src', 'text', language);
  const messages = new Map<string, string>();
  const faults: string[] = [];
  const known = sideIds(root);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const file = basename(name, '.json');
    try {
      const content = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>;
      compileMessages(language, content, 'numbers');
      for (const [key, message] of Object.entries(content)) {
        messages.set(`${file}.${key}`, message);
        const chosen = sidesSelected(message, known);
        if (chosen.length > 0)
          faults.push(`${file}.${key}: chooses words by a side (${chosen.join(', ')}); names come from the scenario`);
      }
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { messages, faults };
}

/** The ids of sides of the scenarios that come with the game. */
function sideIds(root: string): ReadonlySet<string> {
  const folder = join(root, 'scenarios');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const sides = files
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .flatMap((name) => Object.keys(cardsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as ScenarioFile)));
  return new Set(sides);
}

/** The sides by whose ids a message chooses its words: those of any scenario, or whatever a value called side may be. */
const sidesSelected = (message: string, sides: ReadonlySet<string>): readonly string[] =>
  selected(message)
    .filter(({ by, is }) => is !== 'other' && (by === 'side' || sides.has(is)))
    .map(({ is }) => is);

function sources(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true })
    .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('src/text/'));
}

/** The page itself names messages, too (scripts/front-page.ts). */
function usesInPage(root: string): Use[] {
  const page = join(root, 'index.html');
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(NAMED)].map(([, file = '', key = '']) => ({
    place: 'index.html',
    key: `${file}.${key}`,
    pattern: null,
    values: [],
    meant: true,
  }));
}

function usesIn(path: string, code: string, files: ReadonlySet<string>): Use[] {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const key = keyOf(node, files);
    if (key) uses.push({ ...key, ...callOf(node), place: placeOf(source, node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function keyOf(node: ts.Node, files: ReadonlySet<string>): Pick<Use, 'key' | 'pattern'> | null {
  const known = (text: string) => /^[a-z][a-z-]*\./.test(text) && files.has(text.split('.')[0] ?? '');
  if (ts.isStringLiteralLike(node)) {
    return known(node.text) && /^[\w.-]*\w$/.test(node.text) ? { key: node.text, pattern: null } : null;
  }
  if (!ts.isTemplateExpression(node) || !known(node.head.text)) return null;
  const fixed = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (!fixed.every((part) => /^[\w.-]*$/.test(part))) return null;
  const pattern = fixed.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+');
  return { key: node.getText(), pattern: new RegExp(`^${pattern}$`) };
}

function callOf(node: ts.Node): Pick<Use, 'values' | 'meant'> {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return { values: null, meant: false };
  const name = call.expression.getText();
  return { values: name === 't' ? namesOf(call.arguments[1]) : null, meant: name === 't' || name === 'fail' };
}

function namesOf(values: ts.Expression | undefined): string[] | null {
  if (!values) return [];
  if (!ts.isObjectLiteralExpression(values) || values.properties.some(ts.isSpreadAssignment)) return null;
  return values.properties.map((property) => property.name?.getText().replaceAll("'", '') ?? '');
}

function placeOf(source: ts.SourceFile, node: ts.Node): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
