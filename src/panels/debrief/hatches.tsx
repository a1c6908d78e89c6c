import { LOOKS, PAPER_HATCH_INKS, hatchPattern } from '../../art';

const WINDOWS =
  '<pattern id="debrief-window-ledger" width="4" height="4" patternUnits="userSpaceOnUse">' +
  '<rect width="4" height="4" fill="#f1e6c9"/><path d="M0 2H4" stroke="#cdb27a" stroke-width=".8"/></pattern>' +
  '<pattern id="debrief-window-interests" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">' +
  '<rect width="5" height="5" fill="#e3cd92"/><path d="M0 2.5H5" stroke="#a67c2d"/></pattern>';

/** The hatchings that the charts of the page fill with. Kept on the page, for a hidden picture lends no patterns. */
export const Hatches = () => (
  <svg
    width="0"
    height="0"
    style={{ position: 'absolute' }}
    aria-hidden="true"
    dangerouslySetInnerHTML={{
      __html: `<defs>${LOOKS.map((look) => hatchPattern(`debrief-hatch-${look}`, look, PAPER_HATCH_INKS[look])).join('')}${WINDOWS}</defs>`,
    }}
  />
);
