import { write, type Pen } from './pen';

/** The rounds as segments of a wall clock; `filled` is the share of the present one that is coloured. */
export function drawRounds(pen: Pen, radius: number, round: number, of: number, filled: number): void {
  const gap = 0.05;
  for (let i = 0; i < of; i++) {
    const from = -Math.PI / 2 + (i * 2 * Math.PI) / of + gap;
    const to = -Math.PI / 2 + ((i + 1) * 2 * Math.PI) / of - gap;
    segment(pen, radius, from, to, i < round - 1 ? '#5A4426' : 'rgba(150,124,74,.42)');
    if (i === round - 1) segment(pen, radius, from, from + (to - from) * filled, '#C2552F');
  }
  if (round > 0)
    write(pen, String(round), 0, radius * 0.22, {
      size: radius * 0.66,
      weight: 600,
      family: 'serif',
      fill: '#2A1D12',
      align: 'center',
    });
}

function segment(pen: Pen, radius: number, from: number, to: number, fill: string): void {
  if (to <= from) return;
  pen.beginPath();
  pen.arc(0, 0, radius - 4, from, to);
  pen.arc(0, 0, radius - 11, to, from, true);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}
