import type { VerdictKind } from '../../engine';

export const VERDICTS = [
  'turning-point',
  'fragile-compromise',
  'missed-opportunity',
  'diplomatic-performance',
  'breakdown',
] as const satisfies readonly VerdictKind[];

interface MarkProps {
  readonly verdict: VerdictKind;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** How a game ended, told by form alone: full, half, empty, square, cross. */
export function VerdictMark({ verdict, x, y, r }: MarkProps) {
  const ring = { stroke: 'var(--text)', 'stroke-width': r * 0.3 };
  switch (verdict) {
    case 'turning-point':
      return <circle cx={x} cy={y} r={r} fill="var(--text)" stroke="var(--page)" stroke-width={r * 0.12} />;
    case 'fragile-compromise':
      return (
        <g>
          <circle cx={x} cy={y} r={r} fill="var(--page)" {...ring} />
          <path d={`M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}z`} fill="var(--text)" />
        </g>
      );
    case 'missed-opportunity':
      return <circle cx={x} cy={y} r={r} fill="var(--page)" {...ring} />;
    case 'diplomatic-performance':
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} fill="var(--page)" {...ring} />;
    case 'breakdown':
      return (
        <path
          d={`M${x - r * 0.8} ${y - r * 0.8}l${1.6 * r} ${1.6 * r}m0 ${-1.6 * r}l${-1.6 * r} ${1.6 * r}`}
          fill="none"
          stroke="var(--text)"
          stroke-width={r * 0.5}
        />
      );
    default:
      return verdict satisfies never;
  }
}

/** The mark alone, beside words. */
export const VerdictIcon = ({ verdict }: { readonly verdict: VerdictKind }) => (
  <svg viewBox="0 0 24 24" width="1.3em" height="1.3em" aria-hidden="true">
    <VerdictMark verdict={verdict} x={12} y={12} r={9} />
  </svg>
);
