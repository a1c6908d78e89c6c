import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * What may come a moment after its screen: it is made once the rest has been painted, in a task of its own. Both at
 * once would keep a slow machine from answering.
 */
export function Later({ children }: { readonly children: ComponentChildren }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted ? <>{children}</> : null;
}
