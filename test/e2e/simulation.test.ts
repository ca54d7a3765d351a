import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { check } from '../../schemas/validate.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const PROCESS = 'QT_GPXD_1.013225';
const TAB = `/service-processes/${PROCESS}?tab=simulate`;
const OTHER = 'QT_HKD_1.001612';
const RECEIVE = 'Tiếp nhận hồ sơ';
const STEP = '110 · Bàn giao thụ lý hồ sơ';

describe('a draft is run without a write', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');
  const simulations = (key: string, values = {}) => says(`simulations.${key}`, values);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function scenariosSaved() {
    const draft = await screens.server.engine.definitions.findDraft('service-process', PROCESS);
    const process = check('ServiceProcess', draft?.body);
    assert.ok(process.ok);
    return process.value.scenarios ?? [];
  }

  test('played as if at a desk, recorded as a scenario, failing when the process changes, covered on the diagram', async (t) => {
    const { engine } = screens.server;
    const before = await engine.definitions.findDraft('service-process', PROCESS);
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await go(page, TAB);
    await page.getByText(simulations('state.notFiled')).waitFor();
    await button(page, 'Nộp hồ sơ trực tuyến').click();
    await page.getByText(simulations('journal.refused')).waitFor();
    await button(page, simulations('journal.back')).click();
    await button(page, RECEIVE).click();
    await page.getByText(STEP).waitFor();
    await page
      .getByText(/Gửi thông báo/)
      .first()
      .waitFor();
    await button(page, simulations('time.day')).click();
    await page.getByText('05/03/2026 09:00').first().waitFor();
    assert.deepEqual(await seriousFaults(page), []);

    await button(page, simulations('record.open')).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(says('fields.Scenario.scenarioName.label')).fill('Nhận tại một cửa');
    await button(page, simulations('record.do')).click();
    assert.deepEqual(await engine.definitions.findDraft('service-process', PROCESS), before);
    await button(page, simulations('part.scenarios')).click();
    const card = page.getByRole('listitem').filter({ hasText: 'Nhận tại một cửa' });
    await card.getByText(simulations('scenarios.verdict.passed')).waitFor();
    await page.getByText(/^1\/\d+ thao tác$/).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await button(page, says('drafts.save')).click();
    await page.getByText(says('drafts.saved')).waitFor();
    const [saved] = await scenariosSaved();
    assert.deepEqual(
      saved?.when.map(({ kind, expect }) => [kind, expect?.stepCode]),
      [
        ['act', '110'],
        ['jump', '110'],
      ],
    );

    // One that no longer holds says so at its place, on the text as it is saved.
    const draft = await engine.definitions.findDraft('service-process', PROCESS);
    const process = check('ServiceProcess', draft?.body);
    assert.ok(draft && process.ok);
    const steps = process.value.steps.map((step) =>
      step.stepCode === '110' ? { ...step, dossierStatus: 'receiving' } : step,
    );
    await saveDraft(engine, systemActor, {
      kind: 'service-process',
      code: PROCESS,
      body: { ...process.value, steps },
      expectedRevision: draft.revision,
    });
    await page.reload();
    await card.getByText(simulations('scenarios.verdict.failed')).waitFor();
    await card
      .getByText(/trạng thái: mong đợi “processing”, thực tế “receiving”/)
      .first()
      .waitFor();
    await card.getByRole('button', { name: simulations('scenarios.playOf', { name: 'Nhận tại một cửa' }) }).click();
    await page.getByText(STEP).waitFor();
    await button(page, simulations('part.scenarios')).click();
    await card.getByRole('button', { name: simulations('scenarios.removeOf', { name: 'Nhận tại một cửa' }) }).click();
    await page.getByText(simulations('scenarios.none')).waitFor();
  });

  test('an act that asks for a reason asks for it here too, and its refusal without one is told', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await go(page, TAB);
    for (const act of [RECEIVE, 'Trình phân công thụ lý']) await button(page, act).click();
    const dialog = page.getByRole('dialog');
    await button(page, 'Rút hồ sơ').click();
    await dialog.getByRole('button', { name: simulations('acts.do') }).click();
    await page.getByText(simulations('journal.refused')).waitFor();
    await button(page, 'Rút hồ sơ').click();
    await dialog.getByLabel(simulations('acts.note')).fill('Không còn nhu cầu');
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByRole('button', { name: simulations('acts.do') }).click();
    await page
      .getByText(/^→ 250|→ 250 /)
      .first()
      .waitFor();
  });

  test('what the fee policy counts by is asked before the act, and the sum is told', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await go(page, '/service-processes/QT_CHUNG_THUC_BAN_SAO?tab=simulate');
    await button(page, 'Tiếp nhận và thu phí').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Phí chứng thực bản sao', { exact: true }).fill('4');
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByRole('button', { name: simulations('acts.do') }).click();
    await page
      .getByText(/6\.000/)
      .first()
      .waitFor();
  });

  test('what must hold is changed in a form, fails at once, and is kept with the draft', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    const copies = 'QT_CHUNG_THUC_BAN_SAO';
    await go(page, `/service-processes/${copies}?tab=simulate&part=scenarios`);
    const name = 'Người nộp rút yêu cầu';
    const card = page.getByRole('listitem').filter({ hasText: name });
    await card.getByText(simulations('scenarios.verdict.passed')).waitFor();
    await button(page, simulations('expect.openOf', { name })).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Việc 1:/ }).click();
    const fee = dialog.getByLabel(says('fields.ScenarioExpectation.feeTotal.label'));
    await fee.waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await fee.fill('5000');
    await dialog.getByLabel(says('fields.ScenarioExpectation.dueIn.label')).fill('3');
    await dialog.getByRole('button', { name: says('drafts.save') }).click();
    await card.getByText(simulations('scenarios.verdict.failed')).waitFor();
    await card.getByText(/tổng tiền: mong đợi “5000”, thực tế “2000”/).waitFor();
    const draft = await screens.server.engine.definitions.findDraft('service-process', copies);
    const process = check('ServiceProcess', draft?.body);
    assert.ok(process.ok);
    const expect = process.value.scenarios?.find((one) => one.scenarioName === name)?.when[0]?.expect;
    assert.deepEqual([expect?.feeTotal, expect?.dueIn], [5000, { count: 3, unit: 'working-day' }]);
  });

  test('a simulation goes on from a dossier as it stands', async (t) => {
    const { engine, url } = screens.server;
    const visible = { visibleTo: { every: true as const }, sort: 'createdAt' as const, descending: false };
    const { rows } = await engine.dossiers.list({ ...visible, processNo: OTHER, offset: 0, limit: 50 });
    const waiting = rows.find(({ stepCode }) => stepCode === '120');
    assert.ok(waiting?.dossierNo);
    const page = await openPage(t, screens.browser);
    await signIn(page, url, people.provinceAdmin);
    await go(page, `/service-processes/${OTHER}?tab=simulate&part=play`);
    await page.locator('#simulation-filing-summary').click();
    // What the run without a dossier answers comes first, or it would come over the other.
    await page.getByText('Chưa nộp').waitFor();
    await page.getByLabel(simulations('filing.dossier')).fill(waiting.dossierNo);
    await button(page, simulations('filing.goOn')).focus();
    await page.keyboard.press('Enter');
    await page.getByText('120 · Thông báo bổ sung hồ sơ').waitFor();
    await button(page, simulations('time.next')).click();
    await page.getByText(simulations('journal.fired', { name: 'Đóng hồ sơ do quá hạn bổ sung' })).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    assert.equal((await engine.dossiers.find(waiting.id))?.step?.stepCode, '120');
  });

  test('scenarios are proposed and hold, by keyboard, on a phone', async (t) => {
    const page = await openPage(t, screens.browser, { width: 390 });
    await signIn(page, screens.server.url, people.provinceAdmin);
    await go(page, `/service-processes/${OTHER}?tab=simulate&part=scenarios`);
    const open = button(page, simulations('propose.open'));
    await open.focus();
    await page.keyboard.press('Enter');
    const ask = button(page, simulations('propose.ask'));
    await ask.focus();
    await page.keyboard.press('Enter');
    const take = page.getByRole('dialog').getByRole('button', { name: /^Thêm [1-9]\d* tình huống$/ });
    await take.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(simulations('scenarios.verdict.passed'), { exact: true }).nth(1).waitFor();
    const running = page.getByText(simulations('scenarios.verdict.running'), { exact: true });
    await running.first().waitFor({ state: 'detached' });
    assert.equal(await page.getByText(simulations('scenarios.verdict.failed'), { exact: true }).count(), 0);
    assert.deepEqual(await seriousFaults(page), []);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(over, 0);
    await button(page, simulations('part.replay')).click();
    await button(page, simulations('replay.do')).click();
    await page.getByText(/^Đã chạy lại \d+ hồ sơ/).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
  });
});
