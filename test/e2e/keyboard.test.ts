/// <reference lib="dom" />
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { check } from '../../schemas/validate.ts';
import { largeProcess } from '../support/large-process.ts';
import { DEMO_PASSWORD, openPage, seriousFaults } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const CODE = 'QT_LON';
const MOST_TABS = 60;

/** Goes on with Tab until the focus is on something whose name begins so; a mouse is never used. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      const label = at?.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`)?.textContent : '';
      return `${at?.getAttribute('aria-label') ?? ''}|${label}|${at?.textContent ?? ''}`;
    });
    seen.push(focused);
    if (focused.split('|').some((text) => text.trim().startsWith(name))) return;
  }
  throw new Error(`Tab never came to “${name}”: ${seen.join(' → ')}`);
}

describe('a process of 60 actions by keyboard alone', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');

  test('signed in, found, an action renamed, another added and moved, saved', async (t) => {
    const large = largeProcess(CODE);
    await saveDraft(screens.server.engine, systemActor, {
      kind: 'service-process',
      code: CODE,
      body: large,
      expectedRevision: 0,
    });
    const page = await openPage(t, screens.browser);
    await page.goto(`${screens.server.url}/admin/`);
    await page.locator('input[name=username]:focus').waitFor();
    await page.keyboard.type(people.provinceAdmin);
    await page.keyboard.press('Tab');
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('.RaLayout-content').waitFor();

    await tabTo(page, says('resources.service-processes.name'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/service-processes/);
    await page.getByText(CODE, { exact: true }).waitFor();
    await tabTo(page, says('drafts.rowMenu', { code: CODE }));
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: says('ra.action.edit') }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: new RegExp(says('processes.tabs.actions')) }).waitFor();
    await tabTo(page, says('processes.tabs.info'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('tr[data-row="59"]').waitFor({ state: 'attached' });

    await tabTo(page, large.actions[0]?.actionName ?? '');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const name = page.locator('[name="body.actions.59.actionName"]');
    await name.waitFor();
    await tabTo(page, says('fields.ProcessAction.actionName.label'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Tên gõ từ bàn phím');
    await page.keyboard.press('Escape');
    await name.waitFor({ state: 'detached' });

    await page.keyboard.press('Alt+n');
    await page.locator('[name="body.actions.60.actionName"]').waitFor();
    await tabTo(page, says('fields.ProcessAction.actionName.label'));
    await page.keyboard.type('Thao tác mới');
    await tabTo(page, says('fields.ProcessAction.actionCode.label'));
    await page.keyboard.type('9999');
    await page.keyboard.press('Control+s');
    await page.getByText(says('drafts.saved')).waitFor();
    assert.deepEqual(await seriousFaults(page), []);

    const draft = await screens.server.engine.definitions.findDraft('service-process', CODE);
    const saved = check('ServiceProcess', draft?.body);
    assert.ok(saved.ok);
    assert.equal(saved.value.actions[59]?.actionName, 'Tên gõ từ bàn phím');
    assert.deepEqual(
      [saved.value.actions.length, saved.value.actions[60]?.actionName, saved.value.actions[60]?.actionCode],
      [61, 'Thao tác mới', '9999'],
    );
  });
});
