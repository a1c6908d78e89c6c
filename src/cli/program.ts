import { Command, CommanderError } from 'commander';
import { t } from '../text';
import { version } from '../../package.json';
import { register as classes } from './commands/class';
import { register as climb } from './commands/climb';
import { register as domain } from './commands/domain';
import { register as league } from './commands/league';
import { register as manners } from './commands/manners';
import { register as models } from './commands/models';
import { register as negotiate } from './commands/negotiate';
import { register as replay } from './commands/replay';
import { register as scorm } from './commands/scorm';
import { register as simulate } from './commands/simulate';
import { register as skill } from './commands/skill';
import { register as tournament } from './commands/tournament';
import { register as validate } from './commands/validate';
import { register as verify } from './commands/verify';
import { register as window } from './commands/window';

const COMMANDS = [
  validate,
  verify,
  replay,
  classes,
  scorm,
  simulate,
  window,
  skill,
  league,
  climb,
  manners,
  models,
  domain,
  negotiate,
  tournament,
];

/** The terminal's program. Exit codes: 0 all is well, 1 faults were found or something failed, 2 wrong usage. */
export async function impasse(args: readonly string[]): Promise<void> {
  const program = new Command('impasse')
    .description(t('cli.about'))
    .version(version)
    .enablePositionalOptions()
    .exitOverride();
  program.showHelpAfterError(t('cli.see-help')).addHelpText('after', `\n${t('cli.exit-codes')}`);
  for (const register of COMMANDS) register(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
