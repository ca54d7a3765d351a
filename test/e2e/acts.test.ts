import assert from 'node:assert/strict';
import test, { describe, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { attachFile } from '../../engine/usecases/part-files.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import type { ActBody } from '../../schemas/types/index.ts';
import { actorIn, receivedDossier } from '../support/received-dossier.ts';
import { type OpenOptions, openPage, seriousFaults, signIn } from './support/browser.ts';
import { CITIZEN_NUMBER } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const SPECIALIST = 'cv1.sadec';
const LEADER = 'lanhdao.sadec';
const CLERK = 'vanthu.sadec';
const DESK = 'motcua.sadec';
const CITIZEN = 'congdan1';

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('acts with everything they ask for', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');
  const dialogOf = (page: Page) => page.getByRole('dialog');

  const act = async (id: string, username: string, body: ActBody) =>
    takeAction(screens.server.engine, await actorIn(screens.server.engine, username), id, body);
  const read = async (id: string) => {
    const dossier = await screens.server.engine.dossiers.find(id);
    assert.ok(dossier);
    return dossier;
  };
  const attach = async (id: string, username: string, partNo: string) =>
    attachFile(screens.server.engine, await actorIn(screens.server.engine, username), id, partNo, {
      name: `${partNo}.txt`,
      mediaType: 'text/plain',
      bytes: Buffer.from(`nội dung ${partNo}`),
    });

  async function open(t: TestContext, path: string, username: string, options?: OpenOptions): Promise<Page> {
    const page = await openPage(t, screens.browser, options);
    await signIn(page, screens.server.url, username);
    await page.goto(`${screens.server.url}/admin/${path}`);
    return page;
  }
  const show = (t: TestContext, id: string, username: string, options?: OpenOptions) =>
    open(t, `dossiers/${id}/show`, username, options);

  /** A dossier a citizen filed online that the specialist now works on. */
  async function filedOnline(): Promise<string> {
    const { engine } = screens.server;
    const { id } = await openDossier(engine, await actorIn(engine, CITIZEN), {
      serviceCode: '1.001612',
      govAgencyCode: 'H20.31',
      channel: 'online',
      applicant: { kind: 'person', name: 'Trần Thị Bưởi', idNo: CITIZEN_NUMBER },
    });
    await attach(id, CITIZEN, 'TP01');
    await act(id, CITIZEN, { actionCode: '1300' });
    await act(id, 'ketoan.sadec', { actionCode: '5330' });
    await act(id, DESK, { actionCode: '1200', papers: [{ partNo: 'TP01', fileCheck: 1 }] });
    return id;
  }

  test('a supplement is asked for paper by paper, printed by the system, and stands in the history', async (t) => {
    const id = await filedOnline();
    const page = await show(t, id, SPECIALIST);
    const name = 'Thông báo sửa đổi, bổ sung hồ sơ';
    await page.locator('section').getByRole('button', { name }).click();
    const dialog = dialogOf(page);
    await dialog.getByText(says('dossier.supplement.title')).waitFor();
    const send = dialog.getByRole('button', { name });
    assert.ok(await send.isDisabled(), 'nothing is said of any paper yet');
    const paper = dialog.locator('[data-asked="TP01"]');
    await paper.getByRole('checkbox').check();
    await paper.getByRole('textbox').fill('Thiếu chữ ký của chủ hộ');
    await dialog.getByLabel(/lý do bổ sung/).fill('Giấy đề nghị chưa hợp lệ');
    await dialog.getByText(says('dossier.preview.step')).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Thiếu chữ ký của chủ hộ').first().waitFor();
    const { supplements, parts, status } = await read(id);
    assert.deepEqual(
      [status, supplements?.[0]?.items.map(({ wrong }) => wrong)],
      ['waiting', ['Thiếu chữ ký của chủ hộ']],
    );
    assert.equal(parts.find(({ partNo }) => partNo === 'TBBS')?.files[0]?.printed, true);
    assert.deepEqual(await seriousFaults(page), []);
  });

  test('the clerk cannot send a result out before it is stamped; the stamp is put after a look at the tool, and is proven', async (t) => {
    const { id } = await receivedDossier(screens.server.engine);
    await attach(id, SPECIALIST, 'KQ01');
    await act(id, SPECIALIST, { actionCode: '2600' });
    await act(id, LEADER, { actionCode: '2700' });
    const page = await show(t, id, CLERK);
    const shut = page.locator('[data-shut]');
    await shut.getByText(/thiếu con dấu của Văn thư/).waitFor();
    const row = page.locator('[data-part="KQ01"]');
    await row.getByRole('button', { name: says('dossier.sign.stampOf', { name: 'KQ01.txt' }) }).click();
    const dialog = dialogOf(page);
    await dialog
      .getByText(/Con dấu/)
      .first()
      .waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByRole('button', { name: says('dossier.sign.stamp'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('section').getByRole('button', { name: 'Đóng dấu, phát hành' }).waitFor();
    await row.locator('[data-signatures]').click();
    const proven = dialog.locator('[data-valid="true"]');
    await proven.nth(1).waitFor();
    assert.equal(await proven.count(), 2);
    assert.deepEqual(await seriousFaults(page), []);
  });

  test('an applicant is shown exactly what is lacking, brings only that, and asks to withdraw; the desk answers', async (t) => {
    const id = await filedOnline();
    await act(id, SPECIALIST, {
      actionCode: '5200',
      actionNote: 'Bổ sung',
      supplement: { items: [{ partNo: 'TP01', wrong: 'Ảnh chụp mờ' }] },
    });
    const mine = await show(t, id, CITIZEN, { width: 390 });
    await mine.locator('[data-supplement]').getByText('Ảnh chụp mờ').waitFor();
    await mine.locator('[data-part="TP01"] input[type=file]').waitFor({ state: 'attached' });
    assert.equal(await mine.locator('[data-part="TP02"] input[type=file]').count(), 0);
    assert.equal(await sideways(mine), 0);
    assert.deepEqual(await seriousFaults(mine), []);
    await mine.getByRole('button', { name: says('dossier.withdrawal.ask') }).click();
    await dialogOf(mine).getByRole('textbox').fill('Không kinh doanh nữa');
    assert.deepEqual(await seriousFaults(mine), []);
    await dialogOf(mine)
      .getByRole('button', { name: says('dossier.withdrawal.send') })
      .click();
    await mine.getByText(/Bạn đã đề nghị rút hồ sơ/).waitFor();

    const desk = await show(t, id, DESK);
    const task = desk.locator('[data-withdrawal]');
    await task.getByText(/Không kinh doanh nữa/).waitFor();
    assert.deepEqual(await seriousFaults(desk), []);
    await task.getByRole('button', { name: says('dossier.withdrawal.grant') }).click();
    await dialogOf(desk).getByRole('textbox').fill('Chưa có kết quả, đồng ý');
    await dialogOf(desk)
      .getByRole('button', { name: says('dossier.withdrawal.grant') })
      .click();
    await task.waitFor({ state: 'detached' });
    const { status, withdrawal, documents } = await read(id);
    assert.deepEqual([status, withdrawal?.state, documents.at(-1)?.documentType], ['cancelled', 'granted', 'MAU_05']);

    const asked = documents.find(({ documentType }) => documentType === 'MAU_02');
    assert.match(asked?.documentCode ?? '', /HDHS$/);
    for (const reader of [desk, mine]) {
      await reader.reload();
      const { documentName: name = '', documentCode: number = '' } = asked ?? {};
      await reader.getByRole('button', { name: says('dossier.documents.showPaper', { name, number }) }).click();
      const paper = dialogOf(reader).getByRole('article');
      await paper.getByText('Ảnh chụp mờ').waitFor();
      await paper.getByText(asked?.documentCode ?? '').waitFor();
      assert.deepEqual(await seriousFaults(reader), []);
      assert.equal(await sideways(reader), 0);
    }
  });

  for (const width of [1366, 390])
    test(`one act is done to the chosen dossiers, with a result each (${width} px)`, async (t) => {
      const ids = [await receivedDossier(screens.server.engine), await receivedDossier(screens.server.engine)].map(
        ({ id }) => id,
      );
      const page = await open(t, 'dossiers', SPECIALIST, { width });
      const codes = await Promise.all(ids.map(async (id) => (await read(id)).dossierNo ?? id));
      for (const code of codes) {
        const choice =
          width < 600
            ? page.getByRole('checkbox', { name: says('bulk.select', { code }) })
            : page.getByRole('row', { name: new RegExp(code) }).getByRole('checkbox');
        await choice.check();
      }
      await page.getByRole('button', { name: says('bulk.act') }).click();
      const dialog = dialogOf(page);
      await dialog.getByRole('radio', { name: /Đề nghị từ chối giải quyết/ }).check();
      await dialog.getByRole('textbox').fill('Không đủ điều kiện');
      assert.deepEqual(await seriousFaults(page), []);
      await dialog.getByRole('button', { name: says('bulk.start', { smart_count: 2 }) }).click();
      await dialog.locator('[data-report]').waitFor();
      assert.equal(await dialog.locator('[data-result="done"]').count(), 2);
      assert.equal(await sideways(page), 0);
      assert.deepEqual(await seriousFaults(page), []);
      for (const id of ids) assert.equal((await read(id)).step?.stepCode, '240');
      await dialog.getByRole('button', { name: says('bulk.close') }).click();
      await dialog.waitFor({ state: 'detached' });
    });
});
