import { readFileSync } from 'node:fs';
import { readDomain, readProfile } from '../src/scenarios/importers/index';
import { survey, tableOf, bargain } from '../src/domains/index';
import { strategiesNamed } from '../src/negotiators/strategies/index';
const oracle = JSON.parse(readFileSync('/tmp/dom-oracle.json', 'utf8'));
let same = 0,
  tie = 0,
  differ = 0,
  fr = 0,
  frBad = 0,
  nashOk = 0,
  nashBad = 0;
const micro = { same: 0, differ: 0 };
for (const o of oracle) {
  const dom = readDomain({ name: o.domain, text: readFileSync(o.domain, 'utf8') });
  if (!dom.ok) {
    console.log('dom', dom.fault);
    continue;
  }
  const ps = o.profiles.map((p: string) => {
    const r = readProfile({ name: p, text: readFileSync(p, 'utf8') }, dom.value);
    if (!r.ok) throw new Error(JSON.stringify(r.fault));
    return r.value;
  });
  const s = survey(dom.value, ps);
  const uniq: number[][] = [];
  for (const p of o.frontier)
    if (!uniq.some((q) => Math.abs(q[0]! - p[0]) < 1e-9 && Math.abs(q[1]! - p[1]) < 1e-9)) uniq.push(p);
  const near = (a: readonly number[], b: readonly number[]) => a.every((x, i) => Math.abs(x - b[i]!) < 1e-8);
  const eq =
    s.frontier.every((p) => uniq.some((q) => near(p, q))) && uniq.every((p) => s.frontier.some((q) => near(p, q)));
  if (eq) fr++;
  else {
    frBad++;
    console.log(
      'frontier',
      o.domain.split('/').slice(-2),
      s.frontier.length,
      uniq.length,
      uniq.filter((p) => !s.frontier.some((q) => near(p, q))).slice(0, 4),
    );
  }
  if (o.nash.length === 0 ? s.nash === null : s.nash && o.nash.some((p: number[]) => near(p, s.nash!))) nashOk++;
  else {
    nashBad++;
    console.log(
      'nash',
      o.domain.split('/').slice(-2),
      s.nash,
      o.nash.slice(0, 3),
      ps.map((p: any) => p.reservation),
    );
  }
  const t = tableOf(dom.value, ps);
  if (!t.ok) continue;
  for (const [a, b, n, st, ag, us] of o.runs) {
    if (st === 'error') {
      console.log(
        'oracle error',
        o.domain.split('/').slice(-2),
        a,
        b,
        n,
        ag,
        ps.map((p: any) => p.reservation),
      );
      continue;
    }
    const step = ag ? st - 1 : st;
    const sts = strategiesNamed([a, b]);
    if (!sts.ok) continue;
    const r = bargain(t.value, sts.value, n, 1);
    const opts = r.outcome === null ? null : dom.value.issues.map((_, i) => t.value.space.option(r.outcome!, i));
    const hit = r.step === step && JSON.stringify(opts) === JSON.stringify(ag);
    if (a === 'micro') {
      hit || (r.step === step && near(r.utilities, us)) ? micro.same++ : micro.differ++;
      continue;
    }
    if (hit) same++;
    else if (r.step === step && near(r.utilities, us)) tie++;
    else {
      differ++;
      console.log(
        'run',
        o.domain.split('/').slice(-2).join('/'),
        a,
        b,
        n,
        '| ours',
        r.step,
        opts,
        r.utilities,
        '| theirs',
        step,
        ag,
        us,
      );
    }
  }
}
console.log({ same, tie, differ, fr, frBad, nashOk, nashBad, micro });
