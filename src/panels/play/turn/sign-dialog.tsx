import { useState } from 'preact/hooks';
import { inText } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, Dialog, Flag } from '../../design';
import { EndDialog } from './end-dialog';
import { listInText } from '../names';
import { usePlay } from '../play-context';
import { Rich } from '../parts/rich';
import { signables, type Signable } from './signing';
import { TermsList } from '../draft/terms-list';
import { TermsWorth } from '../worth/terms-worth';
import styles from './dialogs.module.css';

/** Which drafts to sign, what each already carries, and what signing means now; asks again where it ends the summit. */
export function SignDialog({ onClose }: { readonly onClose: () => void }) {
  const { view, me, legal } = usePlay();
  const drafts = me && legal ? signables(view, me, legal.sign) : [];
  const open = drafts.filter(({ open: may }) => may);
  const [chosen, choose] = useState<readonly number[]>(open.length === 1 ? open.map(({ draft }) => draft.number) : []);
  const [asking, ask] = useState(false);
  const ending = open.filter(({ completes, draft }) => completes && chosen.includes(draft.number));
  const [last] = ending;
  const sign = (): void => {
    onClose();
    if (me) actions.act({ kind: 'sign', side: me, drafts: [...chosen] });
  };
  if (asking && last)
    return <EndDialog number={last.draft.number} terms={last.draft.terms} onClose={() => ask(false)} onSign={sign} />;
  const refusal = refusalOf(chosen, ending.length);
  return (
    <Dialog
      title={t('play.sign-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('play.cancel')}</Button>
          <Button variant="primary" icon="signature" refusal={refusal} onClick={() => (last ? ask(true) : sign())}>
            {t('play.sign-do', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <p class={styles.lead}>{t('play.sign-lead')}</p>
      <ul class={styles.drafts}>
        {drafts.map((each) => (
          <DraftChoice
            key={each.draft.number}
            signable={each}
            chosen={chosen.includes(each.draft.number)}
            onToggle={(on) =>
              choose(on ? [...chosen, each.draft.number] : chosen.filter((number) => number !== each.draft.number))
            }
          />
        ))}
      </ul>
      {refusal && <p class={styles.refusal}>{refusal}</p>}
    </Dialog>
  );
}

function refusalOf(chosen: readonly number[], ending: number): string | undefined {
  if (chosen.length === 0) return t('play.sign-pick');
  return ending > 1 ? t('play.sign-two-complete') : undefined;
}

interface DraftChoiceProps {
  readonly signable: Signable;
  readonly chosen: boolean;
  readonly onToggle: (on: boolean) => void;
}

function DraftChoice({ signable: { draft, missing, open, completes }, chosen, onToggle }: DraftChoiceProps) {
  const { scenario } = usePlay();
  return (
    <li>
      <label class={styles.choice}>
        <input
          type="checkbox"
          checked={chosen}
          disabled={!open}
          onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
        />
        <Flag side={draft.by} />
        <strong>{t('play.sign-draft', { number: draft.number, side: inText(scenario, draft.by) })}</strong>
      </label>
      <div class={styles.about}>
        <p>
          {t('play.sign-carries', { sides: listInText(scenario, draft.signatures) })} {!open && t('play.sign-yours')}{' '}
          <Rich
            text={
              completes
                ? t('play.sign-completes')
                : missing.length > 0
                  ? t('play.sign-waits', { sides: listInText(scenario, missing) })
                  : ''
            }
          />
        </p>
        <TermsWorth terms={draft.terms} />
        <TermsList terms={draft.terms} folded />
      </div>
    </li>
  );
}
