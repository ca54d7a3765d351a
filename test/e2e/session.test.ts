import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD, openPage, seriousFaults, signIn } from './support/browser.ts';
import { shareScreens } from './support/shared-screens.ts';

const PROCESS = 'QT_HKD_1.001612';
const BUILT = join(import.meta.dirname, '..', '..', 'dist', 'admin');

describe('signing in, and what happens to work when the session, the server or the page goes', () => {
  const screens = shareScreens();

  const nameField = (page: Page) => page.locator('[name="body.processName"]');
  const openProcess = async (page: Page) => {
    await page.goto(`${screens.server.url}/admin/service-processes/${PROCESS}`);
    await nameField(page).waitFor();
  };
  const save = (page: Page) => page.getByRole('button', { name: 'Ghi lại', exact: true });
  const storedName = async () => {
    const draft = await screens.server.engine.definitions.findDraft('service-process', PROCESS);
    return draft?.body.processName;
  };

  test('a wrong password is told beside the fields, in the chosen language', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: /401/ });
    await page.goto(`${screens.server.url}/admin/`);
    assert.deepEqual(await seriousFaults(page), []);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('User name').fill('quantri.tinh');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /password/i })
      .waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByLabel('Mật khẩu', { exact: true }).waitFor();
  });

  test('the sign-in page loads under 200 kB compressed', async (t) => {
    const page = await openPage(t, screens.browser);
    let bytes = 0;
    page.on('response', async (response) => {
      const { responseBodySize, responseHeadersSize } = await response.request().sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await page.goto(`${screens.server.url}/admin/`, { waitUntil: 'networkidle' });
    t.diagnostic(`${Math.round(bytes / 1000)} kB`);
    assert.ok(bytes > 20_000 && bytes < 200_000, `${bytes} bytes`);
  });

  test('the language is switched on every screen and stays', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await page.getByRole('link', { name: 'Quy trình thủ tục' }).waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Processes', exact: true }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.reload();
    await page.getByRole('link', { name: 'Processes', exact: true }).waitFor();
  });

  test('the menu finds a line without accents', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await page.getByLabel('Tìm trong menu').fill('quy trinh');
    await page.getByRole('link', { name: 'Quy trình thủ tục' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Mẫu hồ sơ' }).count(), 0);
  });

  test('an ended session asks for the password over the page, and what was typed is saved', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: /401/ });
    await signIn(page, screens.server.url, 'quantri.tinh');
    await openProcess(page);
    await nameField(page).fill('Tên gõ trước khi hết phiên');
    const token = await page.evaluate(() => JSON.parse(localStorage.getItem('thutuc.session') ?? '{}').token);
    await fetch(`${screens.server.url}/api/v1/sessions/current`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${token}` },
    });
    // By keyboard: something else on the page may have asked for the password already.
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
    await dialog.locator('input[name=password]').fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByText('Đã ghi lại bản nháp').waitFor();
    assert.equal(await storedName(), 'Tên gõ trước khi hết phiên');
  });

  test('what was typed survives a reload of the page', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await openProcess(page);
    await nameField(page).fill('Tên đang gõ dở');
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('thutuc.typed/')));
    await page.reload();
    await page.getByText('Đã khôi phục phần đang nhập dở').waitFor();
    assert.equal(await nameField(page).inputValue(), 'Tên đang gõ dở');
  });

  test('what was typed before a reload does not overwrite what somebody saved meanwhile: the same place is asked about', async (t) => {
    const mine = await openPage(t, screens.browser, { mayComplain: /412/ });
    const theirs = await openPage(t, screens.browser);
    await signIn(mine, screens.server.url, 'quantri.tinh');
    await signIn(theirs, screens.server.url, 'quantri.tinh');
    await openProcess(mine);
    await openProcess(theirs);
    await nameField(mine).fill('Tên gõ trước khi tải lại');
    await mine.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('thutuc.typed/')));
    await nameField(theirs).fill('Tên người kia đã ghi');
    await theirs.locator('[name="body.description"]').fill('Mô tả người kia đã ghi');
    await save(theirs).click();
    await theirs.getByText('Đã ghi lại bản nháp').waitFor();

    for (let reload = 0; reload < 2; reload += 1) {
      await mine.reload();
      await mine.getByText('Đã khôi phục phần đang nhập dở').waitFor();
      assert.equal(await nameField(mine).inputValue(), 'Tên gõ trước khi tải lại');
      assert.equal(await mine.locator('[name="body.description"]').inputValue(), 'Mô tả người kia đã ghi');
      // Typing goes on between two reloads, and what it began over is still known.
      await mine.locator('[name="body.dossierGroupPattern"]').fill(`nhóm ${reload}`);
      await mine.waitForFunction(
        (text) => Object.values(sessionStorage).some((kept) => kept.includes(text)),
        `nhóm ${reload}`,
      );
    }
    await save(mine).click();
    const dialog = mine.getByRole('dialog', { name: 'Người khác vừa sửa bản nháp này' });
    await dialog.getByText(/^Của người kia: .*Tên người kia đã ghi/).waitFor();
    await dialog.getByText(/^Của người kia: .*Tên người kia đã ghi/).click();
    await dialog.getByRole('button', { name: 'Ghi lại theo lựa chọn' }).click();
    await mine.getByText('Đã ghi lại bản nháp').waitFor();
    const draft = await screens.server.engine.definitions.findDraft('service-process', PROCESS);
    assert.deepEqual(
      [draft?.body.processName, draft?.body.description, draft?.body.dossierGroupPattern],
      ['Tên người kia đã ghi', 'Mô tả người kia đã ghi', 'nhóm 1'],
    );
  });

  test('a server that restarts is waited for, and the save then goes through', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: /ERR_CONNECTION|Failed to load/ });
    await signIn(page, screens.server.url, 'quantri.tinh');
    await openProcess(page);
    await nameField(page).fill('Tên ghi lúc máy chủ vắng');
    await screens.server.goAway();
    await save(page).click();
    await page.getByText('Mất kết nối với máy chủ').waitFor();
    await screens.server.comeBack();
    await page.getByText('Đã ghi lại bản nháp').waitFor();
    await page.getByText('Mất kết nối với máy chủ').waitFor({ state: 'hidden' });
    assert.equal(await storedName(), 'Tên ghi lúc máy chủ vắng');
  });

  test('a slow answer is said to be awaited', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route('**/api/v1/service-processes?*', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Quy trình thủ tục' }).click();
    await page.getByText('Mạng chậm, đang chờ máy chủ').waitFor();
    release();
    await page.getByText('Đăng ký khai sinh', { exact: true }).waitFor();
    await page.getByText('Mạng chậm, đang chờ máy chủ').waitFor({ state: 'hidden' });
  });

  test('two people editing one draft: separate places are joined, the same place is asked about', async (t) => {
    const mine = await openPage(t, screens.browser, { mayComplain: /412/ });
    const theirs = await openPage(t, screens.browser);
    await signIn(mine, screens.server.url, 'quantri.tinh');
    await signIn(theirs, screens.server.url, 'quantri.tinh');
    await openProcess(mine);
    await openProcess(theirs);
    await nameField(theirs).fill('Tên của người kia');
    await theirs.locator('[name="body.description"]').fill('Mô tả của người kia');
    await save(theirs).click();
    await theirs.getByText('Đã ghi lại bản nháp').waitFor();

    await nameField(mine).fill('Tên của tôi');
    await save(mine).click();
    const dialog = mine.getByRole('dialog', { name: 'Người khác vừa sửa bản nháp này' });
    await dialog.getByText(/^Của người kia: .*Tên của người kia/).waitFor();
    assert.deepEqual(await seriousFaults(mine), []);
    await dialog.getByRole('button', { name: 'Ghi lại theo lựa chọn' }).click();
    await mine.getByText('Đã ghi lại bản nháp').waitFor();
    const draft = await screens.server.engine.definitions.findDraft('service-process', PROCESS);
    assert.equal(draft?.body.processName, 'Tên của tôi');
    assert.equal(draft?.body.description, 'Mô tả của người kia');
  });

  test('after an upgrade an open page reloads itself, once, and keeps what is typed', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: /ERR_CONNECTION|Failed to load/ });
    await signIn(page, screens.server.url, 'quantri.tinh');
    await openProcess(page);
    let loads = 1;
    page.on('load', () => {
      loads += 1;
    });
    await nameField(page).fill('Tên gõ khi nâng cấp');
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.startsWith('thutuc.typed/')));
    const pages = mkdtempSync(join(tmpdir(), 'thutuc-pages-'));
    t.after(() => rmSync(pages, { recursive: true, force: true }));
    cpSync(BUILT, pages, { recursive: true });
    writeFileSync(join(pages, 'build.json'), '{"build":"a newer one"}');
    await screens.server.goAway();
    await screens.server.comeBack(pages);
    await page.getByRole('button', { name: 'Xem JSON' }).focus();
    await page.evaluate(() => fetch('/api/v1/sessions/current'));
    await page.getByRole('button', { name: 'Tải lại' }).first().click();
    await page.getByRole('button', { name: /Tải lại ngay/ }).click();
    await page.getByText('Đã khôi phục phần đang nhập dở').waitFor();
    assert.equal(await nameField(page).inputValue(), 'Tên gõ khi nâng cấp');
    await page.getByRole('link', { name: 'Mẫu hồ sơ' }).click();
    await page.getByText('Đăng ký khai sinh').first().waitFor();
    assert.equal(loads, 2, 'signed in, opened, then reloaded once');
    await screens.server.goAway();
    await screens.server.comeBack();
  });
});
