import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import type { Page } from 'playwright-core';
import { type SimulatedGateway, startSimulatedGateway } from '../../engine/adapters/gateway/simulated-gateway.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { collectorOf } from '../../engine/domain/payment/collector.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { PaymentStage } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const AGENCY = 'H20.31';
const KEY = 'khoá của cổng thử';
/** The gateway's own page has no icon. */
const FOREIGN = /favicon/;

describe('money on the screens', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');
  let gateway: SimulatedGateway;

  before(async () => {
    const { engine } = screens.server;
    gateway = await startSimulatedGateway({ secretKey: KEY, now: () => engine.clock.now() });
    const draft = await engine.definitions.findDraft('payment-config', AGENCY);
    const account = { gatewayCode: 'CONG', address: gateway.address, merchantCode: 'SADEC', secretKey: KEY };
    await saveDraft(engine, systemActor, {
      kind: 'payment-config',
      code: AGENCY,
      body: { ...draft?.body, epaymentConfig: JSON.stringify(account) },
      expectedRevision: draft?.revision ?? 0,
    });
  });
  after(() => gateway.stop());

  /** The dossier of a sheet at a stage. */
  async function dossierAt(stage: PaymentStage): Promise<string> {
    const { rows } = await screens.server.engine.payments.list({
      visibleTo: { every: true },
      agencies: [AGENCY],
      stage: [stage],
      sort: 'requestedAt',
      descending: true,
      offset: 0,
      limit: 1,
    });
    return rows[0]?.dossierId ?? assert.fail(`no sheet is ${stage}`);
  }

  async function payAt(page: Page, dossierId: string, button: string): Promise<void> {
    await go(page, `/dossiers/${dossierId}/show`);
    await page.getByRole('button', { name: 'Nộp trực tuyến' }).first().click();
    const paid = await screens.server.engine.dossiers.find(dossierId);
    // What was reported as paid is not paid a second time by mistake.
    if (paid?.payment?.state === 'reported') await page.getByRole('button', { name: 'Vẫn nộp trực tuyến' }).click();
    await page.waitForURL(`${gateway.address}/**`);
    assert.deepEqual(await seriousFaults(page), [], 'the page of the gateway');
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(`${screens.server.url}/admin/dossiers/**`);
  }

  test('accounts and gateway of an agency are a form; the key is never shown, what is missing is told', async (t) => {
    const { engine, url } = screens.server;
    const page = await openPage(t, screens.browser);
    await signIn(page, url, people.provinceAdmin);
    await go(page, `/payment-configs/${AGENCY}`);
    const merchant = page.getByLabel('Mã đơn vị tại cổng');
    assert.equal(await merchant.inputValue(), 'SADEC');
    assert.equal(await page.getByLabel('Khoá bí mật').getAttribute('type'), 'password');
    await merchant.fill('');
    await page.getByText('không được để trống').waitFor();
    await merchant.fill('SADEC');
    await page.getByRole('radio', { name: 'Phí, lệ phí và cước bưu chính vào tài khoản riêng' }).check();
    await page.getByRole('group', { name: 'Lệ phí' }).getByLabel('Số tài khoản').fill('3712.0.1');
    assert.deepEqual(await seriousFaults(page), []);
    await page.getByRole('button', { name: says('drafts.save'), exact: true }).click();
    await page.getByText(says('drafts.saved')).waitFor();
    const saved = check('PaymentConfig', (await engine.definitions.findDraft('payment-config', AGENCY))?.body);
    assert.ok(saved.ok);
    const { accounts } = collectorOf(saved.value);
    assert.equal(accounts.lephi?.accountNo, '3712.0.1');
    assert.notEqual(accounts.phi?.accountNo, '3712.0.1');
    assert.match(saved.value.epaymentConfig ?? '', new RegExp(KEY));
  });

  test('an applicant pays online although the gateway never reports it', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: FOREIGN });
    await signIn(page, screens.server.url, 'congdan1');
    await payAt(page, await dossierAt('reported'), 'Trả tiền, cổng không báo');
    const card = page.getByRole('region', { name: 'Phí, lệ phí' });
    await card.getByText('Đã nộp', { exact: true }).first().waitFor();
    await card.getByText(/số \d{7}/).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Nộp trực tuyến' }).count(), 0);
    assert.deepEqual(await seriousFaults(page), []);
  });

  test('an officer pays for somebody; the cashier then decides a refund and notes it as made', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: FOREIGN });
    await signIn(page, screens.server.url, 'ketoan.sadec');
    await payAt(page, await dossierAt('requested'), 'Trả tiền (Pay)');
    const card = page.getByRole('region', { name: 'Phí, lệ phí' });
    await card.getByText('Đã nộp', { exact: true }).first().waitFor();
    await card
      .getByRole('button', { name: /^Xem biên lai số \d{7}$/ })
      .first()
      .click();
    const receipt = page.getByRole('dialog').getByRole('article');
    await receipt.getByText('Bằng chữ').waitFor();
    await receipt.getByText(/nghìn đồng$/).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('body > [data-printed] article').isVisible(), true);
    assert.equal(await page.getByRole('dialog').isVisible(), false, 'only the receipt reaches the paper');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
    await card.getByRole('button', { name: 'Ghi nhận đã nộp kho bạc' }).click();
    await page.getByRole('dialog').getByLabel('Số chứng từ nộp').fill('GNT-01');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận đã nộp kho bạc' }).click();
    await card.getByText(/Đã nộp kho bạc: GNT-01/).waitFor();
    await card.getByRole('button', { name: 'Quyết định hoàn phí' }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Không giải quyết hồ sơ');
    assert.deepEqual(await seriousFaults(page), []);
    await page.getByRole('dialog').getByRole('button', { name: 'Quyết định hoàn phí' }).click();
    await card.getByRole('button', { name: /^Ghi nhận đã hoàn/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận đã hoàn' }).click();
    await card.getByText('Đã hoàn', { exact: true }).waitFor();
  });

  for (const width of [1366, 390])
    test(`a statement is compared and a mismatch resolved, ${width} px wide`, async (t) => {
      const page = await openPage(t, screens.browser, { width });
      await signIn(page, screens.server.url, 'ketoan.sadec');
      await go(page, '/payments');
      await page.getByText('H20.31-').first().waitFor();
      assert.deepEqual(await seriousFaults(page), [], 'the list');
      await go(page, '/reconciliations');
      await page.getByLabel('Các dòng sao kê').fill(`23/11/2026;FT${width};15.000;tien dien thoai`);
      await page.getByRole('button', { name: 'Đối soát', exact: true }).click();
      await page.getByText('1 dòng: 0 khớp, 1 lệch.').first().waitFor();
      assert.deepEqual(await seriousFaults(page), []);
      await page.getByRole('button', { name: 'Xử lý khoản lệch' }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Không phải tiền phí, lệ phí của đơn vị').check();
      await dialog.getByLabel('Lý do').fill('Tiền điện thoại');
      assert.deepEqual(await seriousFaults(page), []);
      await dialog.getByRole('button', { name: 'Xử lý khoản lệch' }).click();
      await page.getByText('Không có khoản lệch nào.').waitFor();
    });
});
