import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasWar } from '../../../engine';
import { t } from '../../../text';
import { Dialog, IconButton, VisuallyHidden, classes } from '../../design';
import { LensChoice } from '../draft/summary';
import { Rich } from '../parts/rich';
import { lookedAt, termsLooked, usePlay, type Play } from '../play-context';
import { Bar, scaleOf, type Column, type Scale } from './bars';
import { afterColumns, clauseColumns, sumInWords } from './columns';
import { Guesses, Rule } from './rule';
import { useWaterfall } from './use-waterfall';
import type { Waterfall } from './waterfall';
import styles from './waterfall.module.css';

/** So many clauses have a column of their own; a phone has rows, and room for all. */
const PLACES = 7;

/** The arithmetic of the draft shown, large: a paper laid over the table, on a phone a sheet of rows. */
export function WorthPaper({ onClose }: { readonly onClose: () => void }) {
  const play = usePlay();
  const waterfall = useWaterfall();
  const [pressed, press] = useState<string | null>(null);
  // What is cleared away has no arithmetic: the paper goes with it.
  const empty = Object.keys(termsLooked(play)).length === 0;
  useEffect(() => {
    if (empty) onClose();
  }, [empty]);
  if (!waterfall || empty) return null;
  const war = hasWar(play.scenario);
  const clauses = clauseColumns(play, waterfall, play.wide ? PLACES : Infinity);
  const after = afterColumns(waterfall, war);
  const scale = scaleOf([...clauses, ...after]);
  const choose = (column: Column): void => {
    press(pressed === column.id ? null : column.id);
    light(play, clauses.includes(column) && pressed !== column.id ? column.id : null);
  };
  const close = (): void => {
    play.set({ lit: null });
    onClose();
  };
  const parts = { clauses, after, scale, pressed, onPress: choose };
  return play.wide ? (
    <OverTheTable title={titleOf(play)} onClose={close}>
      <Lead waterfall={waterfall} />
      <Upright {...parts} waterfall={waterfall} />
      <Foot waterfall={waterfall} pressed={pressed} />
      <VisuallyHidden>{sumInWords(waterfall, war)}</VisuallyHidden>
    </OverTheTable>
  ) : (
    <Dialog title={titleOf(play)} onClose={close} paper>
      <Lead waterfall={waterfall} />
      <Lying {...parts} />
      <Foot waterfall={waterfall} pressed={pressed} />
    </Dialog>
  );
}

function titleOf(play: Play): string {
  const draft = lookedAt(play);
  return t('worth.title', { draft: draft ? 'tabled' : 'yours', number: draft?.number ?? 0 });
}

/** The clause of a pressed column lies open in the draft beside, and is lit there. */
function light({ scenario, set }: Play, id: string | null): void {
  const issue = scenario.issues.find((each) => each.id === id?.split(' ')[0]);
  set(issue ? { track: issue.track, issue: issue.id, lit: issue.id } : { lit: null });
}

/** Not modal: the draft beside it can be read, and changed, while the sum follows. */
function OverTheTable(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const { title, onClose, children } = props;
  const paper = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    paper.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose]);
  return (
    <section
      ref={paper}
      class={styles.paper}
      role="dialog"
      aria-labelledby="worth-title"
      tabIndex={-1}
      data-surface="paper"
      data-lit
    >
      <header class={styles.head}>
        <h2 id="worth-title">{title}</h2>
        <span>
          <LensChoice />
          <IconButton icon="x" label={t('shell.close')} onClick={onClose} />
        </span>
      </header>
      {children}
    </section>
  );
}

/** The sum in words, and what takes most of it away. */
function Lead({ waterfall: { stakes, gain, durability, after } }: { readonly waterfall: Waterfall }) {
  const losses = after.filter(({ from, to }) => to < from).sort((a, b) => a.to - a.from - (b.to - b.from));
  const [worst] = losses;
  const said =
    worst?.code === 'holds'
      ? t('worth.most-holds', { d: durability })
      : worst?.code === 'gain-home' || worst?.code === 'gain-word'
        ? t(`worth.most-${worst.code}`)
        : '';
  return (
    <p class={styles.lead}>
      <Rich text={t('worth.lead', { stakes, gain })} /> {said}
    </p>
  );
}

