import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../../engine';
import { t } from '../../../text';
import { classes, Icon, IconButton } from '../../design';
import { lookedAt, SAY_KINDS, usePlay, type SayKind } from '../play-context';
import { sayingFor, type Chip, type Choices, type Row } from './rows';
import { Glyph } from './glyph';
import { Pips } from './pips';
import { SentenceButton } from './sentence';
import { stepIn } from './step';
import { questionsLeft } from './utterance';
import { WhomChoice } from './whom';
import styles from './say-panel.module.css';

const ICONS: Readonly<Record<SayKind, string>> = {
  ask: 'message-circle-question-mark',
  tell: 'megaphone',
  trade: 'handshake',
  warn: 'triangle-alert',
  remark: 'message-circle',
};

/** Three presses: what kind of word, which, and the exact sentence as the button. */
export function SayPanel({ kind, onClose }: { readonly kind: SayKind; readonly onClose: () => void }) {
  const play = usePlay();
  const { view, me, wide } = play;
  const box = useRef<HTMLElement>(null);
  const others = view.seats.filter((seat) => seat !== me);
  const [whom, setWhom] = useState<Side | null>(null);
  const [choices, choose] = useState<Choices>({});
  useEffect(() => {
    choose({});
    // The chips come with the key that asked for them: the focus waits there.
    box.current?.querySelector<HTMLElement>('[data-chips] input')?.focus();
  }, [kind]);
  const to = others.find((side) => side === (whom ?? lookedAt(play)?.by)) ?? others[0];
  if (!me || !to) return null;
  const { rows, utterance } = sayingFor(play, kind, to, choices);
  const left = questionsLeft(play);
  return (
    <section
      ref={box}
      class={classes(styles.say, wide && styles.wide)}
      aria-label={t('say.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <Kinds kind={kind} onClose={onClose} />
      <div class={styles.middle}>
        {(kind === 'ask' || kind === 'trade') && <WhomChoice others={others} value={to} onChange={setWhom} />}
        <div data-chips onKeyDown={(event) => event.key === 'Enter' && sayIt(box.current, event)}>
          {rows.map((row) => (
            <ChipRow key={row.key} row={row} onChoose={(key) => choose({ ...choices, [row.key]: key })} />
          ))}
        </div>
        {!utterance && <p class={styles.none}>{t(`say.none-${kind}`)}</p>}
      </div>
      <div class={styles.sentence} id="say-sentence">
        {utterance && (
          <SentenceButton
            large
            utterance={utterance}
            onSaid={onClose}
            foot={
              <>
                <span>{utterance.note}</span>
                {utterance.spends && left && <Pips {...left} spending={utterance.refusal === undefined} />}
              </>
            }
          />
        )}
      </div>
    </section>
  );
}

/** The kinds of words, each with its number. */
function Kinds({ kind, onClose }: { readonly kind: SayKind; readonly onClose: () => void }) {
  const { wide, set } = usePlay();
  return (
    <div class={styles.kinds}>
      {wide && (
        <div class={styles.head}>
          <h2>{t('say.title')}</h2>
          <IconButton icon="x" size="small" label={t('play.close')} onClick={onClose} />
        </div>
      )}
      <div
        role="toolbar"
        aria-label={t('say.kinds')}
        class={styles.row}
        onKeyDown={(event) => stepIn(event, '[data-kind]')}
      >
        {SAY_KINDS.map((each, index) => (
          <button
            key={each}
            type="button"
            data-kind={each}
            aria-pressed={each === kind}
            onClick={() => set({ say: each })}
          >
            <Icon name={ICONS[each]} />
            <span>{t(`say.kind-${each}`)}</span>
            {wide && <kbd aria-hidden="true">{index + 1}</kbd>}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Enter on a chip says its sentence. */
function sayIt(box: HTMLElement | null, event: Event): void {
  event.preventDefault();
  box?.querySelector<HTMLElement>('#say-sentence [data-sentence]')?.click();
}

interface ChipRowProps {
  readonly row: Row;
  readonly onChoose: (key: string) => void;
}

/** One choice: its chips are radio buttons under a heading or two. */
const ChipRow = ({ row, onChoose }: ChipRowProps) => (
  <>
    {row.groups.map(({ legend, chips }) => (
      <fieldset key={legend} class={styles.chips}>
        <legend>{legend}</legend>
        {chips.map((chip) => (
          <ChipChoice
            key={chip.key}
            row={row.key}
            chip={chip}
            checked={chip.key === row.chosen}
            onChoose={() => onChoose(chip.key)}
          />
        ))}
      </fieldset>
    ))}
  </>
);

interface ChipChoiceProps {
  readonly row: string;
  readonly chip: Chip;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

const ChipChoice = ({ row, chip: { label, marks }, checked, onChoose }: ChipChoiceProps) => (
  <label class={styles.chip}>
    <input
      type="radio"
      name={`say-${row}`}
      checked={checked}
      autofocus={checked}
      aria-describedby="say-sentence"
      onChange={onChoose}
    />
    {marks?.map(({ side, kind, overtaken }) => (
      <Glyph key={side} side={side} sign={kind} past={overtaken} decorative />
    ))}
    {label}
  </label>
);
