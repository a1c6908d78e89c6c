import { useEffect, useState } from 'preact/hooks';
import { fetchRemedies, useApp, type Notice } from '../../store';

type Remedies = Awaited<ReturnType<typeof fetchRemedies>>;

let fetched: Remedies | null = null;

/**
 * What a notice says whose remedy is a download of the game at hand; null for other notices, and undefined until that
 * is known. Where the part that knows cannot be fetched, the notice says what it says to everybody.
 */
export function useRemedy(notice: Notice, shared: boolean): string | null | undefined {
  const playing = useApp((app) => app.session !== null);
  const [remedies, setRemedies] = useState<Remedies | 'missing' | null>(fetched);
  useEffect(() => {
    if (!playing || remedies) return;
    fetchRemedies().then(
      (part) => setRemedies((fetched = part)),
      () => setRemedies('missing'),
    );
  }, [playing, remedies]);
  if (!playing || remedies === 'missing') return null;
  return remedies?.remedyOf(notice, shared);
}
