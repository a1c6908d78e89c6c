import type { Command } from 'commander';
import type { Fault } from '../../engine';
import {
  doesInstead,
  proofOf,
  proofSentences,
  rerunSentence,
  verifyLog,
  type ParsedLog,
  type Proof,
  type Verified,
} from '../../log';
import { rerun, type Rerun } from '../../negotiators';
import { t, tell, worded } from '../../text';
import { readLog } from '../files';
import { jsonOption } from '../options';
import { Progress } from '../progress';
import { complainOf, say, sayJson, warn } from '../say';

interface Options {
  readonly computers?: true;
  readonly json?: true;
}

/** `verify LOG`: runs every intent again and compares what comes of it. A cut-off log is a valid beginning. */
export function register(program: Command): void {
  program
    .command('verify')
    .description(t('cli.verify'))
    .argument('<log>', t('cli.argument-log'))
    .option('--computers', t('cli.option-computers'))
    .addOption(jsonOption())
    .addHelpText('after', `\n${t('cli.verify-codes')}`)
    .action(verify);
}

async function verify(file: string, options: Options): Promise<void> {
  const log = await readLog(file);
  if (!log.ok) return refuse(file, log.fault, options);
  const checked = await verifyLog(log.value);
  if (!checked.ok) return refuse(file, checked.fault, options);
  const proof = await proofOf(log.value);
  if (!proof.ok) return refuse(file, proof.fault, options);
  const led = options.computers ? await leadAgain(log.value, proof.value) : null;
  if (led && !led.ok) return refuse(file, led.fault, options);
  const found: Found = { log: log.value, verified: checked.value, proof: proof.value, led: led?.value ?? null };
  // Delegations that the log names, and that do something else: that is a contradiction, and no mere gap.
  if (found.led?.differs && found.proof.delegations === 'these') process.exitCode = 1;
  if (options.json) sayJson(report(file, found));
  else tellProof(file, found);
}

interface Found {
  readonly log: ParsedLog;
  readonly verified: Verified;
  readonly proof: Proof;
  readonly led: Rerun | null;
}

async function leadAgain(log: ParsedLog, { computers, delegations }: Proof) {
  if (computers.length === 0 || delegations === 'hidden') return null;
  const progress = new Progress(log.acts.length);
  const led = await rerun(log, (done) => Promise.resolve(progress.at(done)));
  progress.end();
  return led;
}

function report(file: string, { log, verified, proof, led }: Found): object {
  const { acts, finished, replayed, by } = verified;
  const { header, cutOff } = log;
  const differs = led?.differs && { act: led.differs.act, side: led.differs.side, does: led.differs.does };
  return {
    file,
    ok: process.exitCode !== 1,
    acts,
    finished,
    replayed,
    by,
    rules: header.rules,
    cutOff: cutOff !== undefined,
    scenario: { id: header.scenario.id, ...proof.scenario },
    result: proof.result,
    computers: {
      sides: proof.computers,
      delegations: proof.delegations,
      version: header.delegations ?? null,
      compared: led?.compared ?? null,
      differs: differs ?? null,
    },
  };
}

function tellProof(file: string, { log, verified, proof, led }: Found): void {
  if (log.cutOff) warn(t('cli.fault', { file, fault: tell(log.cutOff) }));
  say(t('cli.verified', { file, finished: verified.finished ? 'yes' : 'no' }));
  const [acts, ...others] = proofSentences(log.header, verified, proof);
  const computers = rerunSentence(log.header, proof, led);
  for (const told of [acts, computers]) if (told) sayPart(worded(told));
  const does = led && doesInstead(log.header, led);
  if (does) sayPart(t('proof.computers-instead', { sentence: worded(does) }));
  for (const told of others) sayPart(worded(told));
}

const sayPart = (sentence: string): void => say(t('cli.verified-part', { sentence }));

function refuse(file: string, fault: Fault, options: Options): void {
  if (!options.json) return complainOf(file, fault);
  sayJson({ file, ok: false, fault: { code: fault.code, place: fault.place, message: tell(fault) } });
  process.exitCode = 1;
}
