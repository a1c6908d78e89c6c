import type { Side } from '../../engine';
import { useDress } from '../design';
import { Chart, HATCH, type Box } from './chart';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The number at its end. */
  readonly text: string;
  /** Whose it is: hatched and coloured as that side. */
  readonly side?: Side | null;
  /** Nobody did it: drawn as an outline. */
  readonly empty?: boolean;
}

/** Bars from one line, each under its label; so many as there is room for. */
export function Bars({ bars, label }: { readonly bars: readonly Bar[]; readonly label: string }) {
  const dress = useDress();
  return (
    <Chart
      label={label}
      draw={(box) => {
        const shown = bars.slice(0, Math.max(1, Math.floor(box.height / (box.em * 2.6))));
        const most = Math.max(1e-9, ...shown.map(({ value }) => value));
        return {
          picture: shown.map((bar, i) => (
            <OneBar
              key={bar.label}
              bar={bar}
              box={box}
              top={i * Math.min(box.em * 3.9, box.height / shown.length)}
              step={Math.min(box.em * 3.9, box.height / shown.length)}
              share={bar.value / most}
              look={bar.side ? dress(bar.side).look : null}
            />
          )),
        };
      }}
    />
  );
}

interface OneBarProps {
  readonly bar: Bar;
  readonly box: Box;
  readonly top: number;
  readonly step: number;
  readonly share: number;
  readonly look: ReturnType<ReturnType<typeof useDress>>['look'] | null;
}

function OneBar({ bar, box: { em, width }, top, step, share, look }: OneBarProps) {
  const thick = Math.min(em * 1.7, step - em * 1.5);
  const long = Math.max(em * 0.25, (width - em * 5) * share);
  const y = top + em * 1.35;
  return (
    <g>
      <text x={0} y={top + em} font-weight="600" fill={look ? `var(--look-${look}-text)` : 'var(--text)'}>
        {bar.label}
      </text>
      <rect
        x={em * 0.05}
        y={y}
        width={long}
        height={thick}
        fill={bar.empty ? 'none' : look ? HATCH[look] : 'var(--bins)'}
        stroke={look ? `var(--look-${look})` : 'var(--text)'}
        stroke-width={em * 0.09}
        {...(bar.empty ? { 'stroke-dasharray': `${em * 0.35} ${em * 0.25}` } : {})}
      />
      <text
        x={long + em * 0.6}
        y={y + thick * 0.5 + em * 0.5}
        font-family="var(--serif)"
        font-weight="700"
        font-size={em * 1.5}
        fill="var(--text)"
      >
        {bar.text}
      </text>
    </g>
  );
}