interface FormProps {
  readonly clauses: readonly Column[];
  readonly after: readonly Column[];
  readonly scale: Scale;
  readonly pressed: string | null;
  readonly onPress: (column: Column) => void;
}

function Upright({ waterfall, ...form }: FormProps & { readonly waterfall: Waterfall }) {
  const { clauses, after, scale, pressed, onPress } = form;
  const { stakes, durability } = waterfall;
  const all = [...clauses, ...after];
  return (
    <div class={styles.upright}>
      <ol class={styles.columns}>
        {all.map((column, index) => (
          <li key={column.id}>
            <ColumnButton
              column={column}
              scale={scale}
              pressed={pressed === column.id}
              joined={index < all.length - 1}
              durability={durability}
              onPress={onPress}
            />
          </li>
        ))}
      </ol>
      {clauses.length > 0 && (
        <p class={styles.brace} style={{ '--share': `${(clauses.length * 100) / all.length}%` }} aria-hidden="true">
          {t('worth.clauses-total', { n: stakes })}
        </p>
      )}
    </div>
  );
}

interface ColumnProps {
  readonly column: Column;
  readonly scale: Scale;
  readonly pressed: boolean;
  readonly joined: boolean;
  readonly durability: number;
  readonly onPress: (column: Column) => void;
}

const ColumnButton = ({ column, scale, pressed, joined, durability, onPress }: ColumnProps) => (
  <button
    type="button"
    class={styles.column}
    data-kind={column.kind}
    aria-pressed={pressed}
    onClick={() => onPress(column)}
  >
    <span class={styles.field} style={{ '--top': `${topOf({ ...column, ghost: null }, scale)}%` }}>
      <Bar column={column} scale={scale} joined={joined} />
      {column.ghost !== null && (
        <b class={styles.times} style={{ '--top': `${topOf(column, scale)}%` }}>
          {t('worth.times', { d: durability })}
        </b>
      )}
      <b class={classes('num', styles.figure, column.kind === 'guessed' && 'guess')}>{column.figure}</b>
    </span>
    <span class={styles.label}>{column.label}</span>
    <small class={classes(column.kind === 'guessed' && 'guess')}>{column.detail}</small>
    {column.told && <VisuallyHidden>{column.told}</VisuallyHidden>}
  </button>
);

/** The upper end of all that a column draws, so that its number stands above it. */
const topOf = ({ from, to, ghost, range }: Column, scale: Scale): number =>
  Math.max(...[from, to, ghost ?? to, range ? from + range[1] : to].map((value) => scale.at(value)));

/** The rows of a phone: bars lie, the clauses first. */
const Lying = ({ clauses, after, scale, pressed, onPress }: FormProps) => (
  <div class={styles.lying}>
    {[
      { title: t('worth.by-clause'), columns: clauses },
      { title: t('worth.becomes'), columns: after },
    ]
      .filter(({ columns }) => columns.length > 0)
      .map(({ title, columns }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ol>
            {columns.map((column) => (
              <li key={column.id}>
                <button
                  type="button"
                  class={styles.row}
                  data-kind={column.kind}
                  aria-pressed={pressed === column.id}
                  onClick={() => onPress(column)}
                >
                  <span>
                    <span class={classes(column.kind === 'guessed' && 'guess')}>{column.label}</span>
                    {column.detail && (
                      <small class={classes(column.kind === 'guessed' && 'guess')}>{column.detail}</small>
                    )}
                  </span>
                  <Bar column={column} scale={scale} joined={false} />
                  <b class={classes('num', column.kind === 'guessed' && 'guess')}>{column.figure}</b>
                  {column.told && <VisuallyHidden>{column.told}</VisuallyHidden>}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
  </div>
);

/** What the pressed column counts, in words; until one is pressed, how to ask, and what is guessed of others. */
function Foot({ waterfall, pressed }: { readonly waterfall: Waterfall; readonly pressed: string | null }) {
  const play = usePlay();
  const silent = Object.keys(termsLooked(play)).length - waterfall.clauses.length;
  return (
    <footer class={styles.foot}>
      <div aria-live="polite">
        {pressed === null ? (
          <>
            <p>
              {t('worth.press')} <Rich text={t('worth.certain')} /> {silent > 0 && t('worth.zero', { n: silent })}
            </p>
            <Guesses />
          </>
        ) : (
          <Rule waterfall={waterfall} id={pressed} />
        )}
      </div>
    </footer>
  );
}
