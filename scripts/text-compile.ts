import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';

/**
 * ICU messages to the source of a module that defines `messages`: a string where nothing is to be filled in, else a
 * function of the values. Throws on a message that does not parse, with its key.
 */
export function compileMessages(language: string, messages: Record<string, string>, numbers: string): string {
  const format = new MessageFormat(language, {
    customFormatters: { points: formatter('points', numbers), percent: formatter('percent', numbers) },
  });
  const plain: Record<string, string> = {};
  const live: Record<string, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    check(format, key, message);
    (/[{}']/.test(message) ? live : plain)[key] = message;
  }
  const compiled = withRealMinus(compileModule(format, live), numbers).replace('export default {', 'const live = {');
  return `${compiled};\nconst messages = { ...${JSON.stringify(plain)}, ...live };\nexport default messages;`;
}

/** `{n, number}` and `#` are written by our own formatter: the library's has a hyphen before what is below nothing. */
const withRealMinus = (source: string, numbers: string): string =>
  source.replace(/^import \{ (.*) \} from "@messageformat\/runtime";$/m, (line: string, list: string): string => {
    const names = list.split(', ');
    if (!names.includes('number')) return line;
    const rest = names.filter((name) => name !== 'number').join(', ');
    const own = `import { counted as number } from ${JSON.stringify(numbers)};`;
    return rest === '' ? own : `import { ${rest} } from "@messageformat/runtime";\n${own}`;
  });

/** The names of the values that a message wants. */
export function wanted(message: string): string[] {
  const format = new MessageFormat('en', { requireAllArguments: true });
  const source = compileModule(format, { message: message.replace(/,\s*(points|percent)\s*\}/g, '}') });
  const list = /reqArgs\((\[.*?\])/.exec(source)?.[1];
  return list ? (JSON.parse(list) as string[]) : [];
}

/** One case of a choice in a message: the value by which it chooses, and what that value is. */
export interface Case {
  readonly by: string;
  readonly is: string;
}

/** Every case by which a message chooses its words. */
export const selected = (message: string): readonly Case[] =>
  [...message.matchAll(/\{\s*([\w.-]+)\s*,\s*select\s*,/g)].flatMap(({ index, 0: head, 1: by = '' }) =>
    casesIn(message.slice(index + head.length)).map((is) => ({ by, is })),
  );

/** The names before the braces, up to the brace that closes the choice. */
function casesIn(rest: string): readonly string[] {
  const names: string[] = [];
  let [depth, name] = [0, ''];
  for (const letter of rest) {
    if (letter === '}' && depth === 0) break;
    if (letter === '{' && depth === 0) names.push(name.trim());
    if (letter === '{') depth++;
    else if (letter === '}') depth--;
    name = depth === 0 && letter !== '}' ? name + letter : '';
  }
  return names;
}

function check(format: MessageFormat, key: string, message: string): void {
  try {
    format.compile(message);
  } catch (error) {
    throw new Error(`Message "${key}" does not parse: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

const formatter = (id: string, module: string) => ({ formatter: () => '', id, module });
