import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
} from 'yaml';
import { refuse, tooLong, type Source } from './source';

/** A longer file is not read: the domains of the field have some thousand characters, and reading YAML is slow. */
const MOST_CHARACTERS = 250_000;
/** Signs of nesting on one line, and columns of indentation: a domain needs five levels. */
const DEEPEST_LINE = /^[ \t]{100}|(?:[-?:][ \t]+(?:[&!]\S*[ \t]+)?){50}/m;

interface Read {
  readonly source: Source;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

type Found = ParsedNode | null | undefined;

/** A value in a YAML file together with its place, so that whoever finds it wrong can say where it stands. */
export class YamlNode {
  readonly #read: Read;
  readonly #found: Found;
  readonly #at: number;

  constructor(read: Read, found: Found, at: number) {
    this.#read = read;
    this.#at = found?.range[0] ?? at;
    this.#found = resolved(read, found);
  }

  get source(): Source {
    return this.#read.source;
  }

  /** `file:line:column`, from 1. */
  get place(): string {
    return placeOf(this.#read, this.#at);
  }

  /** A member that may be missing; one that is empty or null counts as missing. */
  maybe(key: string): YamlNode | null {
    return this.members().find(([name, node]) => name === key && !node.empty)?.[1] ?? null;
  }

  /** A member that must be there (fault `domain.member`). */
  member(key: string): YamlNode {
    return this.maybe(key) ?? refuse('domain.member', this.place, { member: key });
  }

  /** All members in their order. Faults: `domain.type`, `domain.key-twice`. */
  members(): [string, YamlNode][] {
    const found = this.#found;
    if (!isMap(found)) return refuse('domain.type', this.place, { expected: 'object' });
    const seen = new Set<string>();
    return found.items.map(({ key, value }) => {
      const name = new YamlNode(this.#read, key as Found, this.#at);
      const text = name.text();
      if (seen.has(text)) refuse('domain.key-twice', name.place, { key: text });
      seen.add(text);
      return [text, new YamlNode(this.#read, value as Found, name.#at)];
    });
  }

  /** Fault: `domain.type`. */
  items(): YamlNode[] {
    const found = this.#found;
    if (!isSeq(found)) return refuse('domain.type', this.place, { expected: 'list' });
    return found.items.map((item) => new YamlNode(this.#read, item as Found, this.#at));
  }

  get isList(): boolean {
    return isSeq(this.#found);
  }

  /** Nothing after the colon, `null` or `~`. */
  get empty(): boolean {
    return !this.#found || (isScalar(this.#found) && this.#found.value === null);
  }

  /** A word or a number, as text: `1.0` and `1` are the same number, and so the same text. */
  text(): string {
    const { value } = this;
    if (value === null) return refuse('domain.type', this.place, { expected: 'text' });
    return typeof value === 'string' ? value : String(value);
  }

  /** Fault: `domain.type`, also for a number that is not finite. */
  number(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isFinite(value)
      ? value
      : refuse('domain.type', this.place, { expected: 'number' });
  }

  /** A text, a number (perhaps not finite), true or false; null for a list or a mapping. */
  get value(): string | number | boolean | null {
    const value = isScalar(this.#found) ? this.#found.value : null;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }
}

const placeOf = ({ source, lines }: Read, at: number): string => {
  const { line, col } = lines.linePos(at);
  return `${source.name}:${line}:${col}`;
};

const resolved = ({ document }: Read, found: Found): Found =>
  isAlias(found) ? (found.resolve(document) as Found) : found;

/**
 * Reads YAML as the tools of the field write it, without any of its machinery: tags that would make other things of a
 * value are refused, and so are aliases inside what is repeated itself, which could grow beyond all measure.
 * Faults: `domain.yaml`, `domain.yaml-tag`, `domain.yaml-alias`, `domain.deep`, `domain.too-big`.
 */
export function readYaml(source: Source): YamlNode {
  const text = source.text.replace(/^\uFEFF/, '');
  tooLong(source, text.length, MOST_CHARACTERS);
  const lines = new LineCounter();
  const deep = DEEPEST_LINE.exec(text);
  if (deep) refuse('domain.deep', placeAt(source, text, deep.index), { most: 50 });
  const document = parse(text, lines);
  if (document === null) return refuse('domain.deep', source.name, { most: 50 });
  const read = { source, document, lines };
  const [error] = document.errors;
  if (error?.code === 'RESOURCE_EXHAUSTION') refuse('domain.deep', placeOf(read, error.pos[0]), { most: 50 });
  if (error) refuse('domain.yaml', placeOf(read, error.pos[0]), { reason: reasonOf(error) });
  tame(read);
  return new YamlNode(read, document.contents, 0);
}

/** Keys that come twice are found here, for the library compares each with each. Null for what nests without end. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    // Numbers and words as in YAML 1.2, lists and anchors as anywhere: `yes` and `12:30` stay what was written.
    return parseDocument(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      lineCounter,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const reasonOf = ({ message }: Error): string => (message.split('\n')[0] ?? '').replace(/[.:]$/, '').toLowerCase();

const placeAt = (source: Source, text: string, at: number): string => {
  const before = text.slice(0, at).split('\n');
  return `${source.name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

/** Tags that say what a value is anyway. Tuples are how older tools wrote lists. */
const PLAIN = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map|python\/tuple)$/;

function tame(read: Read): void {
  visit(read.document, {
    Node(_, node, path) {
      const at = node.range?.[0] ?? 0;
      if (node.tag !== undefined && !PLAIN.test(node.tag))
        refuse('domain.yaml-tag', placeOf(read, at), { tag: node.tag.slice(0, 60) });
      if (!isAlias(node)) return;
      const inRepeated = path.some((around) => (isMap(around) || isSeq(around)) && around.anchor !== undefined);
      if (inRepeated || !node.resolve(read.document))
        refuse('domain.yaml-alias', placeOf(read, at), { alias: node.source.slice(0, 60) });
    },
  });
}

/** The Python class that a value is of, without its modules; empty where none is named. */
export const classOf = (node: YamlNode): string =>
  ((node.maybe('type') ?? node.maybe('__python_class__'))?.text() ?? '').split('.').at(-1) ?? '';
