import { useEffect, useState } from 'preact/hooks';
import type { Scenario, Terms } from '../../../engine';
import { LOOKS, MAP_SIZE, ROOM_HATCH_INKS, hatchPattern, polygon, polyline } from '../../../art';
import { actions } from '../../../store';
import { bandsOf, loadSurface, type Drafted, type Field, type FieldState, type Surface } from '../../../surfaces';
import { usePlay } from '../play-context';
import styles from './stage.module.css';

const PATTERNS = LOOKS.map((look) => hatchPattern(`stand-in-${look}`, look, ROOM_HATCH_INKS[look], 10)).join('');

/** What lies on the table, drawn plainly, its fields hatched as the terms would have them. */
export function MapOfTerms({ terms }: { readonly terms: Terms }) {
  const { scenario, view } = usePlay();
  const surface = useSurface(scenario);
  if (!surface) return null;
  const drafted: Drafted = { terms, settled: view.outcome?.kind === 'signed' };
  const states = surface.fields.map((field) => surface.state(field, drafted));
  return (
    <svg class={styles.map} viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}>
      <defs
        dangerouslySetInnerHTML={{
          __html: `${PATTERNS}<clipPath id="stand-in-behind"><path d="${polygon(surface.behind)}"/></clipPath>`,
        }}
      />
      <path class={styles.land} d={surface.land} />
      {surface.fields.map((field, i) => (
        <Region key={field.id} field={field} state={states[i]} />
      ))}
      {states.some((state) => state.kind === 'split') && <path class={styles.line} d={polyline(surface.line)} />}
      {surface.fields.map(({ id, name, at: [x, y] }) => (
        <text key={id} x={x} y={y}>
          {shortened(name)}
        </text>
      ))}
    </svg>
  );
}

/** The surface of the table at hand; null until its code is there, and where it cannot be had. */
function useSurface(scenario: Scenario): Surface | null {
  const [surface, setSurface] = useState<Surface | null>(null);
  useEffect(() => {
    let gone = false;
    void loadSurface(scenario).then(
      (loaded) => !gone && setSurface(loaded),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [scenario]);
  return surface;
}

/** Letters of a name that the map has room for; the whole name stands in the draft. */
const LONGEST_LABEL = 20;
const shortened = (name: string): string =>
  name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;

function Region({ field, state }: { readonly field: Field; readonly state: FieldState | undefined }) {
  const outline = field.rings.map((ring) => polygon(ring)).join('');
  const open = (): void => actions.open('draft', { kind: 'region', issue: field.issue });
  return (
    <g onClick={open}>
      {state && <Filled field={field} outline={outline} state={state} />}
      <path class={styles.region} d={outline} />
    </g>
  );
}

function Filled(props: { readonly field: Field; readonly outline: string; readonly state: FieldState }) {
  const { field, outline, state } = props;
  switch (state.kind) {
    case 'open':
      return null;
    case 'marked':
      return <path d={outline} fill="#a98450" />;
    case 'held':
      return (
        <>
          {state.looks.map((look, n) => {
            const clip = `stand-in-${field.id}-${look}`;
            const alone = state.looks.length === 1;
            const bands = alone
              ? ''
              : bandsOf(field.rings, n, state.looks.length)
                  .map((band) => polygon(band))
                  .join('');
            return (
              <g key={look}>
                {!alone && (
                  <clipPath id={clip}>
                    <path d={bands} />
                  </clipPath>
                )}
                <path
                  d={outline}
                  fill={`url(#stand-in-${look})`}
                  {...(alone ? {} : { 'clip-path': `url(#${clip})` })}
                />
              </g>
            );
          })}
        </>
      );
    case 'split':
      return (
        <>
          <path d={outline} fill={`url(#stand-in-${state.before})`} />
          <path d={outline} fill={`url(#stand-in-${state.behind})`} clip-path="url(#stand-in-behind)" />
        </>
      );
    default:
      return state satisfies never;
  }
}
