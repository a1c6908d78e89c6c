import type { Page } from '@playwright/test';

/** The processor's own WebGL says that it is a graphics card: then the table draws with it. */
export const claimFastGraphics = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const ask = Object.getOwnPropertyDescriptor(context.prototype, 'getParameter')?.value as (
        name: number,
      ) => unknown;
      context.prototype.getParameter = function (this: WebGLRenderingContext, name: number): unknown {
        return name === 0x9246 || name === this.RENDERER ? 'A graphics card' : ask.call(this, name);
      };
    }
  });

/** What the driver of the processor's WebGL has to say of its own speed is no complaint of the page. */
export const withoutDriver = (complaints: string[]): string[] =>
  complaints.splice(0).filter((complaint) => !complaint.includes('GL Driver Message'));
