import type { Command } from 'commander';
import type { Fault } from '../../engine';
import { t, tell } from '../../text';
import { readScenario } from '../files';
import { jsonOption } from '../options';
import { complainOf, say, sayJson } from '../say';

interface Options {
  readonly json?: true;
}

/** `validate FILE…`: checks scenario files and names every fault with its place. */
export function register(program: Command): void {
  program
    .command('validate')
    .description(t('cli.validate'))
    .argument('<files...>', t('cli.argument-scenarios'))
    .addOption(jsonOption())
    .action(validate);
}

async function validate(names: readonly string[], options: Options): Promise<void> {
  const reports = [];
  for (const file of names) {
    const read = await readScenario(file);
    reports.push({ file, faults: read.ok ? [] : read.fault });
  }
  if (options.json) {
    const files = reports.map(({ file, faults }) => ({ file, ok: faults.length === 0, faults: faults.map(told) }));
    sayJson({ files });
    if (reports.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    return;
  }
  for (const { file, faults } of reports) {
    if (faults.length === 0) say(t('cli.sound', { file }));
    for (const fault of faults) complainOf(file, fault);
  }
}

const told = (fault: Fault) => ({ code: fault.code, place: fault.place, message: tell(fault) });
