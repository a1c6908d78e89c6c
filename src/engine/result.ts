/**
 * The one way to say that something failed. Exceptions are for bugs.
 *
 * `code` is stable and namespaced (`intent.not-your-turn`, `log.cut-off`): the message catalogue turns it into a
 * sentence with the `values`. `place` names where in the input the fault is (a JSON pointer, a line, a field).
 */
export interface Fault<Code extends string = string> {
  readonly code: Code;
  readonly place: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Result<T, F = Fault> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: F };

/** Something from outside, cut short for a sentence; of what is neither text nor number only the kind is told. */
export const quoted = (value: unknown, most = 80): string =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value).slice(0, most);

/** It worked. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** It failed: a stable code, the place in the input, values for the sentence. */
export const fail = <Code extends string>(
  code: Code,
  place: string,
  values?: Fault['values'],
): { readonly ok: false; readonly fault: Fault<Code> } => ({
  ok: false,
  fault: values ? { code, place, values } : { code, place },
});
