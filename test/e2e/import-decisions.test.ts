import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { openCpsBundles } from '../../engine/importers/opencps/opencps-bundles.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const views = [
  { locale: 'vi', width: 1366 },
  { locale: 'en', width: 390 },
] as const;

describe('an import is decided and taken back by eye and hand', () => {
  const screens = shareScreens();

  for (const { locale, width } of views) {
    const says = wordsOf(locale);
    const code = (name: string) => `${name}_${locale.toUpperCase()}`;
    const ROLE_NAME = `Cán bộ nơi khác ${locale}`;

    const role = (roleCode: string) => ({
      kind: 'role' as const,
      code: roleCode,
      body: { roleCode, roleName: ROLE_NAME, see: 'own', act: 'own', configure: 'none' },
    });
    const process = (processNo: string, processName: string, changes: object = {}) => ({
      kind: 'service-process' as const,
      code: processNo,
      body: {
        ...sampleProcess(processNo, { processName, ...changes }),
        roles: [{ roleCode: code('CB_KHAC'), roleName: ROLE_NAME, moderator: true, condition: '' }],
      },
    });
    const draftOf = (kind: 'role' | 'service-process', name: string) =>
      screens.server.engine.definitions.findDraft(kind, code(name));

    /** A store that knows the role under another code and one of the three processes. */
    async function prepare(): Promise<Buffer> {
      await saveBatch(
        screens.server.engine,
        systemActor,
        [role(code('CB_DAY')), process(code('QT_CU'), 'Tên cũ')],
        'thử',
      );
      const definitions = [
        role(code('CB_KHAC')),
        process(code('QT_CU'), 'Tên mới'),
        process(code('QT_MOI'), 'Quy trình mới', { durationCount: -1 }),
        process(code('QT_BO'), 'Quy trình không nhập'),
      ];
      return Buffer.from(await openCpsBundles().write('goi', definitions, 'thutuc'));
    }

    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
    const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
    const tabName = (name: string) => new RegExp(says(`imports.tabs.${name}`).replace(/\s*\(.*$/, ''));

    test(`mapped, skipped, mended as a group, seen, applied and taken back, ${locale} at ${width} px`, async (t) => {
      const bytes = await prepare();
      const page = await openPage(t, screens.browser, { locale, width });
      await signIn(page, screens.server.url, people.provinceAdmin);
      await go(page, '/import');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'goi.zip', mimeType: 'application/zip', buffer: bytes });

      const mend = button(
        page,
        says('imports.mends.do', {
          what: { vi: 'Ghi 0: không quy định thời hạn', en: 'Make it 0: no deadline is set' }[locale],
          smart_count: 1,
        }),
      );
      await mend.focus();
      await page.keyboard.press('Enter');
      await page.getByText(says('imports.mends.done', { smart_count: 1 })).waitFor();

      await tab(page, tabName('mappings'));
      await button(page, says('imports.mappings.proposed.name', { code: code('CB_DAY') })).click();
      await button(page, says('imports.mappings.use', { smart_count: 1 })).click();
      await page.getByText(says('imports.mappings.used', { smart_count: 1 })).waitFor();
      assert.deepEqual(await seriousFaults(page), []);
      assert.equal(await overflow(page), 0);

      await tab(page, tabName('items'));
      await page.getByLabel(says('imports.items.takeItem', { code: code('QT_BO') }), { exact: true }).uncheck();
      await button(page, says('imports.items.changesOf', { code: code('QT_CU') })).click();
      await page.getByRole('dialog').getByText('Tên mới').first().waitFor();
      assert.deepEqual(await seriousFaults(page), []);
      await page.keyboard.press('Escape');

      await button(page, says('imports.apply.open')).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('textarea:not([aria-hidden]), input[type=text]').first().fill('Nhập thử');
      await dialog.getByRole('button', { name: says('imports.apply.open'), exact: true }).click();
      await button(page, says('imports.revert.open')).waitFor();
      const made = await draftOf('service-process', 'QT_MOI');
      assert.equal(made?.body.durationCount, 0);
      assert.match(JSON.stringify(made?.body.roles), new RegExp(code('CB_DAY')));
      assert.equal((await draftOf('service-process', 'QT_CU'))?.body.processName, 'Tên mới');
      assert.deepEqual(
        [await draftOf('service-process', 'QT_BO'), await draftOf('role', 'CB_KHAC')],
        [undefined, undefined],
      );

      await button(page, says('imports.revert.open')).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: says('imports.revert.open'), exact: true })
        .click();
      await page.getByText(says('imports.revert.done', { restored: 1, removed: 1 })).waitFor();
      assert.equal(await draftOf('service-process', 'QT_MOI'), undefined);
      assert.equal((await draftOf('service-process', 'QT_CU'))?.body.processName, 'Tên cũ');
    });
  }
});
