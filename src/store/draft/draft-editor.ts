import type { Terms } from '../../engine';
import type { Actions, Desk } from '../app';
import type { Context } from '../context';

export const EMPTY_DESK: Desk = { terms: {}, past: [], future: [], from: null };

/** The draft that a person builds before it goes anywhere. */
export const deskActions = (
  context: Context,
): Pick<Actions, 'choose' | 'startFrom' | 'undo' | 'redo' | 'clearDesk'> => {
  const change = (terms: Terms, from: number | null): void => {
    const { desk } = context.store.getState();
    lookAtDesk(context);
    if (sameTerms(desk.terms, terms)) return context.store.setState({ desk: { ...desk, from } });
    context.store.setState({ desk: { terms, past: [...desk.past, desk.terms], future: [], from } });
  };
  return {
    choose(issue, option) {
      const { desk } = context.store.getState();
      const others = Object.fromEntries(Object.entries(desk.terms).filter(([known]) => known !== issue));
      change(option === 'open' ? others : { ...others, [issue]: option }, desk.from);
    },
    startFrom: (terms, number) => change({ ...terms }, number),
    clearDesk: () => change({}, null),
    undo: () => {
      lookAtDesk(context);
      context.store.setState(({ desk }) => {
        const before = desk.past.pop();
        if (!before) return;
        desk.future.unshift(desk.terms);
        desk.terms = before;
      });
    },
    redo: () => {
      lookAtDesk(context);
      context.store.setState(({ desk }) => {
        const after = desk.future.shift();
        if (!after) return;
        desk.past.push(desk.terms);
        desk.terms = after;
      });
    },
  };
};

/** Who works on the own draft no longer looks at the paper pressed before. */
function lookAtDesk({ store }: Context): void {
  if (store.getState().focus?.kind === 'draft') store.setState({ focus: null });
}

function sameTerms(one: Terms, other: Terms): boolean {
  const issues = Object.keys(one);
  return issues.length === Object.keys(other).length && issues.every((issue) => one[issue] === other[issue]);
}
