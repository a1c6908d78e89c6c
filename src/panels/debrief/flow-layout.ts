import type { Flow } from '../../analysis';
import type { Hundredths, Side } from '../../engine';

/** One end of the flows: a side with all that it paid, or all that it gained. In pixels from the top. */
export interface FlowNode {
  readonly side: Side;
  readonly points: Hundredths;
  readonly top: number;
  readonly height: number;
}

/** One band, with its upper edges at both ends. */
export interface FlowBand extends Flow {
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly payers: readonly FlowNode[];
  readonly gainers: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

/** Stacks payers and gainers, the largest first, and the bands between them so that they cross as little as may be. */
export function layFlows(flows: readonly Flow[], room: number, gap: number): FlowLayout {
  const total = flows.reduce((sum, { points }) => sum + points, 0);
  const counts = [new Set(flows.map(({ from }) => from)).size, new Set(flows.map(({ to }) => to)).size];
  const gaps = gap * Math.max(0, Math.max(...counts) - 1);
  const unit = total > 0 ? Math.max(0, room - gaps) / total : 0;
  const column = (end: 'from' | 'to'): FlowNode[] => {
    const sums = [...new Set(flows.map((flow) => flow[end]))].map((side) => ({
      side,
      points: flows.filter((flow) => flow[end] === side).reduce((sum, { points }) => sum + points, 0),
    }));
    let top = 0;
    return sums
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .map(({ side, points }) => {
        const node = { side, points, top, height: points * unit };
        top += node.height + gap;
        return node;
      });
  };
  const payers = column('from');
  const gainers = column('to');
  const left = new Map(payers.map(({ side, top }) => [side, top]));
  const right = new Map(gainers.map(({ side, top }) => [side, top]));
  const rank = (nodes: readonly FlowNode[], side: Side): number => nodes.findIndex((node) => node.side === side);
  const inOrder = [...flows].sort(
    (a, b) => rank(payers, a.from) - rank(payers, b.from) || rank(gainers, a.to) - rank(gainers, b.to),
  );
  const bands = inOrder.map((flow): FlowBand => {
    const height = flow.points * unit;
    const fromTop = left.get(flow.from) ?? 0;
    const toTop = right.get(flow.to) ?? 0;
    left.set(flow.from, fromTop + height);
    right.set(flow.to, toTop + height);
    return { ...flow, fromTop, toTop, height };
  });
  return { payers, gainers, bands, height: room };
}
