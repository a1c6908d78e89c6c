import sax from 'sax';
import { DEEPEST, note, placeIn, refuse, type Source } from './source';

/** An element of an XML file. Text between tags is left out: the formats read here keep everything in attributes. */
export class Element {
  readonly children: Element[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly source: Source,
    private readonly offset: number,
  ) {}

  /** Where it begins, as `file:line:column`. */
  get place(): string {
    return placeIn(this.source, this.offset);
  }

  named(...names: readonly string[]): Element[] {
    return this.children.filter((child) => names.includes(child.name));
  }

  /** An attribute that must be there (fault `domain.attribute`). */
  attribute(name: string): string {
    return this.attributes[name] ?? refuse('domain.attribute', this.place, { attribute: name, element: this.name });
  }

  /** An attribute that must be a finite number (faults `domain.attribute`, `domain.number`). */
  number(name: string): number {
    const text = this.attribute(name).trim();
    const value = text === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(value)) refuse('domain.number', this.place, { attribute: name, text: text.slice(0, 40) });
    return value;
  }
}

/** Far more than any known domain has; each costs some hundred bytes. */
const MOST_ELEMENTS = 100_000;

/** And far more attributes than any known element has. */
const MOST_ATTRIBUTES = 64;

const PIECE = 65_536;

/** An `&` that begins no entity: in XML it must be written `&amp;`, but GENIUS itself wrote it as it is. */
const BARE = /&(?!#\d+;|#x[\da-fA-F]+;|[A-Za-z_:][\w:.-]*;)/g;

/** A character for private use that the text does not have, to stand for what the parser would stumble over. */
function standIn(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code++)
    if (!text.includes(String.fromCharCode(code))) return String.fromCharCode(code);
  return '\uf8ff';
}

const CROWDED = /^No whitespace between attributes/;

/**
 * Reads XML into a tree of elements. Nothing is ever expanded or fetched: a document type declaration is refused as
 * such, with whatever entities it may define, and so is any entity but XML's own five. Leading blank lines and a byte
 * order mark do no harm. Refusals: `domain.xml`, `domain.doctype`, `domain.deep`, `domain.many`,
 * `domain.many-attributes`. Read with a notice: a bare `&`, and attributes without a space between them.
 */
export function readXml(source: Source): Element {
  const parser = sax.parser(true, { position: true });
  const mark = standIn(source.text);
  const text = source.text.replace(BARE, mark);
  const open: Element[] = [];
  let root: Element | null = null;
  let count = 0;
  let attributes = 0;
  const here = (): string => placeIn(source, Math.max(0, parser.position - 1));

  parser.onopentagstart = () => {
    attributes = 0;
  };
  parser.onattribute = () => {
    if (++attributes > MOST_ATTRIBUTES) refuse('domain.many-attributes', here(), { most: MOST_ATTRIBUTES });
  };
  parser.onopentag = (tag) => {
    const begins = Math.max(0, parser.startTagPosition - 1);
    const element = new Element(tag.name, plain(tag.attributes, mark), source, begins);
    if (Object.values(element.attributes).some((value, i) => value !== Object.values(tag.attributes)[i]))
      note(source, 'domain.bare-amp', element.place);
    if (open.length >= DEEPEST) refuse('domain.deep', element.place, { most: DEEPEST });
    if (++count > MOST_ELEMENTS) refuse('domain.many', element.place, { most: MOST_ELEMENTS });
    if (root && open.length === 0) refuse('domain.xml', element.place, { reason: 'second root element' });
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.ondoctype = () => refuse('domain.doctype', here());
  parser.onerror = (error) => {
    if (!CROWDED.test(error.message)) refuse('domain.xml', here(), { reason: reasonOf(error) });
    note(source, 'domain.crowded', here());
    parser.resume();
  };
  // In pieces, because between them the parser looks whether a name or a value has grown beyond all measure.
  for (let start = 0; start < text.length; start += PIECE) parser.write(text.slice(start, start + PIECE));
  parser.close();
  return root ?? refuse('domain.xml', here(), { reason: 'no element' });
}

type Attributes = Readonly<Record<string, string | { readonly value: string }>>;

const plain = (attributes: Attributes, mark: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      (typeof value === 'string' ? value : value.value).replaceAll(mark, '&'),
    ]),
  );

const reasonOf = (error: Error): string => (error.message.split('\n')[0] ?? '').replace(/\.$/, '').toLowerCase();
