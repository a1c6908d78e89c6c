import {
  fullName,
  inText,
  roomOf,
  stakesOf,
  whisperKey,
  type Scenario,
  type Side,
  type Terms,
  type View,
  type Whisper,
} from '../../engine';
import { issuesOnTable, surfaceOf } from '../../scenarios';
import type { Focus, Panel } from '../app';

/** The words of a pressable thing are messages of the table's part of the catalogue. */
export type TargetLabel =
  | 'table.twin-region'
  | 'table.twin-field'
  | 'table.twin-draft'
  | 'table.twin-whisper'
  | 'table.twin-side'
  | 'table.twin-meter'
  | 'table.twin-round'
  | 'table.twin-press';

/**
 * A thing on the table that can be pressed. The table draws its hit area, the panels its one focusable twin: both read
 * this list, so that they cannot differ. A twin carries the id in `data-pressable`: the table lights the thing whose
 * twin has the keyboard's focus.
 */
export interface Target {
  /** Stable while the thing lies there: `region:donetsk`, `draft:4`, `side:ua`, `meter:intensity`, `round`, `press`. */
  readonly id: string;
  readonly focus: Focus;
  /** What pressing it opens. */
  readonly panel: Panel;
  readonly labelKey: TargetLabel;
  readonly labelValues: Readonly<Record<string, string | number>>;
}

const PRESS: Target = {
  id: 'press',
  focus: { kind: 'press' },
  panel: 'record',
  labelKey: 'table.twin-press',
  labelValues: {},
};

/** Everything that can be pressed on the table as it is shown, in reading order. `terms` are those the map shows, or {}. */
export function targetsOf(scenario: Scenario, view: View, terms: Terms): readonly Target[] {
  return [
    ...view.table.sides.map((side) => sidePress(scenario, view, terms, side)),
    ...regionPresses(scenario, terms),
    ...view.drafts.map((draft): Target => ({
      id: `draft:${draft.number}`,
      focus: { kind: 'draft', number: draft.number },
      panel: 'draft',
      labelKey: 'table.twin-draft',
      labelValues: {
        n: draft.number,
        side: inText(scenario, draft.by),
        signed: draft.signatures.length,
        names: draft.signatures.map((side) => inText(scenario, side)).join(', '),
      },
    })),
    ...notesOnTable(view).map((note) => whisperPress(scenario, note)),
    ...scenario.meters.map((meter): Target => ({
      id: `meter:${meter.id}`,
      focus: { kind: 'meter', meter: meter.id },
      panel: 'meters',
      labelKey: 'table.twin-meter',
      labelValues: { name: meter.name, n: view.meters[meter.id] ?? meter.start, most: meter.max },
    })),
    {
      id: 'round',
      focus: { kind: 'round' },
      panel: 'record',
      labelKey: 'table.twin-round',
      labelValues: { n: view.round, of: view.settings.rounds },
    },
    ...(roomOf(scenario).press ? [PRESS] : []),
  ];
}

/** The id of the thing that a focus names, as in {@link Target}. */
export function targetId(focus: Focus): string {
  switch (focus.kind) {
    case 'region':
      return `region:${focus.issue}`;
    case 'draft':
      return `draft:${focus.number}`;
    case 'whisper':
      return `whisper:${whisperKey(focus)}`;
    case 'side':
      return `side:${focus.side}`;
    case 'meter':
      return `meter:${focus.meter}`;
    case 'round':
    case 'press':
      return focus.kind;
    default:
      return focus satisfies never;
  }
}

/** Notes that lie on the table: those still to be answered, and what leaked in this round. */
export const notesOnTable = (view: View): readonly Whisper[] =>
  view.whispers.filter((note) => note.answer === 'waiting' || (note.leaked && note.round === view.round));

function sidePress(scenario: Scenario, view: View, terms: Terms, side: Side): Target {
  const seated = view.seats.includes(side);
  const state = view.walkedOut === side ? 'walked' : !seated ? 'absent' : view.viewer === side ? 'lead' : 'seated';
  return {
    id: `side:${side}`,
    focus: { kind: 'side', side },
    panel: 'ledger',
    labelKey: 'table.twin-side',
    labelValues: {
      side: fullName(scenario, side),
      state,
      drafted: Object.keys(terms).length > 0 ? 'yes' : 'no',
      gain: stakesOf(view, terms)[side],
    },
  };
}

function regionPresses(scenario: Scenario, terms: Terms): Target[] {
  const labelKey = surfaceOf(scenario).kind === 'plain' ? 'table.twin-field' : 'table.twin-region';
  return issuesOnTable(scenario).map((issue): Target => {
    const option = issue.options.find(({ id }) => id === terms[issue.id]) ?? issue.options[0];
    return {
      id: `region:${issue.id}`,
      focus: { kind: 'region', issue: issue.id },
      panel: 'draft',
      labelKey,
      labelValues: { region: issue.name, option: option?.name ?? '' },
    };
  });
}

function whisperPress(scenario: Scenario, note: Whisper): Target {
  return {
    id: `whisper:${whisperKey(note)}`,
    focus: { kind: 'whisper', from: note.from, number: note.number },
    panel: 'whispers',
    labelKey: 'table.twin-whisper',
    labelValues: {
      state: note.leaked ? 'leaked' : note.answer,
      from: inText(scenario, note.from),
      to: inText(scenario, note.to),
    },
  };
}
