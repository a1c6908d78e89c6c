export { launchFrom, type Launch } from './launch';
export { SCORM, type ScormVersion } from './manifest';
export { goesAlong, scormPackage, type SiteFiles } from './package';
export { scoreFrom, scoreOfGame, SCORES, type Score } from './score';
