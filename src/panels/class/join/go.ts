import { isLink } from '../../../classroom';
import { actions } from '../../../store';

/** Leads to the exercise of words, or of a link or its end, that were typed or pasted. */
export function go(typed: string): void {
  const end = typed.trim().split('#/exercise/').at(-1) ?? '';
  const code = isLink(end)
    ? end
    : end
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .join('-');
  actions.go({ name: 'exercise', code: code.replace(/[^A-Za-z0-9_-]/g, 'x') });
}
