import assert from 'node:assert/strict';
import test, { describe, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import type { Engine } from '../../engine/usecases/engine.ts';
import { markOpened } from '../../engine/usecases/mark-opened.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { openTrial } from '../../engine/usecases/open-trial.ts';
import type { CreateDossierBody } from '../../schemas/types/index.ts';
import { actorIn, receivedDossier } from '../support/received-dossier.ts';
import { type OpenOptions, openPage, seriousFaults, signIn } from './support/browser.ts';
import { CITIZEN_NUMBER, people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const DESK = 'motcua.sadec';
const SPECIALIST = 'cv1.sadec';

/** A dossier nobody has received yet, and one on trial. */
async function unbegun(engine: Engine) {
  const admin = await actorIn(engine, people.provinceAdmin);
  const applicant = { kind: 'person', name: 'Trần Thị Bưởi', idNo: CITIZEN_NUMBER, address: 'Sa Đéc' } as const;
  const body: CreateDossierBody = {
    serviceCode: '1.001612',
    govAgencyCode: 'H20.31',
    channel: 'direct',
    applicant,
  };
  const bare = await openDossier(engine, await actorIn(engine, DESK), body);
  const trial = await openTrial(engine, admin, 'QT_GPXD_1.013225', {
    govAgencyCode: 'H20.31',
    channel: 'direct',
    invited: [],
  });
  return { bare: bare.id, trialId: trial.id };
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('putting right what went wrong with a dossier', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');
  const received = () => receivedDossier(screens.server.engine);
  const read = async (id: string) => {
    const dossier = await screens.server.engine.dossiers.find(id);
    assert.ok(dossier);
    return dossier;
  };

  async function open(t: TestContext, id: string, username: string, options?: OpenOptions): Promise<Page> {
    const page = await openPage(t, screens.browser, options);
    await signIn(page, screens.server.url, username);
    await page.goto(`${screens.server.url}/admin/dossiers/${id}/show`);
    await page.locator('#dossier-tab-log').waitFor();
    return page;
  }

  const dialogOf = (page: Page) => page.getByRole('dialog');
  const press = (page: Page, name: string) => dialogOf(page).getByRole('button', { name, exact: true }).click();

  test('whoever pressed an act takes it back from the note that follows it, and stands where it was', async (t) => {
    const { id } = await received();
    const page = await open(t, id, SPECIALIST);
    const before = await read(id);
    const act = 'Đề nghị từ chối giải quyết';
    await page.locator('section').getByRole('button', { name: act }).click();
    await dialogOf(page)
      .getByLabel(new RegExp(`^${says('dossier.acts.reason')}`))
      .fill('Thiếu bản vẽ');
    await dialogOf(page).getByRole('button', { name: act }).click();
    const offer = page.locator('[data-undo-offer]');
    await offer.getByRole('button', { name: says('rescue.undo.short') }).click();
    await dialogOf(page).getByText(says('rescue.undo.stays')).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await press(page, says('rescue.undo.do'));
    await page.locator('[data-rescued]').getByText(says('rescue.undo.done', { act })).waitFor();
    const after = await read(id);
    assert.deepEqual([after.step, after.status, after.holders], [before.step, before.status, before.holders]);
    await page.locator('#dossier-tab-log').click();
    await page.getByText(says('rescue.undo.title', { act }), { exact: true }).waitFor();
    await page.getByText(says('dossier.log.takenBack'), { exact: true }).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
  });

  test('once the receiver has opened it, the sender says why and reads who will be told; nothing slides sideways on a phone', async (t) => {
    const { id } = await received();
    await markOpened(screens.server.engine, await actorIn(screens.server.engine, SPECIALIST), id);
    const page = await open(t, id, DESK, { width: 390 });
    await page.getByRole('button', { name: /^Thu hồi “/ }).click();
    await dialogOf(page)
      .getByText(says('rescue.undo.opened', { who: people.specialist.name }))
      .waitFor();
    assert.ok(
      await dialogOf(page)
        .getByRole('button', { name: says('rescue.undo.do'), exact: true })
        .isDisabled(),
    );
    await dialogOf(page)
      .getByLabel(new RegExp(`^${says('dossier.acts.reason')}`))
      .fill('Chuyển nhầm người');
    assert.deepEqual(await seriousFaults(page), []);
    assert.ok((await sideways(page)) <= 0);
    await press(page, says('rescue.undo.do'));
    await page.locator('[data-rescued]').waitFor();
    const log = await screens.server.engine.dossiers.log(id);
    assert.deepEqual([log.at(-1)?.command, log.at(-1)?.note], ['undo', 'Chuyển nhầm người']);
  });

  test('an administrator reads who would get it and by when, then moves the dossier past its acts with a reason', async (t) => {
    const { id } = await received();
    const page = await open(t, id, people.provinceAdmin);
    await page.getByRole('button', { name: says('rescue.move.title') }).click();
    const dialog = dialogOf(page);
    await dialog.getByText(says('rescue.move.chooseFirst')).waitFor();
    await dialog.getByRole('radio', { name: /Ký duyệt kết quả/ }).check();
    await dialog.getByLabel(new RegExp(`^${says('dossier.acts.reason')}`)).fill('Hồ sơ giấy đã thẩm định');
    const preview = dialog.getByRole('region', { name: says('dossier.preview.title') });
    await preview.getByText(says('dossier.preview.holder')).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    assert.equal((await read(id)).step?.stepName, 'Chuyên viên thụ lý hồ sơ', 'a preview moves nothing');
    await press(page, says('rescue.move.do'));
    await page
      .locator('[data-rescued]')
      .getByText(says('rescue.move.done', { step: 'Ký duyệt kết quả' }))
      .waitFor();
    const log = await screens.server.engine.dossiers.log(id);
    assert.deepEqual([log.at(-1)?.command, log.at(-1)?.note], ['move', 'Hồ sơ giấy đã thẩm định']);
    await page.locator('#dossier-tab-log').click();
    await page.getByText(says('rescue.move.title'), { exact: true }).last().waitFor();
  });

  test('the step is chosen on the drawing too: where it stands and where it goes are told, and what is lost', async (t) => {
    const { id } = await received();
    const page = await open(t, id, people.provinceAdmin, { locale: 'en' });
    const english = wordsOf('en');
    await page.getByRole('button', { name: english('rescue.move.title') }).click();
    const drawing = dialogOf(page).getByRole('region', { name: english('rescue.move.diagram') });
    const from = await read(id);
    await drawing
      .getByText(from.step?.stepName ?? '?', { exact: true })
      .first()
      .waitFor();
    const canvas = drawing.getByRole('application');
    await canvas.focus();
    await page.keyboard.press('0');
    await canvas.locator('.react-flow__node').getByText('Ký duyệt kết quả').first().dispatchEvent('click');
    const listed = dialogOf(page).getByRole('radio', { name: /^Ký duyệt kết quả/ });
    await listed.and(dialogOf(page).locator(':checked')).waitFor();
    await dialogOf(page)
      .getByLabel(new RegExp(`^${english('dossier.acts.reason')}`))
      .fill('Assessed on paper');
    await dialogOf(page).getByText(english('rescue.move.lost.title')).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    // By keyboard: the arrows look at a step, Enter chooses it.
    await canvas.focus();
    await page.keyboard.press('ArrowDown');
    assert.ok(await listed.isChecked(), 'looking chooses nothing');
    await page.keyboard.press('Enter');
    await listed.and(dialogOf(page).locator(':not(:checked)')).waitFor();
  });

  test('a dossier that has not begun and one on trial are moved too, on a phone without the drawing until it is asked for', async (t) => {
    const { engine } = screens.server;
    const { trialId, bare } = await unbegun(engine);
    for (const id of [bare, trialId]) {
      const page = await open(t, id, people.provinceAdmin, { width: 390 });
      await page.getByRole('button', { name: says('rescue.move.title') }).click();
      const drawing = dialogOf(page).getByRole('region', { name: says('rescue.move.diagram') });
      await dialogOf(page).getByRole('radio').nth(1).check();
      assert.equal(await drawing.count(), 0);
      await press(page, says('rescue.move.diagram'));
      await drawing.getByText(says('rescue.move.nowhere')).waitFor();
      await drawing.getByRole('application').waitFor();
      await dialogOf(page)
        .getByLabel(new RegExp(`^${says('dossier.acts.reason')}`))
        .fill('Nhận bằng giấy từ trước');
      await dialogOf(page).getByText(says('dossier.preview.holder')).waitFor();
      assert.deepEqual(await seriousFaults(page), []);
      assert.ok((await sideways(page)) <= 0);
      await press(page, says('rescue.move.do'));
      await page.locator('[data-rescued]').waitFor();
      assert.notEqual((await read(id)).step, null);
    }
  });

  test('an officer asks about a shut act where it stands, and about one of a later step', async (t) => {
    const { id } = await received();
    const page = await open(t, id, DESK, { width: 390 });
    await page
      .getByRole('button', { name: /^Hỏi vì sao không làm được/ })
      .first()
      .click();
    const answer = dialogOf(page).getByRole('region', { name: says('rescue.why.answer') });
    await answer.locator('[data-reason="not-your-step"]').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    assert.ok((await sideways(page)) <= 0);
    await dialogOf(page)
      .getByRole('combobox', { name: says('rescue.why.act') })
      .fill('tra ket qua');
    await page.getByRole('option', { name: /^Trả kết quả cho người nộp/ }).click();
    await answer.locator('[data-reason="act-elsewhere"]').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
  });

  test('a manager asks what keeps another officer from acting', async (t) => {
    const { id } = await received();
    const page = await open(t, id, people.provinceAdmin, { locale: 'en' });
    const english = wordsOf('en');
    await page.getByRole('button', { name: english('rescue.why.title') }).click();
    const dialog = dialogOf(page);
    await dialog.getByRole('combobox', { name: english('rescue.why.act') }).fill('trinh ky');
    await page.getByRole('option').first().click();
    await dialog.getByRole('combobox', { name: english('rescue.why.officer') }).fill(people.specialist.name);
    await page.getByRole('option', { name: new RegExp(people.specialist.name) }).click();
    await dialog.getByText(new RegExp(`^${people.specialist.name} `)).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
  });
});
