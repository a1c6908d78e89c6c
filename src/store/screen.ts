import type { Screen } from './app';
import { addressOf } from './address';
import type { Context } from './context';
import { fetchDownload } from './downloads';

/** Shows a screen and mirrors it in the address. */
export function goTo(context: Context, screen: Screen, how: 'push' | 'replace' = 'push'): void {
  if (screen.name === 'table') fetchDownload().catch(() => undefined);
  else context.play?.veil();
  const { session } = context.store.getState();
  context.wishes++;
  context.store.setState({ screen });
  const address = addressOf(screen, session?.id ?? null);
  if (context.deps.address.read() !== address) context.deps.address.write(address, how === 'replace');
}
