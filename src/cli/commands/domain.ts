import type { Command } from 'commander';
import { survey, type Point, type Survey } from '../../domains';
import { t } from '../../text';
import { complainAbout, readInterests, type Interests } from '../domains';
import { jsonOption, wholeNumber } from '../options';
import { complain, say, sayJson, table } from '../say';

interface Options {
  readonly ignoreReservation?: true;
  readonly levels?: number;
  readonly json?: true;
}

/** `domain DOMAIN PROFILE…`: the efficient frontier of a GENIUS or GeniusWeb domain and the bargaining solutions on it. */
export function register(program: Command): void {
  program
    .command('domain')
    .description(t('domain.domain'))
    .argument('<files...>', t('domain.argument-files'))
    .option('--ignore-reservation', t('domain.option-ignore-reservation'))
    .option('--levels <number>', t('domain.option-levels'), wholeNumber(2, 1000))
    .addOption(jsonOption())
    .action(domain);
}

async function domain(files: readonly string[], options: Options): Promise<void> {
  const read = await readInterests(files, options.levels);
  if (!read.ok) return complainAbout(read.fault);
  const { profiles } = read.value;
  if (profiles.length === 0) {
    return complain(t('domain.too-few-profiles', { place: files.join(' '), found: 0, needed: 1 }));
  }
  const found = survey(read.value.domain, profiles, options.ignoreReservation);
  if (!found.ok) return complainAbout(found.fault);
  if (options.json) sayJson(found.value);
  else say(report(read.value, found.value));
}

function report({ domain, profiles }: Interests, found: Survey): string {
  const row = (name: string, point: Point | null): string[] => [
    name,
    ...profiles.map((_, side) => (point === null ? '–' : (point[side] ?? 0).toFixed(4))),
  ];
  const head = ['', ...profiles.map(({ name }) => name)];
  const points = [
    row(t('domain.nash'), found.nash),
    row(t('domain.kalai-smorodinsky'), found.kalaiSmorodinsky),
    row(t('domain.egalitarian'), found.egalitarian),
    row(t('domain.utilitarian'), found.utilitarian),
  ];
  const frontier = found.frontier.map((point, place) => row(place === 0 ? t('domain.frontier') : '', point));
  const title = t('domain.title', { name: domain.name, outcomes: found.size, efficient: found.frontier.length });
  const last = t('domain.opposition', { opposition: found.opposition.toFixed(4) });
  return [title, table([head, ...points, ...frontier]), last].join('\n\n');
}
