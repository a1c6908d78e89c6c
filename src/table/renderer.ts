const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|microsoft basic/i;

/** True where WebGL is missing or computed by the processor: there a plain canvas is three times as fast. */
export function glIsSlow(): boolean {
  slow ??= ask();
  return slow;
}

/** Asked once: it takes a context, of which browsers allow only a few. */
let slow: boolean | null = null;

function ask(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && SOFTWARE.test(name);
}
