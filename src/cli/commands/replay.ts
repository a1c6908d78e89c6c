import type { Command } from 'commander';
import { notesTold } from '../../classroom';
import { bySide, fullName, net, type GameEvent, type Scenario, type State } from '../../engine';
import { Manner, RULES, replayStates, sentence, type LogAct, type ParsedLog } from '../../log';
import { points, t, tell, worded } from '../../text';
import { readLog } from '../files';
import { jsonOption, wholeNumber } from '../options';
import { complain, complainOf, say, sayJson, table, warn } from '../say';

interface Options {
  readonly to?: number;
  readonly json?: true;
}

/** `replay LOG`: the transcript and the ledger, from the events alone. */
export function register(program: Command): void {
  program
    .command('replay')
    .description(t('cli.replay'))
    .argument('<log>', t('cli.argument-log'))
    .option('--to <act>', t('cli.option-to'), wholeNumber(0, 1_000_000))
    .addOption(jsonOption())
    .action(replay);
}

async function replay(file: string, options: Options): Promise<void> {
  const log = await readLog(file);
  if (!log.ok) return complainOf(file, log.fault);
  const all = log.value.acts.length;
  if (options.to !== undefined && options.to > all) return complain(t('cli.replay-past', { file, acts: all }));
  const acts = log.value.acts.slice(0, options.to ?? all);
  const states = replayStates({ header: log.value.header, acts });
  if (!states.ok) return complainOf(file, states.fault);
  const state = states.value.at(-1);
  if (!state) return;
  const { rules } = log.value.header;
  if (rules !== RULES) warn(t('cli.replay-other-rules', { file, rules, known: RULES }));
  if (log.value.cutOff) warn(t('cli.fault', { file, fault: tell(log.value.cutOff) }));
  if (options.json) sayJson(report(log.value, acts, state));
  else say(transcript(log.value, acts, state));
}

function report({ header }: ParsedLog, acts: readonly LogAct[], state: State): object {
  return {
    scenario: header.scenario.id,
    seats: header.seats,
    acts: acts.map((act) => ({
      act: act.act,
      intent: act.intent,
      sentences: sentencesOf(act.events, header.scenario),
      ...(act.notes ? { noted: notedAfter(act, header) } : {}),
    })),
    // In points, like a scenario file.
    ledger: bySide(state.table.sides, (side) => {
      const account = state.accounts[side];
      const { stakes, standing, costs } = account;
      return { stakes: stakes / 100, standing: standing / 100, costs: costs / 100, net: net(account) / 100 };
    }),
    meters: state.meters,
    round: state.round,
    verdict: state.outcome?.verdict.kind ?? null,
  };
}

function transcript({ header }: ParsedLog, acts: readonly LogAct[], state: State): string {
  const manner = new Manner(header.scenario);
  for (const { events } of acts) for (const event of events) manner.hear(event);
  const { scenario, seats } = header;
  const seated = seats.map((side) => fullName(scenario, side)).join(', ');
  const head = [
    t('cli.replay-title', { title: scenario.title, date: scenario.date }),
    t('cli.replay-seats', { seats: seated }),
  ];
  const lines = acts.flatMap((act) =>
    [...sentencesOf(act.events, scenario), ...notedAfter(act, header)].map((line, i) =>
      i === 0 ? t('cli.replay-act', { act: act.act, sentence: line }) : t('cli.replay-more', { sentence: line }),
    ),
  );
  const kind = state.outcome?.verdict.kind;
  const end = kind ? t('cli.replay-verdict', { verdict: t(`cli.verdict-${kind}`) }) : t('cli.replay-open');
  const ledger = `${t('cli.replay-ledger', { act: acts.length })}\n${ledgerText(scenario, state)}`;
  return [head.join('\n'), lines.join('\n'), ledger, end].join('\n\n');
}

/** Who led a seat from then on, and news that somebody wrote: what a class noted, and no act. */
const notedAfter = (act: LogAct, { seats, scenario }: ParsedLog['header']): string[] =>
  notesTold([act], seats, scenario).map(({ words }) => worded(words));

function sentencesOf(events: readonly GameEvent[], scenario: Scenario): string[] {
  return events.flatMap((event) => {
    return worded(sentence(event, scenario)) ?? [];
  });
}

function ledgerText(scenario: Scenario, state: State): string {
  const rows = state.table.sides.map((side) => {
    const account = state.accounts[side];
    const { stakes, standing, costs } = account;
    return [fullName(scenario, side), ...[stakes, standing, -costs, net(account)].map((value) => points(value))];
  });
  return table([['', t('cli.stakes'), t('cli.standing'), t('cli.costs'), t('cli.net')], ...rows]);
}
