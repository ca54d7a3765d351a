// *So sánh*, *Thay đổi so với bản đang áp dụng*, *Lịch sử* and *Nhật ký cấu hình* in the browser.
import assert from 'node:assert/strict';
import test, { before, describe } from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { readDraft } from '../../engine/usecases/read-draft.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { check } from '../../schemas/validate.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { shareScreens } from './support/shared-screens.ts';

const CODE = 'QT_SCT_010696';

describe('what changed, in words', () => {
  const screens = shareScreens();

  before(async () => {
    const { engine } = screens.server;
    const { body, revision } = await readDraft(engine, systemActor, 'service-process', CODE);
    const process = check('ServiceProcess', body);
    assert.ok(process.ok);
    const { steps, actions } = process.value;
    const [first, second, ...others] = actions;
    assert.ok(first && second);
    await saveDraft(engine, systemActor, {
      kind: 'service-process',
      code: CODE,
      body: {
        ...body,
        steps: [...steps, { ...steps[0], stepCode: '999', stepName: 'Thẩm định thực địa' }],
        actions: [first, { ...second, requestPayment: 2 }, ...others.slice(0, -1)],
      },
      expectedRevision: revision,
      reason: 'Thông tư 12',
    });
  });

  test('the draft says what it changes, and a change leads to its field', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await go(page, `/service-processes/${CODE}`);
    await page.getByRole('button', { name: 'Thay đổi so với bản đang áp dụng' }).click();
    const dialog = page.getByRole('dialog', { name: /thay đổi so với bản đang áp dụng/ });
    await dialog.getByText('Bước 999 «Thẩm định thực địa»').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByRole('button', { name: 'Thêm yêu cầu quyết toán phí' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/Thao tác 2\/\d+/).waitFor();
  });

  test('two texts are compared in words and as a picture, either way round', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await go(page, `/compare/service-processes/${CODE}`);
    await page.getByRole('region', { name: 'Sơ đồ thay đổi' }).getByRole('application').waitFor();
    await page.getByRole('heading', { name: 'Bước 999 «Thẩm định thực địa»' }).waitFor();
    await page.getByText('Thêm mới', { exact: false }).first().waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.getByRole('button', { name: 'Đổi chỗ hai nội dung' }).click();
    await page.getByText('Bỏ yêu cầu quyết toán phí').waitFor();
    await page.getByText('Bị bỏ', { exact: false }).first().waitFor();
  });

  test('the history tells who, why, from where and what, and leads to the comparison', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await go(page, `/service-processes/${CODE}`);
    await page.getByRole('link', { name: 'Lịch sử' }).click();
    const [saved] = [page.getByRole('listitem').filter({ hasText: 'Thông tư 12' })];
    assert.ok(saved);
    await saved.getByText('Từ: hệ thống tự làm').waitFor();
    await saved.getByText('Thêm yêu cầu quyết toán phí').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await saved.getByRole('link', { name: 'So sánh hai lần ghi' }).click();
    await page.getByRole('heading', { name: 'Bước 999 «Thẩm định thực địa»' }).waitFor();
  });

  test('the record of configuration is for who oversees it, and leads to the history', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await page.getByRole('link', { name: 'Nhật ký cấu hình' }).click();
    await page.getByLabel('Tên đăng nhập').fill('system');
    const row = page.getByRole('row').filter({ hasText: 'Thông tư 12' });
    await row.getByText('Ghi lại bản nháp').waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await row.getByRole('link', { name: CODE }).click();
    await page.getByRole('heading', { name: 'Tạo bản nháp' }).waitFor();

    const department = await openPage(t, screens.browser);
    await signIn(department, screens.server.url, 'quantri.sct');
    assert.equal(await department.getByRole('link', { name: 'Nhật ký cấu hình' }).count(), 0);
    await go(department, `/history/service-processes/${CODE}`);
    await department.getByText('Thêm yêu cầu quyết toán phí').waitFor();
  });
});
