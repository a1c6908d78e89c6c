import { fail, type Fault } from '../../engine';
import type { Source } from './source';

/** Files of the field's other tools, by what they hold. Their names are those of the message `domain.foreign`. */
type Format =
  | 'gambitStrategic'
  | 'gambitExtensive'
  | 'negologProfile'
  | 'negologSpecs'
  | 'negologTournament'
  | 'geniusTournament'
  | 'geniusList'
  | 'geniuswebTournament'
  | 'geniuswebProfiles'
  | 'scenario'
  | 'log';

const inside =
  (...patterns: readonly RegExp[]) =>
  (text: string): boolean =>
    patterns.every((one) => one.test(text));
const utilities = /UtilitySpace"\s*:/;

/** What the beginning of a text tells, in the order in which it is asked. */
const BY_TEXT: readonly (readonly [format: Format, tells: (text: string) => boolean])[] = [
  ['gambitStrategic', inside(/^\s*NFG\s+\d/)],
  ['gambitExtensive', inside(/^\s*EFG\s+\d/)],
  ['log', inside(/^\s*\{"format":"impasse-log"/)],
  ['scenario', inside(/^\s*\{/, /"tracks"\s*:\s*\[/)],
  ['negologSpecs', inside(/^\s*\{/, /"NumberOfBids"\s*:/)],
  ['negologProfile', (text) => inside(/^\s*\{/, /"issueWeights"\s*:/, /"issues"\s*:/)(text) && !utilities.test(text)],
  ['negologTournament', inside(/^deadline_(?:round|time)\s*:/m)],
  ['geniuswebTournament', inside(/^\s*\{\s*"\w*Settings"\s*:/)],
  ['geniuswebProfiles', inside(/^\s*\[\s*"[^"]*(?:\.json|profilesserver)/)],
];

const BY_NAME: readonly (readonly [format: Format, name: RegExp])[] = [
  ['gambitStrategic', /\.nfg$/i],
  ['gambitExtensive', /\.(?:efg|gbt)$/i],
];

const BY_ROOT: readonly (readonly [format: Format, root: RegExp])[] = [
  ['gambitExtensive', /^gambit:/i],
  ['geniusTournament', /^(?:\w*tournament\w*|NegotiationOutcome|negotiation_?results?)$/i],
  ['geniusList', /repository/i],
];

/** How much of a text is looked at: what a file is shows in its beginning. */
const BEGINNING = 20_000;

/** A file of another tool, refused by its name with what can be read instead (fault `domain.foreign`); else null. */
export function foreign({ name, text }: Source): Fault | null {
  const begins = text.slice(0, BEGINNING).replace(/^\uFEFF/, '');
  const root = rootOf(begins);
  const found =
    BY_NAME.find(([, pattern]) => pattern.test(name)) ??
    BY_ROOT.find(([, pattern]) => root !== null && pattern.test(root)) ??
    BY_TEXT.find(([, tells]) => tells(begins));
  return found ? fail('domain.foreign', name, { format: found[0] }).fault : null;
}

/** The name of the first element of a text that is XML. */
const rootOf = (text: string): string | null =>
  text.trimStart().startsWith('<')
    ? (/<([A-Za-z_][\w:.-]*)/.exec(text.replace(/<!--[^]*?-->/g, ''))?.[1] ?? null)
    : null;
