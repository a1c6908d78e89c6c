import type { About, Bargain, CompiledScenario, Intent, Side, Terms } from '../../engine';

/**
 * What is known of a game from its intents alone, without any rules: enough to say what is likely next, and to name
 * drafts and questions by how long ago they came.
 */
export class Course {
  /** The side that spoke last, and whether its turn ended with that. */
  last: Side | null = null;
  ended = true;
  readonly drafts: (Terms | null)[] = [];
  readonly questions: { readonly side: Side; readonly to: Side; readonly about: About | Bargain }[] = [];
  /** The terms that a side put forward last, on the table or in a whisper. */
  readonly own = new Map<Side, Terms>();
  private readonly whispered = new Map<string, Terms>();

  constructor(readonly table: CompiledScenario) {}

  take(intent: Intent): void {
    switch (intent.kind) {
      case 'table':
        this.drafts.push(intent.terms);
        this.own.set(intent.side, intent.terms);
        break;
      case 'whisper':
        this.whispered.set(`${intent.side}:${intent.to}`, intent.terms);
        this.own.set(intent.side, intent.terms);
        break;
      case 'answer':
        if (intent.accept) this.drafts.push(this.whispered.get(`${intent.from}:${intent.side}`) ?? null);
        break;
      case 'ask':
        this.questions.push({ side: intent.side, to: intent.to, about: intent.about });
        break;
      case 'trade': {
        // Offers and promises stand in the row of questions.
        const { side, to, give, want } = intent;
        this.questions.push({ side, to, about: want ? { give, want } : { give } });
        break;
      }
      default:
    }
    if (intent.kind === 'reply' || !('side' in intent)) return;
    this.last = intent.side;
    this.ended = ENDS.has(intent.kind);
  }

  /** The terms of a draft by its number; null where the intents do not tell them. */
  draft = (number: number): Terms | null => this.drafts[number - 1] ?? null;

  /** Papers that new terms may be like: the side's own last one, the last on the table, none. */
  like(side: Side): readonly Terms[] {
    return [this.own.get(side) ?? {}, this.drafts.findLast((terms) => terms !== null) ?? {}, {}];
  }
}

const ENDS: ReadonlySet<Intent['kind']> = new Set(['table', 'sign', 'hold', 'walk', 'vote']);
