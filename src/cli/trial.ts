import type { Command } from 'commander';
import { setup, type Scenario, type Side } from '../engine';
import type { TrialOptions } from '../negotiators';
import { t } from '../text';
import { readScenario } from './files';
import { jsonOption, seatsOption, seedOption, wholeNumber } from './options';
import { complainOf, say, sayJson } from './say';
import { hasSides, settingOf } from './setting';
import { watched } from './tables';

interface Options {
  readonly games: number;
  readonly seed: string;
  readonly seats?: readonly Side[];
  readonly rounds?: number;
  readonly json?: true;
}

/** A measurement over many games of one scenario. */
interface Trial<Report> {
  readonly name: string;
  readonly about: string;
  readonly run: (scenario: Scenario, options: TrialOptions) => Report[];
  readonly text: (scenario: Scenario, reports: readonly Report[]) => string;
}

/** A command that runs a trial and prints its reports, as a table or as JSON. */
export function registerTrial<Report>(program: Command, { name, about, run, text }: Trial<Report>): void {
  program
    .command(name)
    .description(about)
    .argument('<scenario>', t('cli.argument-scenario'))
    .option('--games <number>', t('cli.option-games'), wholeNumber(2, 1_000_000), 100)
    .addOption(seedOption())
    .addOption(seatsOption())
    .option('--rounds <number>', t('cli.option-rounds'), wholeNumber(1, 100))
    .addOption(jsonOption())
    .action(async (file: string, options: Options) => {
      const read = await readScenario(file);
      if (!read.ok) {
        for (const fault of read.fault) complainOf(file, fault);
        return;
      }
      const scenario = read.value;
      if (!hasSides(scenario, options.seats)) return;
      const setting = settingOf(scenario, options);
      const possible = setup(scenario, { ...setting, seed: options.seed });
      if (!possible.ok) return complainOf(file, possible.fault);
      const { games, seed, json } = options;
      const reports = watched((progress) => run(scenario, { ...setting, games, seed, progress }));
      if (json) sayJson(reports);
      else say(text(scenario, reports));
    });
}
