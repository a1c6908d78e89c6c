import { expectAccessible } from './support/axe.ts';
import { curtain, takeScreen } from './support/curtain.ts';
import { expect, test } from './support/test.ts';

test.use({ pictures: false });

test('a teacher prepares, students type the words, sit down, and go on with one who is away', async ({
  page,
  table,
}) => {
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Teach' }).click();
  await expect(page.getByText('6 tables of 4 students')).toBeVisible();
  await page.getByRole('button', { name: 'One student fewer' }).click();
  await expect(page.getByText('5 tables of 4 students and one table of 3 students and a computer')).toBeVisible();
  await page.getByRole('group', { name: 'Minutes' }).getByRole('radio', { name: '20', exact: true }).check();
  const words = (await page.locator('[translate="no"]').innerText()).trim();
  expect(words.split(' ').length).toBeGreaterThan(5);

  await page.goto('./#/exercise');
  const code = page.getByRole('textbox', { name: 'The words that your teacher reads out' });
  await expectAccessible(page, 'words to type');
  await code.fill(words.replace(/ \S+$/, ' brass'));
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/^These words do not belong together/)).toBeVisible();
  await code.fill(words.toUpperCase());
  await page.getByRole('button', { name: 'Go on' }).click();

  await page.getByRole('combobox', { name: 'Your table' }).selectOption('Table 6');
  await expect(page.getByRole('combobox', { name: 'Who leads the Europeans' })).toHaveValue('computer');
  await page.getByRole('textbox', { name: 'The code on your table’s card' }).fill('brass lamp');
  await page.getByRole('button', { name: 'Sit down' }).click();
  await expect(page.getByText('There are 2 words; a table code has 5.')).toBeVisible();
  await expectAccessible(page, 'a table of the class, with a fault');
  await page.getByRole('button', { name: 'We have no card: draw a code' }).click();
  await page.getByRole('textbox', { name: /who leads Kyiv/ }).fill('Mara');
  await page.getByRole('button', { name: 'Sit down' }).click();
  await page.waitForURL(/#\/table\//);

  // Whose turn it is, is away: two presses give the seat to the computer, and the record tells it.
  await takeScreen(page);
  await page.getByRole('button', { name: 'Class: clock, news, who is away' }).click();
  await expect(table.dialog.getByRole('timer')).toContainText('3:5');
  await table.dialog.getByRole('button', { name: /^Drop in: A refinery burns/ }).click();
  await expect(table.dialog.getByText('comes at the end of the round')).toBeVisible();
  const headline = table.dialog.getByRole('textbox', { name: 'Headline' });
  await headline.fill(' ');
  await headline.press('Enter');
  await expect(table.dialog.getByText(/^Nothing is written yet/)).toBeVisible();
  await headline.fill('Ferries between the ports run again');
  await headline.press('Enter');
  await expect(table.dialog.getByRole('status', { name: 'What you wrote' })).toContainText('Ferries between the ports');
  const seats = table.dialog.getByRole('button', { name: /^The computer leads / });
  await expect(seats).toHaveCount(3);
  const away = (await seats.first().innerText()).trim();
  await seats.first().click();
  await expect(table.dialog.getByRole('button', { name: /^Back to / })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(
    curtain(page)
      .or(page.getByText(`${away} from here on.`))
      .first(),
  ).toBeVisible();
  await page.goto('./#/class/projector');
  await expect(page.getByText('Nothing secret stands here.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferries between the ports run again');
  await expect(page.getByText(/^Round \d of 6$/)).toBeVisible();
  await expectAccessible(page, 'the wall');
});
