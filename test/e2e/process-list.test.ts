import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { openPage, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const PROCESS = 'QT_KHAI_SINH_1.001193';

describe('the list of processes', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');

  test('is searched without accents, and a right click copies, opens and deletes', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await page.goto(`${screens.server.url}/admin/service-processes`);
    await page.getByPlaceholder(says('drafts.search')).fill('dang ky khai sinh');
    const row = page.getByRole('row').filter({ hasText: PROCESS });
    await row.waitFor();
    await page.getByText('Cấp giấy phép xuất bản bản tin').waitFor({ state: 'detached' });

    await row.click({ button: 'right' });
    const menu = page.getByRole('menu');
    await menu.waitFor();
    const lines = [
      'ra.action.create',
      'ra.action.edit',
      'resources.service-processes.clone',
      'trials.button',
      'history.open',
      'drafts.retire',
      'ra.action.delete',
    ];
    assert.deepEqual(
      await menu.getByRole('menuitem').allInnerTexts(),
      lines.map((line) => says(line)),
    );
    await menu.getByRole('menuitem', { name: says('resources.service-processes.clone') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(new RegExp(`^${says('drafts.cloneCode')}`)).fill('QT_BAN_SAO/2');
    await dialog.getByRole('button', { name: says('drafts.clone') }).click();
    await page.waitForURL(/service-processes\/QT_BAN_SAO%2F2/);
    await page.getByText(says('drafts.notInForce')).waitFor();

    await page.goto(`${screens.server.url}/admin/service-processes`);
    const copy = page.getByRole('row').filter({ hasText: 'QT_BAN_SAO/2' });
    await copy.click({ button: 'right' });
    await page.getByRole('menuitem', { name: says('ra.action.delete') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('ra.action.confirm') })
      .click();
    await copy.waitFor({ state: 'detached' });
    assert.equal(await screens.server.engine.definitions.findDraft('service-process', 'QT_BAN_SAO/2'), undefined);
  });

  test('a process in force is not deleted, and the reason is said', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: /409/ });
    await signIn(page, screens.server.url, people.provinceAdmin);
    await page.goto(`${screens.server.url}/admin/service-processes`);
    await page.getByRole('button', { name: says('drafts.rowMenu', { code: PROCESS }) }).click();
    await page.getByRole('menuitem', { name: says('ra.action.delete') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('ra.action.confirm') })
      .click();
    await page.getByRole('alert').filter({ hasText: /đang/i }).first().waitFor();
    assert.ok(await screens.server.engine.definitions.findDraft('service-process', PROCESS));
  });
});
