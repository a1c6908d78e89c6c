import type { Terms } from '../../../engine';
import { t } from '../../../text';
import { lensOf, usePlay } from '../play-context';
import { worthOf } from './worth';

/** What terms are worth to the person's side, in two sentences. */
export function TermsWorth({ terms }: { readonly terms: Terms }) {
  const play = usePlay();
  const { view, me, secret } = play;
  if (!me || !secret) return null;
  const worth = worthOf(view, me, secret, terms, lensOf(play));
  return (
    <p>{t('draft.worth', { stakes: worth.stakes, home: worth.home / 100, d: worth.durability, gain: worth.gain })}</p>
  );
}
