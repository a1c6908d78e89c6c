import type { Scenario } from '../../../engine';
import { t } from '../../../text';
import type { Cause } from './costs';

/** A cause in words: a move, an event, the war. */
export function causeName(scenario: Scenario, cause: Cause): string {
  switch (cause.kind) {
    case 'war':
      return t('ledger.cause-war', { n: cause.rounds });
    case 'move':
      return scenario.moves.find(({ id }) => id === cause.move)?.name ?? cause.move;
    case 'event':
      return scenario.events.find(({ id }) => id === cause.event)?.name ?? cause.event;
    case 'inject':
      return scenario.injects.find(({ id }) => id === cause.inject)?.name ?? cause.inject;
    case 'settlement':
      return t(`ledger.cause-${cause.part}`);
    case 'opening':
    case 'drift':
    case 'deadline':
    case 'leak':
    case 'walkout':
    case 'reckoning':
    case 'talk':
      return t(`ledger.cause-${cause.kind}`);
    default:
      return cause satisfies never;
  }
}
