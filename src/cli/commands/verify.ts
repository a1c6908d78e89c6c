import type { Command } from 'commander';
import type { Fault } from '../../engine';
import { verifyLog } from '../../log';
import { t, tell } from '../../text';
import { readLog } from '../files';
import { jsonOption } from '../options';
import { complainOf, say, sayJson, warn } from '../say';

interface Options {
  readonly json?: true;
}

/** `verify LOG`: runs every intent again and compares what comes of it. A cut-off log is a valid beginning. */
export function register(program: Command): void {
  program
    .command('verify')
    .description(t('cli.verify'))
    .argument('<log>', t('cli.argument-log'))
    .addOption(jsonOption())
    .action(verify);
}

async function verify(file: string, options: Options): Promise<void> {
  const log = await readLog(file);
  if (!log.ok) return refuse(file, log.fault, options);
  const checked = await verifyLog(log.value);
  if (!checked.ok) return refuse(file, checked.fault, options);
  const { acts, finished, replayed } = checked.value;
  const { cutOff } = log.value;
  if (options.json) return sayJson({ file, ok: true, acts, finished, replayed, cutOff: cutOff !== undefined });
  if (cutOff) warn(t('cli.fault', { file, fault: tell(cutOff) }));
  if (replayed) say(t('cli.verified', { file, acts, finished: finished ? 'yes' : 'no' }));
  else say(t('cli.verified-seen', { file, acts }));
}

function refuse(file: string, fault: Fault, options: Options): void {
  if (!options.json) return complainOf(file, fault);
  sayJson({ file, ok: false, fault: { code: fault.code, place: fault.place, message: tell(fault) } });
  process.exitCode = 1;
}
