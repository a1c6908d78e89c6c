import { DEGREES, movedIn, STATEMENTS, TIMES, type Moved } from '../../classroom';
import { t } from '../../text';
import { Chart, type Box } from './chart';
import styles from './pages.module.css';
import type { Page, View } from './view';

const AGREES = 4;
/** How wide a letter of bold text is at most, on average, in ems. */
const LETTER = 0.64;

/** What the class thought before it read, and after the end: did they think it zero-sum? */
export function surveyPage({ group }: View): Page {
  const shifts = group.rows.flatMap((row) => row.shifts);
  const moved = movedIn(shifts);
  const both = Math.max(0, ...moved.map((one) => one.both));
  return {
    title: t('survey.title'),
    headline: headlineOf(shifts),
    question: t('survey.question'),
    body: (
      <div class={styles.survey}>
        <Chart label={t('survey.alt')} draw={(box) => ({ picture: <Statements moved={moved} box={box} /> })} />
        <p class={styles.legend}>{t('survey.legend', { n: both })}</p>
      </div>
    ),
    table: {
      caption: t('survey.title'),
      head: [t('survey.statement'), ...DEGREES.map((degree) => t(`survey.degree-${degree}`)), t('handed.difference')],
      rows: moved.flatMap((one) =>
        TIMES.map((when) => [
          t('survey.row', { statement: t(`survey.${one.statement}`), when }),
          ...one[when],
          when === 'after' && one.both > 0 ? t('survey.moved', { less: one.less, more: one.more }) : '',
        ]),
      ),
    },
  };
}

/** By the first statement, of those who weighed it at both times; where nobody did, of those who weighed it once. */
function headlineOf(shifts: View['group']['rows'][number]['shifts']): string {
  const at = STATEMENTS.indexOf('gains');
  const agreed = (answers: readonly (number | null)[]): number =>
    answers.filter((answer) => answer !== null && answer >= AGREES).length;
  const pairs = shifts
    .map(({ before, after }) => [before?.[at] ?? null, after?.[at] ?? null] as const)
    .filter(([was, now]) => was !== null && now !== null);
  const once = (when: 'before' | 'after'): (number | null)[] =>
    shifts.map((shift) => shift[when]?.[at] ?? null).filter((answer) => answer !== null);
  const [before, after] = [once('before'), once('after')];
  if (pairs.length === 0 && after.length > before.length)
    return t('survey.headline-after', { first: agreed(after), n: after.length });
  return t('survey.headline', {
    both: pairs.length,
    was: agreed(pairs.map(([was]) => was)),
    is: agreed(pairs.map(([, now]) => now)),
    first: agreed(before),
    n: before.length,
  });
}

/** Under each statement two lanes of circles, as large as the number that chose so, and the way of the mean. */
function Statements({ moved, box: { width, height, em } }: { readonly moved: readonly Moved[]; readonly box: Box }) {
  const narrow = width < 34 * em;
  const head = 1.5 * em;
  const step = (height - head) / moved.length;
  const words = narrow ? 0 : width * 0.42;
  const lanes = { left: words + 5.2 * em, right: width - 1.6 * em };
  const x = (value: number): number => lanes.left + ((value - 1) / (DEGREES.length - 1)) * (lanes.right - lanes.left);
  const most = Math.max(1, ...moved.flatMap(({ before, after }) => [...before, ...after]));
  return (
    <>
      {([1, 5] as const).map((degree) => (
        <text key={degree} x={x(degree)} y={em} text-anchor={degree === 1 ? 'start' : 'end'} fill="var(--soft)">
          {t(`survey.degree-${degree}`)}
        </text>
      ))}
      {moved.map((one, row) => (
        <g key={one.statement} transform={`translate(0 ${head})`}>
          <line x1={0} x2={width} y1={row * step} y2={row * step} stroke="var(--line)" />
          <Wrapped
            text={t('survey.numbered', { n: row + 1, statement: t(`survey.${one.statement}`) })}
            top={row * step + (narrow ? 1.3 * em : step / 2 - 0.6 * em)}
            letters={Math.floor((narrow ? width : words) / (em * LETTER))}
            em={em}
          />
          <Lanes
            one={one}
            x={x}
            top={row * step + (narrow ? 2.6 * em : 0)}
            high={step - (narrow ? 2.6 * em : 0)}
            most={most}
            em={em}
          />
        </g>
      ))}
    </>
  );
}

interface LanesProps {
  readonly one: Moved;
  readonly x: (value: number) => number;
  readonly top: number;
  readonly high: number;
  readonly most: number;
  readonly em: number;
}

function Lanes({ one, x, top, high, most, em }: LanesProps) {
  const largest = Math.min(high * 0.23, em * 1.15);
  const y = { before: top + high * 0.28, after: top + high * 0.74 };
  return (
    <>
      {TIMES.map((when) => (
        <g key={when}>
          <text x={x(1) - 1.4 * em} y={y[when] + em * 0.3} text-anchor="end" font-size={em * 0.9} fill="var(--soft)">
            {t(`survey.time-${when}`)}
          </text>
          <line x1={x(1)} x2={x(5)} y1={y[when]} y2={y[when]} stroke="var(--line-strong)" stroke-width={em * 0.06} />
          {one[when].map((count, at) =>
            count === 0 ? null : (
              <g key={at}>
                <circle
                  cx={x(at + 1)}
                  cy={y[when]}
                  r={Math.max(em * 0.55, largest * Math.sqrt(count / most))}
                  fill={when === 'before' ? 'var(--page)' : 'var(--brass-soft)'}
                  stroke="var(--text)"
                  stroke-width={em * 0.09}
                />
                <text
                  x={x(at + 1)}
                  y={y[when] + em * 0.3}
                  text-anchor="middle"
                  font-size={em * 0.85}
                  font-weight="700"
                  fill="var(--text)"
                >
                  {count}
                </text>
              </g>
            ),
          )}
        </g>
      ))}
      {one.means && (
        <line
          x1={x(one.means.before)}
          x2={x(one.means.after)}
          y1={y.before + largest}
          y2={y.after - largest}
          stroke="var(--text)"
          stroke-width={em * 0.2}
        />
      )}
    </>
  );
}

interface WrappedProps {
  readonly text: string;
  readonly top: number;
  readonly letters: number;
  readonly em: number;
}

/** A sentence in lines of so many letters: SVG breaks none by itself. */
function Wrapped({ text, top, letters, em }: WrappedProps) {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return (
    <text font-weight="600" fill="var(--text)">
      {lines.map((line, at) => (
        <tspan key={at} x={0} y={top + at * em * 1.2}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
