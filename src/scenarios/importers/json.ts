import { findSyntaxFault } from '../json-syntax';
import { pointer } from '../pointer';
import { refuse, type Source } from './source';

/** A value in a JSON file together with its place, so that whoever finds it wrong can say where it stands. */
export class Node {
  constructor(
    readonly source: Source,
    readonly value: unknown,
    private readonly path: readonly string[] = [],
  ) {}

  /** The file with a JSON pointer (RFC 6901). */
  get place(): string {
    return `${this.source.name}#${pointer(...this.path)}`;
  }

  /** A member that may be missing. */
  maybe(key: string): Node | null {
    const members = this.#object();
    return Object.hasOwn(members, key) ? new Node(this.source, members[key], [...this.path, key]) : null;
  }

  /** A member that must be there (fault `domain.member`). */
  member(key: string): Node {
    return this.maybe(key) ?? refuse('domain.member', this.place, { member: key });
  }

  /** All members in their order. */
  members(): [string, Node][] {
    return Object.entries(this.#object()).map(([key, value]) => [
      key,
      new Node(this.source, value, [...this.path, key]),
    ]);
  }

  items(): Node[] {
    if (!Array.isArray(this.value)) return refuse('domain.type', this.place, { expected: 'list' });
    return this.value.map((value: unknown, place) => new Node(this.source, value, [...this.path, String(place)]));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : refuse('domain.type', this.place, { expected: 'text' });
  }

  /** A text, or a number as it is written, for values of discrete issues may be either. */
  label(): string {
    return typeof this.value === 'number' ? String(this.value) : this.text();
  }

  /** A finite number; also one in quotation marks, for exact decimals are written so. */
  number(): number {
    const { value } = this;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number))
      return refuse('domain.type', this.place, { expected: 'number' });
    return number;
  }

  #object(): Record<string, unknown> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse('domain.type', this.place, { expected: 'object' });
    }
    return value as Record<string, unknown>;
  }
}

/** Reads JSON. Bad syntax and a key that comes twice are refused with `file:line:column` (`domain.json`, `domain.key-twice`). */
export function readJson(source: Source): Node {
  const text = source.text.replace(/^\uFEFF/, '');
  const wrong = findSyntaxFault(text);
  if (wrong) {
    const place = `${source.name}:${String(wrong.line)}:${String(wrong.column)}`;
    if (wrong.key !== undefined) refuse('domain.key-twice', place, { key: wrong.key });
    refuse('domain.json', place);
  }
  return new Node(source, JSON.parse(text));
}
