import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const PROCESS = 'QT_GPXD_1.013225';

describe('a draft is tried in the real screens', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');
  const trials = (key: string, values = {}) => says(`trials.${key}`, values);

  async function openFromDraft(page: Page): Promise<string> {
    await page.getByRole('button', { name: trials('button') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(trials('guests')).fill(people.specialist.name);
    await page.getByRole('option', { name: people.specialist.name }).click();
    await dialog.getByRole('button', { name: trials('open') }).click();
    await page.getByRole('region', { name: trials('banner') }).waitFor();
    return new URL(page.url()).pathname.split('/').at(-2) ?? '';
  }

  /** Does the act of that name from the page and waits until it is done. */
  async function act(page: Page, name: string | RegExp): Promise<void> {
    await page.getByRole('button', { name }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name }).and(dialog.locator(':enabled')).click();
    await page.locator('[data-done]').waitFor();
  }

  test('opened from the editor, played by the configurer, seen by the guest, removed', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await go(page, `/service-processes/${PROCESS}`);
    const id = await openFromDraft(page);

    const acts = page
      .getByRole('heading', { name: says('dossier.acts.title') })
      .locator('..')
      .locator('..');
    await acts.getByText(says('dossier.acts.whyNot')).first().waitFor();
    await page.getByRole('button', { name: trials('papers') }).click();
    await page.getByLabel(trials('playAs')).click();
    await page.getByRole('option', { name: 'Cán bộ một cửa', exact: true }).click();
    await act(page, /^Tiếp nhận hồ sơ/);
    await page.getByRole('heading', { name: /^THU-/ }).waitFor();
    await page.getByRole('heading', { name: trials('effects') }).waitFor();
    await page.getByRole('tab', { name: new RegExp(says('dossier.tabs.log')) }).click();
    await page
      .getByText(trials('played', { who: 'Cán bộ một cửa' }))
      .first()
      .waitFor();
    assert.deepEqual(await seriousFaults(page), []);

    const guest = await openPage(t, screens.browser);
    await signIn(guest, screens.server.url, people.specialist.username);
    await go(guest, '/dossiers');
    const before = await guest.getByRole('link', { name: /THU-/ }).count();
    assert.equal(before, 0);
    await guest.getByRole('tab', { name: trials('tab') }).click();
    await guest.getByRole('link', { name: /THU-/ }).click();
    await guest.getByRole('region', { name: trials('banner') }).waitFor();
    assert.equal(await guest.getByLabel(trials('playAs')).count(), 0);
    assert.equal(await guest.getByRole('button', { name: trials('remove') }).count(), 0);

    const stranger = await openPage(t, screens.browser, { mayComplain: /404/ });
    await signIn(stranger, screens.server.url, 'motcua.sadec');
    await go(stranger, '/dossiers');
    assert.equal(await stranger.getByRole('tab', { name: trials('tab') }).count(), 0);
    await go(stranger, `/dossiers/${id}/show`);
    await stranger.getByText(says('dossier.refused.lost', { id })).waitFor();

    await page.getByRole('button', { name: trials('remove') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('ra.action.confirm') })
      .click();
    await page.getByText(trials('removed')).waitFor();
    assert.equal(await screens.server.engine.dossiers.find(id), undefined);
  });

  test('by keyboard alone, from the menu of the row, on a phone', async (t) => {
    const page = await openPage(t, screens.browser, { width: 390 });
    await signIn(page, screens.server.url, people.provinceAdmin);
    await go(page, '/service-processes');
    const menu = page.getByRole('button', { name: says('drafts.rowMenu', { code: PROCESS }) });
    await menu.focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('menuitem', { name: trials('button') });
    await entry.waitFor();
    await entry.focus();
    await page.keyboard.press('Enter');
    const open = page.getByRole('dialog').getByRole('button', { name: trials('open') });
    await open.waitFor();
    await open.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: trials('banner') }).waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0);
    assert.deepEqual(await seriousFaults(page), []);
  });
});
