import { sameTerms, type Terms } from '../../engine';
import type { Actions, DraftEditor } from '../app';
import type { Context } from '../context';

export const EMPTY_EDITOR: DraftEditor = { terms: {}, past: [], future: [], from: null };

/** The draft that a person builds before it goes anywhere. */
export const draftActions = (
  context: Context,
): Pick<Actions, 'choose' | 'startFrom' | 'undo' | 'redo' | 'clearDraft'> => {
  const change = (terms: Terms, from: number | null): void => {
    const { editor } = context.store.getState();
    lookAtDraft(context);
    if (sameTerms(editor.terms, terms)) return context.store.setState({ editor: { ...editor, from } });
    context.store.setState({ editor: { terms, past: [...editor.past, editor.terms], future: [], from } });
  };
  return {
    choose(issue, option) {
      const { editor } = context.store.getState();
      const others = Object.fromEntries(Object.entries(editor.terms).filter(([known]) => known !== issue));
      change(option === 'open' ? others : { ...others, [issue]: option }, editor.from);
    },
    startFrom: (terms, number) => change({ ...terms }, number),
    clearDraft: () => change({}, null),
    undo: () => {
      lookAtDraft(context);
      context.store.setState(({ editor }) => {
        const before = editor.past.pop();
        if (!before) return;
        editor.future.unshift(editor.terms);
        editor.terms = before;
      });
    },
    redo: () => {
      lookAtDraft(context);
      context.store.setState(({ editor }) => {
        const after = editor.future.shift();
        if (!after) return;
        editor.past.push(editor.terms);
        editor.terms = after;
      });
    },
  };
};

/** Who works on the own draft no longer looks at the paper pressed before. */
function lookAtDraft({ store }: Context): void {
  if (store.getState().focus?.kind === 'draft') store.setState({ focus: null });
}
