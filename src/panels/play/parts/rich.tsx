import { runsOf } from './markup';

/** A sentence of the catalogue with its strong and guessed words set as such. */
export const Rich = ({ text }: { readonly text: string }) => (
  <>
    {runsOf(text).map(({ style, text: run }, index) => {
      if (style === 'strong') return <strong key={index}>{run}</strong>;
      if (style === 'guess')
        return (
          <em key={index} class="guess">
            {run}
          </em>
        );
      return run;
    })}
  </>
);
