import { parseArgs } from 'node:util';
import { benchClass } from './class';
import { benchComputers } from './computers';
import { benchDomains } from './domains';
import { benchEngine } from './engine';
import type { Figure } from './figure';
import { benchLesson } from './lesson';
import { benchLogs } from './logs';
import { benchMemory } from './memory';
import { benchPeers } from './peers';
import { benchStage } from './stage';
import { benchVisit } from './visit';
import { benchWindow } from './window';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    peers: { type: 'boolean' },
    games: { type: 'string', default: '10000' },
    visit: { type: 'boolean' },
    class: { type: 'boolean' },
    lesson: { type: 'boolean' },
    stage: { type: 'boolean' },
    times: { type: 'string', default: '3' },
  },
});

/** Games after which the browser's memory is looked at. */
const STAGED = 30;

const computing: (() => readonly Figure[] | Promise<readonly Figure[]>)[] = [
  benchEngine,
  ...(values.peers ? [benchPeers] : []),
  benchComputers,
  benchLogs,
  benchWindow,
  benchDomains,
  () => benchMemory(Number(values.games)),
];
// What a browser shows is measured alone: whatever else runs would slow it down.
const shown = [
  ...(values.visit ? [() => benchVisit(Number(values.times))] : []),
  ...(values.stage ? [() => benchStage(STAGED)] : []),
  ...(values.lesson ? [benchLesson] : []),
  ...(values.class ? [benchClass] : []),
];
const benches = shown.length > 0 ? shown : computing;

const digits = (value: number): Intl.NumberFormatOptions => ({ maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
const line = ({ name, value, unit }: Figure): string =>
  `${name.padEnd(46)} ${value.toLocaleString('en', digits(value)).padStart(14)} ${unit}`;

const all: Figure[] = [];
for (const bench of benches) {
  const figures = await bench();
  all.push(...figures);
  if (!values.json) for (const figure of figures) console.log(line(figure));
}
if (values.json) console.log(JSON.stringify(all, null, 2));
