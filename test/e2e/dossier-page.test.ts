import assert from 'node:assert/strict';
import test, { describe, type TestContext } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { receivedDossier } from '../support/received-dossier.ts';
import { DEMO_PASSWORD, openPage, seriousFaults, signIn } from './support/browser.ts';
import { CITIZEN_NUMBER } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const DESK = 'motcua.sadec';
/** Holds the step after the reception. */
const SPECIALIST = 'cv1.sadec';
const PROCEDURE = { serviceCode: '1.001612', govAgencyCode: 'H20.31' };

/** One black pixel. */
function tinyPng(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A page with one line of text. */
function tinyPdf(): Buffer {
  const text = 'BT /F1 24 Tf 20 100 Td (Don de nghi) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + xref);
}

describe('the page of a dossier', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');

  const received = () => receivedDossier(screens.server.engine);

  async function open(t: TestContext, id: string, mayComplain?: RegExp, username = SPECIALIST): Promise<Page> {
    const page = await openPage(t, screens.browser, mayComplain ? { mayComplain } : {});
    await signIn(page, screens.server.url, username);
    await page.goto(`${screens.server.url}/admin/dossiers/${id}/show`);
    await page.getByRole('tab', { name: new RegExp(says('dossier.tabs.log')) }).waitFor();
    return page;
  }

  /** Opens the first act that can be done and gives its reason; answers its name. */
  async function begin(page: Page, reason: string): Promise<string> {
    const button = page.locator('section').getByRole('button', { name: 'Đề nghị từ chối giải quyết' });
    const [name = ''] = (await button.innerText()).split('\n');
    await button.click();
    await page
      .getByRole('dialog')
      .getByLabel(new RegExp(`^${says('dossier.acts.reason')}`))
      .fill(reason);
    await page.getByRole('dialog').getByText(says('dossier.preview.step'), { exact: true }).waitFor();
    return name.trim();
  }

  const confirm = (page: Page, name: string): Promise<void> =>
    page.getByRole('dialog').getByRole('button', { name }).last().click();

  test('an image and a PDF that were brought are seen in the page itself', async (t) => {
    const { id, parts } = await received();
    const page = await open(t, id);
    for (const [place, name, mimeType, buffer] of [
      [0, 'anh.png', 'image/png', tinyPng()],
      [1, 'don.pdf', 'application/pdf', tinyPdf()],
    ] as const) {
      const row = page.locator(`[data-part="${parts[place]}"]`);
      await row.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
      await row.getByRole('button', { name }).first().click();
      const viewer = page.getByRole('dialog');
      if (mimeType === 'image/png') await viewer.locator('img').waitFor();
      else await viewer.getByText('Don de nghi').waitFor({ state: 'attached' });
      assert.deepEqual(await seriousFaults(page), []);
      await page.keyboard.press('Escape');
      await viewer.waitFor({ state: 'detached' });
    }
  });

  test('whoever comes second is told who moved the dossier, and keeps the words typed', async (t) => {
    const { id } = await received();
    const [first, second] = [await open(t, id), await open(t, id, /409/)];
    const typed = 'Ghi chú của người đến sau';
    const name = await begin(second, typed);
    await begin(first, 'Thiếu bản vẽ');
    await confirm(first, name);
    await first.getByRole('dialog').waitFor({ state: 'detached' });
    await confirm(second, name);
    await second.getByText(/đã chuyển hồ sơ này lúc/).waitFor();
    await second.getByText(typed).first().waitFor();
    const log = await screens.server.engine.dossiers.log(id);
    assert.equal(log.filter(({ actionName }) => actionName === name).length, 1);
  });

  test('an act whose answer was lost is sent again and done once', async (t) => {
    const { id } = await received();
    const page = await open(t, id, /ERR_FAILED|Failed to load/);
    let lost = false;
    await page.route('**/actions', async (route) => {
      if (route.request().method() !== 'POST' || lost) return route.continue();
      lost = true;
      // The server does it, the answer never arrives.
      await route.fetch();
      return route.abort();
    });
    const name = await begin(page, 'Thiếu bản vẽ');
    await confirm(page, name);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.ok(lost);
    const log = await screens.server.engine.dossiers.log(id);
    assert.equal(log.filter(({ actionName }) => actionName === name).length, 1);
  });

  test('an act that cannot be done says why and who can mend it, in both languages', async (t) => {
    const { id } = await received();
    const page = await open(t, id, undefined, DESK);
    const shut = page.getByText(says('dossier.acts.whyNot')).first();
    await shut.waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByText(wordsOf('en')('dossier.acts.whyNot')).first().waitFor();
    await page
      .getByText(/^Who can mend it: ./)
      .first()
      .waitFor();
  });

  test('a session that ends at the desk form asks for the password, and the dossier is received', async (t) => {
    const page = await openPage(t, screens.browser, { mayComplain: /401/ });
    await signIn(page, screens.server.url, DESK);
    await page.goto(`${screens.server.url}/admin/dossiers/create`);
    await page.getByRole('combobox').first().fill(PROCEDURE.serviceCode);
    await page.getByRole('option').first().click();
    await page
      .getByLabel(new RegExp(`^${says('dossiers.fields.idNo.person')}`))
      .first()
      .fill(CITIZEN_NUMBER);
    await page
      .getByLabel(new RegExp(`^${says('dossiers.fields.name.person')}`))
      .first()
      .fill('Lê Văn Mướp');
    await page.getByText(says('dossiers.papers.all')).click();
    const receive = page.getByRole('button', { name: says('dossiers.create.saveAndReceive') });
    await receive.and(page.locator(':enabled')).waitFor();
    const account = await screens.server.engine.accounts.findAccount(DESK);
    assert.ok(account);
    await screens.server.engine.sessions.endSessionsOf(DESK);
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: says('app.session.ended') });
    await dialog.locator('input[name=password]').fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByText(/Đã tiếp nhận hồ sơ/).waitFor();
    await page.getByText('Lê Văn Mướp').first().waitFor();
  });
});
