import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassGroup, ClassRow, Ground } from '../../classroom';
import { nameOf, type Scenario, type Side } from '../../engine';
import { actions, useApp } from '../../store';
import { t } from '../../text';
import { Button, DressedFor, IconButton, keyOf, visuallyHidden } from '../design';
import { useClass, type Class } from './class';
import { HandIns } from './hand-ins';
import { pagesOf } from './pages';
import { ask } from './pool';
import styles from './screen.module.css';
import { TakeAway } from './take-away';
import type { Grid, View } from './view';

/** Where one was when one looked into a game: it is there when one comes back. */
const here = { group: '', page: 0, pair: null as readonly [Side, Side] | null };

/** The class debrief: hand-ins are laid on the desk, and pictures lead through a discussion, large enough for a wall. */
export function ClassDebriefScreen() {
  const known = useClass();
  const [adding, setAdding] = useState(false);
  const [, again] = useState(0);
  const choose = (key: string): void => {
    Object.assign(here, { group: key, page: 0, pair: null });
    again((n) => n + 1);
  };
  const group = known.collected.groups.find(({ key }) => key === here.group) ?? known.collected.groups[0];
  const scenario = group && known.scenarios[group.scenario.hash];
  if (!group || !scenario || adding || known.reading)
    return <HandIns known={known} onDone={group && scenario ? () => setAdding(false) : null} />;
  return (
    <DressedFor scenario={scenario}>
      <Slides
        key={group.key}
        known={known}
        group={group}
        scenario={scenario}
        onAdd={() => setAdding(true)}
        onChoose={choose}
      />
    </DressedFor>
  );
}

interface SlidesProps {
  readonly known: Class;
  readonly group: ClassGroup;
  readonly scenario: Scenario;
  readonly onAdd: () => void;
  /** Turns to the games of another scenario, length or setting. */
  readonly onChoose: (key: string) => void;
}

function Slides({ known, group, scenario, onAdd, onChoose }: SlidesProps) {
  const [at, setAt] = useState(here.group === group.key ? here.page : 0);
  const [pair, setPair] = useState<readonly [Side, Side]>(() => pairOf(group));
  const [asTable, setAsTable] = useState(false);
  const [taking, setTaking] = useState(false);
  const ground = useGround(group, pair);
  const title = useRef<HTMLHeadingElement>(null);
  const pages = pagesOf({ group });
  const view: View = {
    group,
    scenario,
    pair,
    ground,
    dug: known.dug[group.key] ?? null,
    open: (row) => void look(row),
  };
  const page = (pages[at] ?? pages[0])?.(view);
  const turn = (by: number): void => {
    // From wherever it is by then: keys may come faster than pages.
    setAt((now) => Math.min(pages.length - 1, Math.max(0, now + by)));
    title.current?.focus();
  };
  useEffect(() => {
    Object.assign(here, { group: group.key, page: at, pair });
  }, [at, pair, group.key]);
  useKeys({ turn, table: () => setAsTable((shown) => !shown) });
  if (!page) return null;
  return (
    <article class={styles.page} data-surface="paper">
      <header class={styles.head}>
        <a class={styles.brand} href="#/" aria-label={t('shell.home')}>
          Im<i aria-hidden="true">/</i>passe
        </a>
        <p class={styles.title}>{page.title}</p>
        <div class={styles.tools}>
          {known.collected.groups.length > 1 && <Groups known={known} group={group} onChoose={onChoose} />}
          {page.paired && <Pair group={group} scenario={scenario} pair={pair} onChoose={setPair} />}
          <Button size="small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('handed.as-table')}
          </Button>
          <Button size="small" icon="download" aria-haspopup="dialog" onClick={() => setTaking(true)}>
            {t('handed.take-away')}
          </Button>
          <Button size="small" icon="file-up" onClick={onAdd}>
            {t('handed.more')}
          </Button>
        </div>
        <nav class={styles.turns} aria-label={t('handed.pages')}>
          <IconButton
            icon="arrow-left"
            label={t('handed.previous')}
            onClick={() => turn(-1)}
            refusal={at === 0 ? t('handed.first-page') : undefined}
          />
          <p>{t('handed.where', { tables: group.rows.length, page: at + 1, pages: pages.length })}</p>
          <IconButton
            icon="arrow-right"
            label={t('handed.next')}
            onClick={() => turn(1)}
            refusal={at === pages.length - 1 ? t('handed.last-page') : undefined}
          />
        </nav>
      </header>
      <div class={styles.middle}>
        <h1 ref={title} tabIndex={-1}>
          {page.headline}
        </h1>
        <div class={styles.body}>{asTable ? <AsTable table={page.table} /> : page.body}</div>
      </div>
      <footer class={styles.question}>
        <b>{t('handed.for-the-class')}</b>
        <p>{page.question}</p>
      </footer>
      {taking && <TakeAway known={known} group={group} title={page.title} onClose={() => setTaking(false)} />}
    </article>
  );
}

