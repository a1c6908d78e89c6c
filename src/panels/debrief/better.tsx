import type { ComponentChildren } from 'preact';
import type { Better as BetterPackage, BetterResult, Change } from '../../analysis';
import { hasWar, nameOf, type Side, type Terms } from '../../engine';
import { t, yes } from '../../text';
import { Flag, Points, useDress } from '../design';
import styles from './better.module.css';
import { issueName, optionName } from './names';
import { PICTURES } from './pictures';
import { useDebrief } from './use-debrief';
import { useStudy } from './use-studies';
import { Waiting } from './window-figure';

/** One package that would have suited everyone, if there was one, written as an amendment of the draft that lay there. */
export function Better() {
  const { study } = useStudy();
  const result = study.kind === 'done' ? study.result.better : null;
  const title = titleOf(result);
  return (
    <section class={styles.sheet} aria-labelledby="debrief-better">
      <div class={styles.band} style={{ backgroundImage: `url("${PICTURES.guilloche}")` }} aria-hidden="true" />
      <h2 id="debrief-better">{title}</h2>
      {!result && <Waiting height={6} />}
      {result?.kind === 'none' && <p>{t('debrief.better-none')}</p>}
      {result?.kind === 'signed-suits' && <p>{t('debrief.better-signed')}</p>}
      {result?.kind === 'found' && <Amended better={result.better} />}
    </section>
  );
}

function titleOf(result: BetterResult | null): string {
  switch (result?.kind) {
    case 'none':
      return t('debrief.better-none-title');
    case 'signed-suits':
      return t('debrief.better-signed-title');
    default:
      return t('debrief.better-title');
  }
}

function Amended({ better }: { readonly better: BetterPackage }) {
  const { base, changes } = better;
  const settled = Object.keys(better.terms).length;
  const kept = settled - changes.filter(({ to }) => to !== null).length;
  return (
    <>
      <p class={styles.away}>
        {base && changes.length === 0
          ? t('debrief.better-itself', { draft: base.number })
          : base
            ? t('debrief.better-from', { n: changes.length, draft: base.number })
            : t('debrief.better-new')}{' '}
        {better.atEnd ? t('debrief.better-end') : t('debrief.better-round', { round: better.round })}
      </p>
      {changes.length > 0 ? (
        <Changes changes={changes} base={base?.number ?? null} />
      ) : (
        <Clauses terms={better.terms} />
      )}
      {kept > 0 && changes.length > 0 && <p class={styles.small}>{t('debrief.better-keeps')}</p>}
      <Gains better={better} />
      <p class={styles.suits}>{useSuits(better)}</p>
    </>
  );
}

function Changes({ changes, base }: { readonly changes: readonly Change[]; readonly base: number | null }) {
  const { scenario } = useDebrief();
  const words = (issue: string, option: string | null): string =>
    optionName(scenario, issue, option) ?? t('debrief.better-open');
  return (
    <table class={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.better-clause')}</th>
          {base !== null && <th scope="col">{t('debrief.better-was', { draft: base })}</th>}
          <th scope="col">{t('debrief.better-is')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ issue, from, to }) => (
          <tr key={issue}>
            <th scope="row">{issueName(scenario, issue)}</th>
            {base !== null && (
              <td>
                <del>{words(issue, from)}</del>
              </td>
            )}
            <td>
              <ins>{words(issue, to)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A package that lay on the table as it is. */
function Clauses({ terms }: { readonly terms: Terms }) {
  const { scenario } = useDebrief();
  return (
    <table class={styles.changes}>
      <tbody>
        {scenario.issues
          .filter(({ id }) => terms[id] !== undefined)
          .map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{optionName(scenario, id, terms[id])}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** What a package gives a side, by one count. */
interface Count {
  readonly name: string;
  readonly of: (side: Side) => ComponentChildren;
}

/** So many sides stand side by side; more stand one under the other, lest the table be wider than a phone. */
const BESIDE = 4;

/** What it would have given each side, in both counts, and how long it would last. */
function Gains({ better }: { readonly better: BetterPackage }) {
  const { state } = useDebrief();
  const { sides } = state.table;
  const ofSeated = (value: (side: Side) => number) => (side: Side) =>
    state.seats.includes(side) ? <Points value={value(side)} /> : '–';
  const counts: readonly Count[] = [
    { name: t('debrief.better-ledger'), of: (side) => <Points value={better.ledger[side]} /> },
    { name: t('debrief.better-own'), of: ofSeated((side) => better.interests[side]) },
    { name: t('debrief.better-least'), of: ofSeated((side) => state.secrets[side].minimumGain) },
  ];
  return (
    <div class={styles.gains}>
      <table>
        <caption>{t('debrief.better-gives')}</caption>
        {sides.length > BESIDE ? <Under sides={sides} counts={counts} /> : <Beside sides={sides} counts={counts} />}
      </table>
      <p class={styles.lasts}>
        {t('debrief.better-lasts')}{' '}
        <b class="num">
          {better.base && better.base.durability !== better.durability && (
            <del>{t('debrief.better-before', { n: better.base.durability })}</del>
          )}{' '}
          <ins>{t('debrief.better-of', { n: better.durability })}</ins>
        </b>
      </p>
    </div>
  );
}

interface GainsProps {
  readonly sides: readonly Side[];
  readonly counts: readonly Count[];
}

function Beside({ sides, counts }: GainsProps) {
  const { scenario } = useDebrief();
  const dress = useDress();
  return (
    <>
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side} scope="col" data-look={dress(side).look}>
              <Flag side={side} />
              {nameOf(scenario, side)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ name, of }, at) => (
          <tr key={name} class={at === 0 ? styles.main : ''}>
            <th scope="row">{name}</th>
            {sides.map((side) => (
              <td key={side}>{of(side)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function Under({ sides, counts }: GainsProps) {
  const { scenario } = useDebrief();
  const dress = useDress();
  return (
    <>
      <thead>
        <tr>
          <td />
          {counts.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class={styles.under}>
        {sides.map((side) => (
          <tr key={side}>
            <th scope="row" data-look={dress(side).look}>
              <Flag side={side} /> {nameOf(scenario, side)}
            </th>
            {counts.map(({ name, of }, at) => (
              <td key={name} class={at === 0 ? styles.first : ''}>
                {of(side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function useSuits({ lens, suitsAbsent }: BetterPackage): string {
  const { state, scenario } = useDebrief();
  const war = yes(hasWar(scenario));
  if (lens === 'ledger') return t(suitsAbsent ? 'debrief.better-all-ledger' : 'debrief.better-seats-ledger', { war });
  if (state.seats.length === state.table.sides.length) return t('debrief.better-all-sides');
  return t(suitsAbsent ? 'debrief.better-all-interests' : 'debrief.better-seats-interests');
}
