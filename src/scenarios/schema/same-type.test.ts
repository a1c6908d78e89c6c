import { expectTypeOf, test } from 'vitest';
import type { InferOutput } from 'valibot';
import type { Scenario } from '../../engine';
import type { scenario } from '.';

/** Readonly all the way down, so that only the shapes are compared. */
type Fixed<T> = T extends string | number | boolean ? T : { readonly [K in keyof T]: Fixed<T[K]> };

test('the schema describes the type of the engine, key for key', () => {
  expectTypeOf<Fixed<InferOutput<typeof scenario>>>().toEqualTypeOf<Fixed<Scenario>>();
});