function pairOf({ key, seats }: ClassGroup): readonly [Side, Side] {
  if (here.group === key && here.pair) return here.pair;
  const [x, y] = seats;
  if (x === undefined || y === undefined) throw new Error('A table has two seats at least.');
  return [x, y];
}

/** The plane of two sides, once it is reckoned. */
function useGround({ key, rows }: ClassGroup, [x, y]: readonly [Side, Side]): Ground | null {
  const [ground, setGround] = useState<Ground | null>(null);
  useEffect(() => {
    let left = false;
    const [row] = rows;
    if (row)
      ask((reader) => reader.ground(row, x, y)).then(
        (found) => !left && setGround(found),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [key, x, y]);
  return ground && ground.x === x && ground.y === y ? ground : null;
}

/** Opens the game behind a point, at its own debrief; going back leads here again. */
async function look(row: ClassRow): Promise<void> {
  const log = await ask((reader) => reader.open(row));
  if (!log.ok) return actions.notify({ tone: 'error', fault: log.fault });
  await actions.openLog(log.value);
  actions.go({ name: 'debrief' });
}

/** Arrows turn the pages, T shows the numbers; only where letters are not typed. */
function useKeys({ turn, table }: { readonly turn: (by: number) => void; readonly table: () => void }): void {
  const shortcuts = useApp((app) => app.preferences.shortcuts);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement && target.closest('input, select, textarea, dialog, [role="dialog"]') !== null;
      if (typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowRight') turn(1);
      else if (event.key === 'ArrowLeft') turn(-1);
      else if (keyOf(event) === 't' && shortcuts) table();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

interface GroupsProps {
  readonly known: Class;
  readonly group: ClassGroup;
  readonly onChoose: (key: string) => void;
}

const Groups = ({ known, group, onChoose }: GroupsProps) => (
  <select
    class={styles.choice}
    aria-label={t('handed.group')}
    value={group.key}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  >
    {known.collected.groups.map(({ key, scenario, seats, settings, rows }) => (
      <option key={key} value={key}>
        {t('handed.group-name', {
          title: scenario.title,
          seats: seats.length,
          rounds: settings.rounds,
          n: rows.length,
        })}
      </option>
    ))}
  </select>
);

interface PairProps {
  readonly group: ClassGroup;
  readonly scenario: Scenario;
  readonly pair: readonly [Side, Side];
  readonly onChoose: (pair: readonly [Side, Side]) => void;
}

function Pair({ group, scenario, pair: [x, y], onChoose }: PairProps) {
  const sides = Object.keys(group.rows[0]?.gains ?? {}) as unknown as Side[];
  const one = (label: string, value: Side, other: Side, put: (side: Side) => readonly [Side, Side]) => (
    <select
      class={styles.choice}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const side = sides.find((each) => each === (currentTarget.value as unknown as Side));
        if (side !== undefined) onChoose(side === other ? [y, x] : put(side));
      }}
    >
      {sides.map((side) => (
        <option key={side} value={side}>
          {nameOf(scenario, side)}
        </option>
      ))}
    </select>
  );
  return (
    <>
      {one(t('debrief.cloud-x'), x, y, (side) => [side, y])}
      {one(t('debrief.cloud-y'), y, x, (side) => [x, side])}
    </>
  );
}

const AsTable = ({ table: { caption, head, rows } }: { readonly table: Grid }) => (
  <div class={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
    <table class={styles.table}>
      <caption class={visuallyHidden}>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
