import type { InferOutput } from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { ScenarioOne } from '../../formats';
import type { scenarioOne } from '.';

/** Readonly all the way down, so that only the shapes are compared. */
type Fixed<T> = T extends string | number | boolean ? T : { readonly [K in keyof T]: Fixed<T[K]> };
type FromSchema = Fixed<InferOutput<typeof scenarioOne>>;

test('the schema describes the type that is read, key for key', () => {
  expectTypeOf<FromSchema>().toEqualTypeOf<Fixed<ScenarioOne>>();
});

test('the comparison sees a key that is missing, optional or of another type', () => {
  expectTypeOf<FromSchema>().not.toEqualTypeOf<Fixed<Omit<ScenarioOne, '$schema'>>>();
  expectTypeOf<FromSchema>().not.toEqualTypeOf<Fixed<Omit<ScenarioOne, 'minutes'> & { readonly minutes?: number }>>();
  expectTypeOf<FromSchema>().not.toEqualTypeOf<Fixed<Omit<ScenarioOne, 'minutes'> & { readonly minutes: string }>>();
});
