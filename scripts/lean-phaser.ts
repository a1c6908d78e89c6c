import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * What the table uses of Phaser, by the names of its own sources. They are CommonJS without side effects to shake off:
 * whoever imports `phaser` whole gets physics, sound, tile maps and forty filters with it.
 */
const USED: Readonly<Record<string, string>> = {
  BlendModes: 'renderer/BlendModes',
  Game: 'core/Game',
  Scene: 'scene/Scene',
  CoreEvents: 'core/events/index',
  SceneEvents: 'scene/events/index',
  RendererEvents: 'renderer/events/index',
  Consts: 'const',
  ScaleModes: 'scale/const/SCALE_MODE_CONST',
  Centre: 'scale/const/CENTER_CONST',
};

/** Modules that only register themselves. */
const REGISTERED = [
  'events/EventEmitter',
  'scene/ScenePlugin',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/image/ImageFactory',
];

/** Flags that Phaser's own build sets. They stand as `typeof FLAG`, which nobody else can define. */
const ON = /typeof (?:WEBGL|CANVAS)_RENDERER\b/g;
const OFF = /typeof (?:WEBGL_DEBUG|FEATURE_SOUND|EXPERIMENTAL|PLUGIN_\w+)\b/g;

/**
 * Named by tables of renderer and managers, and made only if something asks: filters, tile maps, noise, points of
 * light, textures drawn on as they go, outlines of shapes, and the listeners that the table has of its own.
 */
const NEVER_MADE = new RegExp(
  String.raw`[\\/]phaser[\\/]src[\\/](?:${[
    String.raw`filters[\\/](?!index)\w+`,
    String.raw`renderer[\\/]webgl[\\/](?:index|renderNodes[\\/](?:${[
      String.raw`index`,
      String.raw`filters[\\/]Filter\w+`,
      String.raw`submitter[\\/]Submitter(?:Tile|TilemapGPULayer|SpriteGPULayer)`,
      String.raw`(?:BatchHandler(?:PointLight|Strip)|DynamicTextureHandler)`,
      String.raw`transformer[\\/]TransformerTile`,
    ].join('|')})|shaders[\\/](?:Filter|Noise|Tilemap|SpriteGPU|PointLight|Ramp|index)[\w-]*)`,
    String.raw`textures[\\/](?:parsers[\\/](?:PVR|KTX|PCT)\w+|DynamicTexture)`,
    String.raw`math[\\/]Hash(?:Simplex|Cell|Worley|Squirrel)`,
    String.raw`geom[\\/]polygon[\\/]Earcut`,
    String.raw`gameobjects[\\/]components[\\/]PathFollower`,
    String.raw`input[\\/](?:mouse[\\/]Mouse|touch[\\/]Touch|keyboard[\\/]Keyboard)Manager`,
  ].join('|')})\.js$`,
);

const ENTRY = '\0phaser';

/**
 * Builds the part of Phaser that draws our images, a third of the whole, in place of the ready bundle. Something left
 * out that is asked for after all throws with its name. The development server serves the whole library.
 */
export const leanPhaser = (root: string): Plugin => ({
  name: 'lean-phaser',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === 'phaser' ? ENTRY : null),
  load(id) {
    if (id === ENTRY) return { code: entryOf(join(root, 'node_modules', 'phaser', 'src')), moduleType: 'js' };
    if (!NEVER_MADE.test(id)) return null;
    const name = JSON.stringify(/([\w-]+)\.js$/.exec(id)?.[1]);
    return { code: `module.exports = function () { throw new Error('Not in this build of Phaser: ' + ${name}); };` };
  },
  transform(code, id) {
    if (!/[\\/]phaser[\\/]src[\\/]/.test(id)) return null;
    return { code: code.replace(ON, 'true').replace(OFF, 'false'), map: null };
  },
});

function entryOf(sources: string): string {
  const address = (path: string): string => JSON.stringify(join(sources, `${path}.js`).replaceAll('\\', '/'));
  return [
    ...REGISTERED.map((path) => `import ${address(path)};`),
    ...Object.entries(USED).map(([name, path]) => `import ${name} from ${address(path)};`),
    'export const { CANVAS, WEBGL } = Consts;',
    'export const Core = { Events: CoreEvents };',
    'export const Scenes = { Events: SceneEvents };',
    'export const Renderer = { Events: RendererEvents };',
    'export const Scale = { ...ScaleModes, ...Centre };',
    'export { BlendModes, Game, Scene };',
  ].join('\n');
}
