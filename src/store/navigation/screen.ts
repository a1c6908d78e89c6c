import type { Screen } from '../app';
import { addressOf } from './address';
import type { Context } from '../context';
import { fetchDownload } from '../downloads/downloads';
import { fetchRemedies } from '../notices';
import { tellUnopened } from '../storage/storage';

/** Shows a screen and mirrors it in the address. */
export function goTo(context: Context, screen: Screen, how: 'push' | 'replace' = 'push'): void {
  // Both must be to be had without a net.
  if (screen.name === 'table') void Promise.allSettled([fetchDownload(), fetchRemedies()]);
  else context.play?.veil();
  const { session, heldBack } = context.store.getState();
  context.wishes++;
  context.store.setState({ screen, heldBack: null });
  // Whoever does not wait for storage is told as anybody else; once it has opened there is nothing to tell.
  if (heldBack) void tellUnopened(context);
  const address = addressOf(screen, session?.id ?? null);
  if (context.deps.address.read() !== address) context.deps.address.write(address, how === 'replace');
}
