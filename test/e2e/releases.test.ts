import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { DefinitionKind } from '../../schemas/types/index.ts';
import { openPage, seriousFaults, signIn } from './support/browser.ts';
import { CITIZEN_NUMBER } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const says = wordsOf('vi');

describe('releases are prepared, put into effect and taken back; procedures are abolished', () => {
  const screens = shareScreens();

  const inForce = async (kind: DefinitionKind, code: string) =>
    (await screens.server.engine.catalogue.inForce()).get(`${kind}/${code}`)?.version;

  /** Saves the next revision of a draft behind the screens. */
  async function change(kind: DefinitionKind, code: string, more: object, as = code): Promise<void> {
    const { engine } = screens.server;
    const draft = await engine.definitions.findDraft(kind, code);
    assert.ok(draft);
    const expectedRevision = as === code ? draft.revision : 0;
    await saveDraft(engine, systemActor, { kind, code: as, body: { ...draft.body, ...more }, expectedRevision });
  }

  const open = async (page: Page, path: string) => page.goto(`${screens.server.url}/admin${path}`);
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

  test('a plan gathers drafts, says what it lacks, takes effect as one release and is taken back', async (t) => {
    await change('service-process', 'QT_HKD_1.001612', { processNo: 'QT_MOI', processName: 'Quy trình mới' }, 'QT_MOI');
    const offer = await screens.server.engine.definitions.findDraft('service-config', '1.001612@H20.31');
    const [option] = Array.isArray(offer?.body.processes) ? offer.body.processes : [];
    await change('service-config', '1.001612@H20.31', { processes: [{ ...option, processNo: 'QT_MOI' }] });

    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await open(page, '/drafts');
    await page.getByRole('checkbox', { name: 'Chọn 1.001612@H20.31' }).check();
    await press(page, 'Đưa 1 mục vào đợt đang chuẩn bị');
    await press(page, 'Lập đợt mới');
    await page.getByLabel('Mã đợt').fill('DOT-HKD');
    await page.getByLabel('Tên đợt cập nhật').fill('Cập nhật hộ kinh doanh');
    await page.locator('[name="body.reason"]').fill('Quy trình mới theo quyết định');
    await page.getByLabel('Số quyết định').fill('12/QĐ-UBND');
    await press(page, 'Ghi lại');
    await page.waitForURL(/release-plans\/DOT-HKD/);

    await page.getByText('cần quy trình thủ tục “QT_MOI” đang áp dụng').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    assert.ok(await page.getByRole('button', { name: 'Áp dụng cả đợt' }).isDisabled());
    await press(page, 'Thêm QT_MOI vào đợt');
    await page.getByText('Cả đợt đã sẵn sàng.').waitFor();
    await press(page, 'Ghi lại');
    await page.getByText('Đã ghi lại đợt cập nhật').waitFor();
    await press(page, 'Áp dụng cả đợt');
    const asked = page.getByRole('dialog', { name: 'Áp dụng cả đợt' });
    await asked.getByText('Đợt này gồm 2 mục.').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await asked.getByRole('button', { name: 'Đưa vào áp dụng' }).click();

    await page.waitForURL(/\/drafts\/releases\/2$/);
    await page.getByText('Quyết định số 12/QĐ-UBND').waitFor();
    await page.getByText('Quy trình mới', { exact: false }).first().waitFor();
    assert.deepEqual(
      [await inForce('service-process', 'QT_MOI'), await inForce('service-config', '1.001612@H20.31')],
      [1, 2],
    );
    await open(page, '/release-plans/DOT-HKD');
    await page.getByText('Đợt này đã được áp dụng').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Ghi lại' }).count(), 0);

    await page.getByRole('link', { name: 'Đợt cập nhật số 2' }).click();
    await press(page, 'Trở lại trước đợt này');
    const revert = page.getByRole('dialog', { name: 'Trở lại trước đợt cập nhật số 2' });
    await revert.getByText('Phiên bản 1 → không áp dụng').waitFor();
    await revert.getByText('Phiên bản 2 → Phiên bản 1').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await revert.getByLabel('Lý do').fill('Áp dụng nhầm');
    await revert.getByRole('button', { name: 'Trở lại', exact: true }).click();
    await page.waitForURL(/\/drafts\/releases\/3$/);
    assert.deepEqual(
      [await inForce('service-process', 'QT_MOI'), await inForce('service-config', '1.001612@H20.31')],
      [undefined, 1],
    );
  });

  test('two people prepare one release: what each added is in it', async (t) => {
    const { engine } = screens.server;
    const code = 'DOT-HAI-NGUOI';
    const body = { planCode: code, planName: 'Hai người', reason: 'thử', reach: 'new-dossiers', items: [] };
    await saveDraft(engine, systemActor, { kind: 'release-plan', code, body, expectedRevision: 0 });
    const add = async (page: Page, word: string, key: RegExp) => {
      await press(page, 'Thêm mục');
      const dialog = page.getByRole('dialog', { name: 'Thêm vào đợt cập nhật' });
      await dialog.getByRole('button', { name: 'Đang áp dụng' }).click();
      await dialog.getByLabel('Tìm mã, tên (không cần dấu)').fill(word);
      await dialog.getByRole('checkbox', { name: key }).check();
      await dialog.getByRole('button', { name: 'Thêm 1 mục' }).click();
    };
    const save = async (page: Page) => {
      await press(page, 'Ghi lại');
      await page.getByText('Đã ghi lại đợt cập nhật').waitFor();
    };
    const one = await openPage(t, screens.browser, { mayComplain: /412/ });
    const other = await openPage(t, screens.browser, { mayComplain: /412/ });
    for (const page of [one, other]) {
      await signIn(page, screens.server.url, 'quantri.tinh');
      await open(page, `/release-plans/${code}`);
    }
    await add(one, 'QT_LT', /QT_LT_2\.000986/);
    await add(other, 'MAU_BANTIN', /MAU_BANTIN/);
    await save(one);
    await save(other);
    const draft = await engine.definitions.findDraft('release-plan', code);
    const items: unknown = draft?.body.items;
    assert.ok(Array.isArray(items));
    assert.deepEqual(items.map((item) => item.code).sort(), ['MAU_BANTIN', 'QT_LT_2.000986']);
  });

  test('an abolished procedure is no longer received, and the desk is told what replaces it', async (t) => {
    const desk = await openPage(t, screens.browser, { mayComplain: /422/ });
    await signIn(desk, screens.server.url, 'motcua.sadec');
    await open(desk, '/dossiers/create');
    await desk.getByRole('combobox').first().fill('1.001193');
    await desk.getByRole('option').first().click();

    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await open(page, `/drafts?filter=${encodeURIComponent(JSON.stringify({ q: '1.001193', kind: 'service' }))}`);
    await press(page, 'Thao tác với service/1.001193');
    await page.getByRole('menuitem', { name: 'Bãi bỏ thủ tục' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bãi bỏ thủ tục' });
    await dialog.getByRole('button', { name: 'Thêm cả 2 mục cần thiết' }).click();
    await dialog.getByLabel('Thủ tục thay cho 1.001193').fill('1.001612');
    await page.getByRole('option', { name: /1\.001612/ }).click();
    await dialog.getByLabel('Lý do').fill('Thay bằng thủ tục liên thông');
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByRole('button', { name: 'Bãi bỏ thủ tục' }).click();
    await page.getByText(/Bãi bỏ từ .*, thay bằng 1\.001612/).waitFor();

    await desk.getByLabel(says('dossiers.fields.idNo.person')).first().fill(CITIZEN_NUMBER);
    await desk.getByLabel(says('dossiers.fields.name.person')).first().fill('Trần Thị Bưởi');
    await desk.getByText(says('dossiers.papers.all')).click();
    await desk.getByRole('button', { name: says('dossiers.create.saveAndReceive') }).click();
    await desk
      .getByText(/đã bãi bỏ từ .*, thay bằng 1\.001612 “Đăng ký thành lập hộ kinh doanh”/)
      .first()
      .waitFor();
    const procedure = desk.getByRole('combobox').first();
    await procedure.fill('001193');
    await desk
      .getByRole('presentation')
      .getByText(/1\.001193 đã bãi bỏ từ .*, thay bằng 1\.001612/)
      .waitFor();
  });

  test('one definition returns to an earlier version, and its draft is set to a version', async (t) => {
    await change('service-process', 'QT_CU_TRU_1.004222', { processName: 'Tên thứ hai' });
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await open(page, `/drafts?filter=${encodeURIComponent(JSON.stringify({ q: 'QT_CU_TRU' }))}`);
    const menu = () => press(page, 'Thao tác với service-process/QT_CU_TRU_1.004222');
    await menu();
    await page.getByRole('menuitem', { name: 'Đưa vào áp dụng' }).click();
    await page.getByLabel('Lý do').fill('đổi tên');
    await page.getByRole('dialog').getByRole('button', { name: 'Đưa vào áp dụng' }).click();
    await page.getByText(/Đã đưa vào áp dụng/).waitFor();
    await menu();
    await page.getByRole('menuitem', { name: 'Các phiên bản' }).click();
    await press(page, 'Trở lại phiên bản này: 1');
    const dialog = page.getByRole('dialog', { name: 'Trở lại phiên bản cũ' });
    await dialog.getByLabel('Lý do').fill('nhầm');
    await dialog.getByRole('button', { name: 'Trở lại phiên bản cũ' }).click();
    await dialog.waitFor({ state: 'hidden' });
    assert.equal(await inForce('service-process', 'QT_CU_TRU_1.004222'), 1);
    await press(page, 'So với bản nháp: phiên bản 1');
    await press(page, 'Đưa bản nháp về phiên bản này');
    await page.getByText('Bản nháp đã về nội dung phiên bản 1').waitFor();
    const draft = await screens.server.engine.definitions.findDraft('service-process', 'QT_CU_TRU_1.004222');
    assert.notEqual(draft?.body.processName, 'Tên thứ hai');
  });
});
