import assert from 'node:assert/strict';
import test, { describe, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { previewOpening } from '../../engine/usecases/preview-opening.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import type { CreateDossierBody } from '../../schemas/types/index.ts';
import { openPage, seriousFaults, signIn } from './support/browser.ts';
import { CITIZEN_NUMBER } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const DESK = 'motcua.sadec';
const PROVINCE = 'quantri.tinh';

describe('deadlines on the screens', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');
  const starts = (key: string): RegExp => new RegExp(`^${says(key)}`);

  /** A dossier the desk has just received. */
  async function received(): Promise<string> {
    const { engine } = screens.server;
    const account = await engine.accounts.findAccount(DESK);
    assert.ok(account);
    const desk = await engine.directory.actorOf(account);
    const body: CreateDossierBody = {
      serviceCode: '1.001612',
      govAgencyCode: 'H20.31',
      channel: 'direct',
      applicant: { kind: 'person', name: 'Trần Thị Bưởi', idNo: CITIZEN_NUMBER, address: 'Sa Đéc' },
    };
    const { parts, receiveAction } = await previewOpening(engine, desk, body);
    assert.ok(receiveAction);
    const papers = parts.map(({ partNo }) => ({ partNo, receivedOriginals: 1 }));
    const { id } = await openDossier(engine, desk, { ...body, parts: papers });
    await takeAction(engine, desk, id, { actionCode: receiveAction.actionCode });
    return id;
  }

  async function open(t: TestContext, path: string, username: string, width?: number): Promise<Page> {
    const page = await openPage(t, screens.browser, width ? { width } : {});
    await signIn(page, screens.server.url, username);
    await page.goto(`${screens.server.url}/admin${path}`);
    await page.locator('.RaLayout-content').waitFor();
    return page;
  }

  const looked = async (page: Page, name: string): Promise<void> => {
    assert.deepEqual(await seriousFaults(page), []);
    const { SHOTS } = process.env;
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  };

  test('a new date is told before it is sent, appointed once, and the ledger says why; the second time says why not', async (t) => {
    const id = await received();
    const before = (await screens.server.engine.dossiers.find(id))?.dates.dueDate ?? '';
    const page = await open(t, `/dossiers/${id}/show`, DESK);
    await page.getByRole('button', { name: says('deadlines.extend.open') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(starts('deadlines.extend.becomes').source.replace(/%.*/, '').slice(1)).waitFor();
    await dialog.getByLabel(starts('deadlines.extend.reason')).fill('Chờ xác minh tại thực địa');
    await looked(page, 'extend-dialog');
    await dialog.getByRole('button', { name: says('deadlines.extend.do') }).click();
    await page.getByText(says('deadlines.extend.why')).waitFor();
    const after = await screens.server.engine.dossiers.find(id);
    assert.ok((after?.dates.dueDate ?? '') > before);
    const ledger = page.locator('.deadline-ledger');
    await ledger.getByText(/Chờ xác minh tại thực địa/).waitFor();
    await ledger.getByText(says('deadlines.extend.why')).click();
    await ledger.getByText(/pháp luật chỉ cho hẹn lại một lần/).waitFor();
    await looked(page, 'extended');
  });

  test('on a phone the dialog fits and a date can be typed', async (t) => {
    const id = await received();
    const page = await open(t, `/dossiers/${id}/show`, DESK, 390);
    await page.getByRole('button', { name: says('deadlines.extend.open') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(says('deadlines.extend.until')).check();
    await dialog.getByLabel(says('deadlines.extend.date')).fill('2099-03-02T10:00');
    await dialog.getByText(/10:00/).first().waitFor();
    await looked(page, 'extend-phone');
    const [scroll, width] = await page.evaluate(() => [document.body.scrollWidth, innerWidth]);
    assert.ok((scroll ?? 0) <= (width ?? 0) + 1);
  });

  test('a changed calendar shows whom it moves before it is applied, then moves them as a job that is taken back', async (t) => {
    const id = await received();
    const { engine } = screens.server;
    const before = await engine.dossiers.find(id);
    const due = before?.dates.dueDate ?? '';
    const { saveDraft } = await import('../../engine/usecases/save-draft.ts');
    const { publishRelease } = await import('../../engine/usecases/publish-release.ts');
    const { systemActor } = await import('../../engine/domain/access/actor.ts');
    const stored = (await engine.definitions.allDrafts('calendar')).find(
      ({ body }) => Reflect.get(body, 'scope') === 'nation',
    );
    assert.ok(stored);
    const exceptions: unknown = Reflect.get(stored.body, 'exceptions');
    const date = new Date(Date.parse(due) + 7 * 3_600_000).toISOString().slice(0, 10);
    const off = { date, kind: 'off', description: 'Nghỉ bù' };
    await saveDraft(engine, systemActor, {
      kind: 'calendar',
      code: stored.code,
      body: { ...stored.body, exceptions: [...(Array.isArray(exceptions) ? exceptions : []), off] },
      expectedRevision: stored.revision,
    });
    const page = await open(t, `/calendars/${encodeURIComponent(stored.code)}`, PROVINCE);
    await page.getByRole('button', { name: says('deadlines.moves.look') }).click();
    await page.getByText(says('deadlines.moves.publishFirst')).waitFor();
    await page.getByRole('link', { name: before?.dossierNo ?? '' }).waitFor();
    await looked(page, 'moves-draft');
    await publishRelease(engine, systemActor, { items: [{ kind: 'calendar', code: stored.code }], reason: 'Nghỉ bù' });
    await page.getByRole('button', { name: says('deadlines.moves.look') }).click();
    await page.getByRole('button', { name: says('deadlines.moves.apply') }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('Nghỉ bù theo thông báo');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('deadlines.moves.do') })
      .click();
    await page.waitForURL(/\/jobs\//);
    await drainJobs(engine);
    await page.reload();
    await page.getByText(/→/).first().waitFor();
    await looked(page, 'moves-job');
    assert.ok(((await engine.dossiers.find(id))?.dates.dueDate ?? '') > due);
  });

  test('limits of reception, of a wait and two appointments are fields of the process with help', async (t) => {
    const page = await open(t, '/service-processes', PROVINCE);
    const [process] = await screens.server.engine.definitions.allDrafts('service-process');
    await page.goto(`${screens.server.url}/admin/service-processes/${encodeURIComponent(process?.code ?? '')}`);
    const reception = page.getByLabel(new RegExp(`^${says('fields.ServiceProcess.receptionLimit.label')}: số`));
    await reception.waitFor();
    await reception.fill('4');
    await page.getByLabel(new RegExp(`^${says('fields.TwoAppointments.first.label')}: số`)).fill('5');
    const second = page.getByLabel(new RegExp(`^${says('fields.TwoAppointments.second.label')}: số`));
    assert.equal(await second.inputValue(), '1');
    await page.getByLabel(says('deadlines.rules.nextDayAt')).fill('08:00');
    await looked(page, 'process-limits');
  });
});
