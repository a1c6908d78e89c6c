import type { DomainIssue } from '../../domains';
import { MOST_VALUES, note, refuse } from './source';
import type { Element } from './xml';

export type Kind = DomainIssue['kind'];

/** The kind of an issue; `type` may be missing, then the older attributes are asked. Null if none of them says. */
export function kindOf(issue: Element): Kind | null {
  const { type, etype, vtype } = issue.attributes;
  const said = type ?? vtype ?? etype;
  if (said === undefined) return null;
  if (said === 'discrete' || said === 'integer' || said === 'real') return said;
  return refuse('domain.kind', issue.place, { kind: said.slice(0, 40) });
}

/** Bounds stand at the issue or at a `range` inside it. */
export function boundsOf(issue: Element): { readonly low: number; readonly high: number } | null {
  const holder = [issue, ...issue.named('range')].find((element) => 'lowerbound' in element.attributes);
  if (!holder) return null;
  const [low, high] = [holder.number('lowerbound'), holder.number('upperbound')];
  if (low > high) refuse('domain.bounds', holder.place, { low, high });
  return { low, high };
}

/** Reads one issue of a domain. @param levels into how many values a real issue is cut, its ends included. */
export function issueOf(element: Element, levels: number): DomainIssue {
  const name = element.attribute('name').trim();
  const kind = kindOf(element) ?? apparentKind(element);
  if (kind === 'discrete') return { name, kind, values: discrete(element) };
  const bounds =
    boundsOf(element) ?? refuse('domain.attribute', element.place, { attribute: 'lowerbound', element: name });
  return { name, kind, values: kind === 'integer' ? integers(element, bounds) : reals(bounds, levels) };
}

/** What an issue without a type must be: one with bounds instead of items counts, or measures. */
function apparentKind(element: Element): Kind {
  const bounds = element.named('item').length === 0 ? boundsOf(element) : null;
  if (!bounds) return 'discrete';
  return Number.isInteger(bounds.low) && Number.isInteger(bounds.high) ? 'integer' : 'real';
}

function discrete(element: Element): string[] {
  const values = new Set<string>();
  for (const item of element.named('item')) {
    const value = item.attribute('value').trim();
    if (values.has(value)) note(item.source, 'domain.value-again', item.place, { value });
    values.add(value);
  }
  if (values.size === 0) refuse('domain.no-values', element.place);
  if (values.size > MOST_VALUES) refuse('domain.many-values', element.place, { most: MOST_VALUES });
  return [...values];
}

function integers(element: Element, { low, high }: { readonly low: number; readonly high: number }): number[] {
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) refuse('domain.bounds', element.place, { low, high });
  if (high - low >= MOST_VALUES) refuse('domain.many-values', element.place, { most: MOST_VALUES });
  return Array.from({ length: high - low + 1 }, (_, place) => low + place);
}

function reals({ low, high }: { readonly low: number; readonly high: number }, levels: number): number[] {
  if (low === high || levels < 2) return [low];
  return Array.from({ length: levels }, (_, place) => low + ((high - low) * place) / (levels - 1));
}
