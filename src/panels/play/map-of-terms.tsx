import type { Issue, Scenario, Terms } from '../../engine';
import {
  BEHIND_FRONT,
  FRONT,
  LABEL_AT,
  MAP_SIZE,
  ROOM_HATCH_INKS,
  countryPath,
  hatchPattern,
  isRegionId,
  polygon,
  polyline,
  regionPath,
  regionState,
  type RegionId,
} from '../../art';
import { actions } from '../../store';
import { usePlay } from './play-context';
import styles from './stage.module.css';

const LAND = countryPath();
const LINE = polyline(FRONT);
const PATTERNS =
  hatchPattern('stand-in-east', 'red', ROOM_HATCH_INKS.red, 9) +
  hatchPattern('stand-in-west', 'gold', ROOM_HATCH_INKS.gold, 11) +
  `<clipPath id="stand-in-behind"><path d="${polygon(BEHIND_FRONT)}"/></clipPath>`;

/** The map of Ukraine with the contested regions hatched as the terms would have them. */
export function MapOfTerms({ terms }: { readonly terms: Terms }) {
  const { scenario } = usePlay();
  const regions = scenario.issues.flatMap((issue) =>
    issue.region !== undefined && isRegionId(issue.region) ? [{ issue, id: issue.region }] : [],
  );
  const split = regions.some(({ issue }) => stateOf(scenario, issue, terms) === 'split');
  return (
    <svg class={styles.map} viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}>
      <defs dangerouslySetInnerHTML={{ __html: PATTERNS }} />
      <path class={styles.land} d={LAND} />
      {regions.map(({ issue, id }) => (
        <Region key={id} id={id} issue={issue} terms={terms} />
      ))}
      {split && <path class={styles.line} d={LINE} />}
      {regions.map(({ issue, id }) => (
        <text key={id} x={labelOf(id)[0]} y={labelOf(id)[1]}>
          {shortened(issue.name)}
        </text>
      ))}
    </svg>
  );
}

/** Letters of a name that the map has room for; the whole name stands in the draft. */
const LONGEST_LABEL = 20;
const shortened = (name: string): string =>
  name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1)}…` : name;

const stateOf = (scenario: Scenario, issue: Issue, terms: Terms) =>
  regionState(scenario, issue.options.find(({ id }) => id === terms[issue.id])?.holder);

const labelOf = (id: RegionId): readonly [number, number] =>
  id === 'donetsk' || id === 'zaporizhzhia' || id === 'kherson' ? LABEL_AT[id] : [0, 0];

function Region({ id, issue, terms }: { readonly id: RegionId; readonly issue: Issue; readonly terms: Terms }) {
  const outline = regionPath(id);
  const { scenario } = usePlay();
  const state = stateOf(scenario, issue, terms);
  const open = (): void => actions.open('draft', { kind: 'region', issue: issue.id });
  return (
    <g onClick={open}>
      {state !== 'open' && <path d={outline} fill={`url(#stand-in-${state === 'gold' ? 'west' : 'east'})`} />}
      {state === 'split' && <path d={outline} fill="url(#stand-in-east)" clip-path="url(#stand-in-behind)" />}
      <path class={styles.region} d={outline} />
    </g>
  );
}
