import { Option, type Command } from 'commander';
import {
  bestMissed,
  Collection,
  csvOf,
  Desk,
  MOST_PACKAGES,
  movedIn,
  packagesOf,
  statementsOf,
  type ClassGroup,
  type Collected,
  type Missed,
} from '../../classroom';
import { sidesOf } from '../../engine';
import { t, tell } from '../../text';
import { handInsOf } from '../hand-ins';
import { Progress } from '../progress';
import { complain, say, sayJson, table, warn } from '../say';

interface Options {
  readonly json?: true;
  readonly csv?: true;
  readonly xapi?: true;
}

/** `class FOLDER|ZIP|FILE|CODE…`: reads the hand-ins of a class, and says what came of its tables. */
export function register(program: Command): void {
  program
    .command('class')
    .description(t('cli.class'))
    .argument('<sources...>', t('cli.argument-hand-ins'))
    .addOption(new Option('--json', t('cli.option-json')).conflicts(['csv', 'xapi']))
    .addOption(new Option('--csv', t('cli.option-csv')).conflicts('xapi'))
    .addOption(new Option('--xapi', t('cli.option-xapi')))
    .addHelpText('after', `\n${t('cli.class-codes')}`)
    .action(readClass);
}

async function readClass(sources: readonly string[], options: Options): Promise<void> {
  const desk = new Desk();
  const collection = new Collection();
  const found = handInsOf(sources);
  const progress = new Progress(found.length);
  for (const [at, one] of found.entries()) {
    if (one.kind === 'bad') collection.refuse(one.source, one.fault);
    else {
      const taken =
        one.kind === 'codes' ? await desk.codes(one.source, one.codes) : await desk.file(one.source, one.bytes());
      for (const each of taken) collection.add(each);
    }
    progress.at(at + 1);
  }
  progress.end();
  const { collected } = collection;
  if (collected.refused.length > 0) process.exitCode = 1;
  if (options.csv) process.stdout.write(csvOf(collected.rows));
  else if (options.xapi) sayJson(statementsOf(collected.rows, XAPI_WORDS));
  else {
    const groups = [];
    for (const group of collected.groups) groups.push({ group, ...(await missedOf(desk, group)) });
    if (options.json) sayJson(report(collected, groups));
    else tellGroups(collected, groups);
  }
  if (!options.json)
    for (const { file, fault } of collected.refused) complain(t('cli.fault', { file, fault: tell(fault) }));
  if (collected.rows.length === 0 && collected.refused.length === 0) complain(t('cli.no-hand-ins'));
}

const XAPI_WORDS: Parameters<typeof statementsOf>[1] = {
  statement: (statement, when) => t('survey.row', { statement: t(`survey.${statement}`), when }),
  degree: (degree) => t(`survey.degree-${degree}`),
};

interface Found {
  readonly group: ClassGroup;
  readonly missed: readonly Missed[];
  readonly best: ReturnType<typeof bestMissed>;
}

async function missedOf(desk: Desk, { rows }: ClassGroup): Promise<Omit<Found, 'group'>> {
  const unsigned = rows.filter(({ ending }) => ending !== 'signed');
  const missed: Missed[] = [];
  for (const row of unsigned) {
    const one = await desk.missed(row);
    if (one) missed.push(one);
  }
  const packages = packagesOf(missed).slice(0, MOST_PACKAGES);
  const suited = [];
  for (const row of unsigned) {
    const one = missed.find(({ seal }) => seal === row.seal);
    if (one && one.window !== 'never') suited.push(await desk.suited(row, one, packages));
  }
  const [first] = rows;
  const sides = first ? sidesOf({ sides: first.gains }) : [];
  return { missed, best: bestMissed(sides, packages, suited) };
}

const counted = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const closings = (missed: readonly Missed[]): Record<string, number> =>
  counted(
    missed.map(({ window, closing }) =>
      closing ? [closing.side, closing.kind, closing.id].filter((part) => part !== null).join(' ') : window,
    ),
  );

function report({ rows, refused, duplicates }: Collected, groups: readonly Found[]): object {
  return {
    read: rows.length,
    refused: refused.map(({ file, fault }) => ({ file, code: fault.code, reason: tell(fault) })),
    duplicates,
    groups: groups.map(({ group, missed, best }) => ({
      scenario: group.scenario,
      seats: group.seats,
      settings: group.settings,
      tables: group.rows.length,
      verdicts: counted(group.rows.map(({ verdict }) => verdict)),
      ...surveyOf(group),
      missed: { tables: missed.filter(({ window }) => window !== 'never').length, closedBy: closings(missed), best },
      games: group.rows.map(({ code: _code, drafts, flows: _flows, ...row }) => ({ ...row, drafts: drafts.length })),
    })),
  };
}

/** Means before and after, of those who answered both times. */
function tellSurvey({ rows }: ClassGroup): void {
  const moved = movedIn(rows.flatMap((row) => row.shifts)).filter(({ means }) => means !== null);
  if (moved.length === 0) return;
  say(t('cli.class-survey'));
  const mean = (value: number): string => value.toFixed(1);
  say(
    table(
      moved.map(({ statement, means, both }) => [
        t(`survey.${statement}`),
        means ? mean(means.before) : '',
        means ? mean(means.after) : '',
        t('cli.class-both', { both }),
      ]),
    ),
  );
}

/** The shift of a class that was asked, statement by statement; nothing where it was not. */
function surveyOf({ rows }: ClassGroup): { readonly survey?: object } {
  const shifts = rows.flatMap((row) => row.shifts);
  return shifts.length === 0 ? {} : { survey: { persons: shifts.length, statements: movedIn(shifts) } };
}

function tellGroups({ rows, duplicates }: Collected, groups: readonly Found[]): void {
  say(t('cli.class-read', { read: rows.length, duplicates: duplicates.length }));
  for (const { group, missed } of groups) {
    const { scenario, seats, settings } = group;
    say('');
    say(t('cli.class-group', { title: scenario.title, seats: seats.join(', '), rounds: settings.rounds }));
    const verdicts = Object.entries(counted(group.rows.map(({ verdict }) => t(`cli.verdict-${verdict}`))));
    say(table(verdicts.map(([verdict, count]) => [verdict, `${count}`])));
    const had = missed.filter(({ window }) => window !== 'never').length;
    if (had > 0) say(t('cli.class-missed', { had }));
    tellSurvey(group);
  }
  for (const { file, of } of duplicates) warn(t('cli.class-twice', { file, of }));
}
