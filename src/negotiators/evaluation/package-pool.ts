import type { CompiledScenario } from '../../engine';

/** Packages side by side in one array, so that thousands can be appraised in a turn. */
export interface PackagePool {
  readonly size: number;
  readonly issues: number;
  /** Option indices, `issues` a package. */
  readonly options: Uint16Array;
}

export function poolOf(table: CompiledScenario, packages: Iterable<readonly number[]>): PackagePool {
  const all = [...packages];
  const issues = table.issues.length;
  const options = new Uint16Array(all.length * issues);
  all.forEach((package_, i) => options.set(package_, i * issues));
  return { size: all.length, issues, options };
}

/** Both pools' packages, one after the other. */
export function joined(a: PackagePool, b: PackagePool): PackagePool {
  const options = new Uint16Array(a.options.length + b.options.length);
  options.set(a.options);
  options.set(b.options, a.options.length);
  return { size: a.size + b.size, issues: a.issues, options };
}

/** Some packages of a pool, by their places in it. */
export function subset(pool: PackagePool, places: readonly number[]): PackagePool {
  const { issues } = pool;
  const options = new Uint16Array(places.length * issues);
  places.forEach((place, i) => options.set(pool.options.subarray(place * issues, (place + 1) * issues), i * issues));
  return { size: places.length, issues, options };
}

/** A package and all that differ from it in a single issue and hold no excluded pair; the package itself comes first. */
export function neighbourhood(table: CompiledScenario, options: Uint16Array): PackagePool {
  const { issues } = table;
  const most = 1 + issues.reduce((sum, { count }) => sum + count - 1, 0);
  const near = new Uint16Array(most * issues.length);
  for (let i = 0; i < most; i++) near.set(options, i * issues.length);
  let size = 1;
  issues.forEach(({ first, count }, issue) => {
    for (let option = first; option < first + count; option++)
      if (option !== options[issue] && fits(table, options, option, issue))
        near[size++ * issues.length + issue] = option;
  });
  return { size, issues: issues.length, options: near.subarray(0, size * issues.length) };
}

/** Whether the option may stand in the package in the place of what it holds on that issue. */
const fits = ({ partners }: CompiledScenario, options: Uint16Array, option: number, issue: number): boolean =>
  !partners[option]?.some((partner) => {
    const at = options.indexOf(partner);
    return at >= 0 && at !== issue;
  });

/** One package of a pool, as a view into it. */
export const packageAt = ({ options, issues }: PackagePool, place: number): Uint16Array =>
  options.subarray(place * issues, (place + 1) * issues);
