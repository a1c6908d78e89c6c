import { glow, type Pen } from './pen';

/** Instruments that stand on their foot at 0 0, about 62 high; `share` 0 to 1 of the meter's range. */
export type StandingKind = 'thermometer' | 'candle' | 'scales' | 'cistern';

const BRASS = { dark: '#6E5027', middle: '#B58C52', light: '#F0D69C' } as const;

export function drawStanding(pen: Pen, kind: StandingKind, share: number): void {
  pen.fillStyle = 'rgba(0,0,0,.45)';
  pen.beginPath();
  pen.ellipse(0, 2, 18, 4, 0, 0, 2 * Math.PI);
  pen.fill();
  DRAW[kind](pen, share);
}

function brass(pen: Pen, x: number, y: number, w: number, h: number): void {
  const shine = pen.createLinearGradient(x, 0, x + w, 0);
  shine.addColorStop(0, BRASS.dark);
  shine.addColorStop(0.35, BRASS.light);
  shine.addColorStop(1, BRASS.dark);
  pen.fillStyle = shine;
  pen.beginPath();
  pen.roundRect(x, y, w, h, Math.min(2, h / 2));
  pen.fill();
}

function thermometer(pen: Pen, share: number): void {
  brass(pen, -12, -4, 24, 5);
  pen.fillStyle = '#EFE0BE';
  pen.strokeStyle = BRASS.dark;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.roundRect(-9, -62, 18, 58, 5);
  pen.fill();
  pen.stroke();
  pen.beginPath();
  for (let i = 0; i <= 10; i++) {
    pen.moveTo(3.6, -16 - i * 4);
    pen.lineTo(i % 5 ? 5.8 : 7.6, -16 - i * 4);
  }
  pen.strokeStyle = '#4A3722';
  pen.lineWidth = 0.8;
  pen.stroke();
  pen.lineCap = 'round';
  for (const [colour, width, to] of [
    ['#B9A988', 4.4, -56],
    ['#F9F4E6', 3, -56],
    ['#A63C26', 2.6, -16 - 40 * share],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(-1, -11);
    pen.lineTo(-1, to);
    pen.stroke();
  }
  pen.fillStyle = '#A63C26';
  pen.beginPath();
  pen.arc(-1, -10, 4, 0, 2 * Math.PI);
  pen.fill();
}

/** Burns down as the meter falls, and goes out at its least. */
function candle(pen: Pen, share: number): void {
  brass(pen, -15, -4, 30, 5);
  brass(pen, -6, -11, 12, 8);
  const top = -14 - 32 * share;
  const wax = pen.createLinearGradient(-5, 0, 5, 0);
  wax.addColorStop(0, '#C9B48A');
  wax.addColorStop(0.4, '#FBF3DC');
  wax.addColorStop(1, '#B79C70');
  pen.fillStyle = wax;
  pen.beginPath();
  pen.roundRect(-4.6, top, 9.2, -10 - top, 1.5);
  pen.fill();
  pen.strokeStyle = '#2A1D12';
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(0, top);
  pen.lineTo(0, top - 3);
  pen.stroke();
  if (share <= 0) return;
  glow(
    pen,
    [0, top - 7],
    [17, 17],
    [
      [0, 'rgba(255,214,140,.6)'],
      [1, 'rgba(255,190,110,0)'],
    ],
  );
  pen.fillStyle = '#FFE9B4';
  pen.beginPath();
  pen.moveTo(0, top - 13);
  pen.bezierCurveTo(4.4, top - 6, 3, top - 2, 0, top - 2);
  pen.bezierCurveTo(-3, top - 2, -4.4, top - 6, 0, top - 13);
  pen.fill();
}

/** Level at the middle of the range; the right pan sinks as the meter rises. */
function scales(pen: Pen, share: number): void {
  brass(pen, -14, -4, 28, 5);
  brass(pen, -2, -54, 4, 52);
  pen.save();
  pen.translate(0, -50);
  const tilt = (share - 0.5) * 0.56;
  for (const way of [-1, 1]) {
    const [ex, ey] = [way * 19 * Math.cos(tilt), way * 19 * Math.sin(tilt)];
    pen.strokeStyle = BRASS.middle;
    pen.lineWidth = 2.4;
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(ex, ey);
    pen.stroke();
    pen.strokeStyle = '#D9B67A';
    pen.lineWidth = 0.8;
    pen.beginPath();
    pen.moveTo(ex - 6, ey + 19);
    pen.lineTo(ex, ey);
    pen.lineTo(ex + 6, ey + 19);
    pen.stroke();
    pen.fillStyle = BRASS.middle;
    pen.beginPath();
    pen.ellipse(ex, ey + 19, 7, 4, 0, 0, Math.PI);
    pen.fill();
  }
  pen.fillStyle = BRASS.light;
  pen.beginPath();
  pen.arc(0, 0, 3, 0, 2 * Math.PI);
  pen.fill();
  pen.restore();
}

function cistern(pen: Pen, share: number): void {
  brass(pen, -15, -4, 30, 5);
  const level = -6 - 46 * share;
  pen.fillStyle = 'rgba(207,224,234,.18)';
  pen.fillRect(-12, -56, 24, 52);
  const water = pen.createLinearGradient(-12, 0, 12, 0);
  water.addColorStop(0, '#2C5A78');
  water.addColorStop(0.4, '#7FB4CF');
  water.addColorStop(1, '#2A4F6B');
  pen.fillStyle = water;
  pen.fillRect(-11, level, 22, -5 - level);
  pen.fillStyle = '#B9DCEC';
  pen.beginPath();
  pen.ellipse(0, level, 11, 2, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.strokeStyle = 'rgba(243,234,216,.75)';
  pen.lineWidth = 1;
  pen.strokeRect(-12, -56, 24, 52);
  pen.beginPath();
  for (let i = 1; i < 5; i++) {
    pen.moveTo(7, -6 - i * 9.2);
    pen.lineTo(12, -6 - i * 9.2);
  }
  pen.stroke();
  brass(pen, -14, -60, 28, 4);
}

const DRAW: Readonly<Record<StandingKind, (pen: Pen, share: number) => void>> = {
  thermometer,
  candle,
  scales,
  cistern,
};

/** A lamp on the wall, its middle at 0 0, where no instrument hangs. */
export function drawSconce(pen: Pen): void {
  glow(
    pen,
    [0, -12],
    [60, 56],
    [
      [0, 'rgba(255,206,134,.5)'],
      [0.5, 'rgba(255,190,120,.16)'],
      [1, 'rgba(255,180,100,0)'],
    ],
  );
  brass(pen, -6, 2, 12, 30);
  brass(pen, -13, -2, 26, 5);
  const shade = pen.createLinearGradient(0, -34, 0, -2);
  shade.addColorStop(0, '#FFE7B8');
  shade.addColorStop(1, '#D89A54');
  pen.fillStyle = shade;
  pen.beginPath();
  pen.moveTo(-10, -34);
  pen.lineTo(10, -34);
  pen.lineTo(17, -2);
  pen.lineTo(-17, -2);
  pen.closePath();
  pen.fill();
}
