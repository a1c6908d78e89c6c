import { expect, type FrameLocator, type Page } from '@playwright/test';

/** A page of its own, or one in the frame of another. */
type Screen = Page | FrameLocator;

/** The heading of the curtain: the same for everybody. */
export const curtain = (page: Screen) => page.getByRole('heading', { level: 1, name: 'The screen is handed on' });

/** Who can say that they take the screen, in the order in which they speak. */
export const seatsAtCurtain = (page: Screen) => page.getByRole('button', { name: /I lead / });

/**
 * Takes the screen as the one who leads a seat, or, if none is named, as whoever's turn it is; a seat that has not been
 * asked yet gets no code word.
 */
export async function takeScreen(page: Screen, seat?: string): Promise<void> {
  await expect(curtain(page)).toBeVisible();
  const seats = seatsAtCurtain(page).filter(seat === undefined ? {} : { hasText: new RegExp(`I lead ${seat}$`) });
  for (const one of await seats.all()) if (await curtain(page).isVisible()) await one.click();
  await expect(curtain(page)).toHaveCount(0);
  const lift = page.getByRole('button', { name: 'Lift the curtain' });
  if (await lift.isVisible()) await lift.click();
}
