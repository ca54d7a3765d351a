import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { check } from '../../schemas/validate.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { openPage, seriousFaults, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

describe('processes of one shape and the overlays of agencies', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');

  async function save(processNo: string, more: object = {}) {
    const { engine } = screens.server;
    const draft = await engine.definitions.findDraft('service-process', processNo);
    const body = { ...(draft?.body ?? sampleProcess(processNo, { ownerAgency: '' })), ...more };
    const change = { kind: 'service-process' as const, code: processNo, body, expectedRevision: draft?.revision ?? 0 };
    await saveDraft(engine, systemActor, change);
  }

  async function processOf(processNo: string) {
    const draft = await screens.server.engine.definitions.findDraft('service-process', processNo);
    const process = check('ServiceProcess', draft?.body);
    assert.ok(process.ok);
    return process.value;
  }

  test('two processes are joined when told, and the overlay takes the next change over with its own kept', async (t) => {
    await save('KHUON_1');
    await save('KHUON_2', { durationCount: 9 });
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await page.goto(`${screens.server.url}/admin/shapes`);
    const group = page.getByRole('region').filter({ hasText: 'KHUON_1' });
    await group.getByRole('button', { name: says('overlays.join') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: says('overlays.preview') }).click();
    await dialog.getByText(says('overlays.previewed', { code: 'KHUON_2', smart_count: 2 })).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByLabel(new RegExp(`^${says('drafts.reason')}`)).fill('Cùng khuôn');
    await dialog.getByRole('button', { name: says('overlays.join') }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal((await processOf('KHUON_2')).overlayOf?.code, 'KHUON_1');

    await save('KHUON_1', { durationCount: 12, description: 'Bản gốc nói thêm' });
    await page.goto(`${screens.server.url}/admin/service-processes/KHUON_2`);
    await page.getByRole('button', { name: says('overlays.look') }).click();
    await dialog.getByText('Bản gốc nói thêm').waitFor();
    await dialog.getByLabel(says('overlays.keepOwn', { text: '9' })).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByRole('button', { name: says('overlays.take') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(says('overlays.behind')).waitFor({ state: 'detached' });
    const followed = await processOf('KHUON_2');
    assert.deepEqual([followed.durationCount, followed.description], [9, 'Bản gốc nói thêm']);
  });

  test('an agency is given an overlay of its own', async (t) => {
    await save('GOC_CHUNG', { localisable: ['durations'] });
    const page = await openPage(t, screens.browser, { locale: 'en', width: 390 });
    const inEnglish = wordsOf('en');
    await signIn(page, screens.server.url, people.provinceAdmin);
    await page.goto(`${screens.server.url}/admin/service-processes/GOC_CHUNG`);
    await page.getByRole('button', { name: inEnglish('overlays.localise') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(new RegExp(`^${inEnglish('overlays.agency')}`)).fill('Sa Đéc');
    await page.getByRole('option').filter({ hasText: 'H20.31' }).first().click();
    await dialog.getByRole('button', { name: inEnglish('ra.action.create') }).click();
    await page.waitForURL(/service-processes\/GOC_CHUNG_H20/);
    const made = await processOf('GOC_CHUNG_H20.31');
    assert.deepEqual([made.overlayOf?.code, made.ownerAgency], ['GOC_CHUNG', 'H20.31']);
  });
});
