import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import { check } from '../../schemas/validate.ts';
import { openPage, seriousFaults, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const says = wordsOf('vi');
const KIND = 'service-process' as const;
const CODE = 'QT_GPXD_1.013225';
const [OLD, NEW] = ['220', '225'];

describe('whom a draft touches is seen before; dossiers are moved over, and back', () => {
  const screens = shareScreens();

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const inDialog = (page: Page, name: string) =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

  /** Gives one step another code, wherever it is named. */
  async function recode(): Promise<void> {
    const { engine } = screens.server;
    const draft = await engine.definitions.findDraft(KIND, CODE);
    const process = check('ServiceProcess', draft?.body);
    assert.ok(draft && process.ok);
    const renamed = (code: string) => (code === OLD ? NEW : code);
    const body = {
      ...process.value,
      steps: process.value.steps.map((step) => ({ ...step, stepCode: renamed(step.stepCode) })),
      actions: process.value.actions.map((action) => ({
        ...action,
        preStepCode: renamed(action.preStepCode),
        postStepCode: renamed(action.postStepCode),
      })),
    };
    await saveDraft(engine, systemActor, { kind: KIND, code: CODE, body, expectedRevision: draft.revision });
  }

  /** Dossiers under way by the version they run on and the step they stand at. */
  async function standing(): Promise<string[]> {
    const { engine } = screens.server;
    const targets = await engine.dossiers.runningTargets({ processNo: CODE });
    const found = await Promise.all(targets.map(({ dossierId }) => engine.dossiers.find(dossierId)));
    return found.map((dossier) => `${dossier?.pins.process.version} ${dossier?.step?.stepCode}`).sort();
  }

  async function settled(page: Page): Promise<void> {
    await page.waitForURL(/\/jobs\//);
    // Exactly: how far it is begins with the same words.
    await page.getByText(says('migrations.jobs.states.done'), { exact: true }).waitFor();
  }

  async function plan(page: Page, reason: string): Promise<void> {
    await page.goto(`${screens.server.url}/admin/migrations?process=${CODE}`);
    await page.getByLabel(says('drafts.reason')).fill(reason);
  }

  async function start(page: Page): Promise<void> {
    await press(page, says('migrations.start.open'));
    await inDialog(page, says('migrations.start.do'));
    await settled(page);
  }

  test('the impact is told by step, a dry run names who cannot move, and the move is carried out and taken back', async (t) => {
    const before = await standing();
    assert.ok(before.includes(`1 ${OLD}`), 'a dossier of the demonstration stands at the step');
    const others = before.length - 1;
    await recode();
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await page.goto(`${screens.server.url}/admin/service-processes/${CODE}`);
    await press(page, says('migrations.impact.title'));
    const row = page.getByRole('row').filter({ hasText: `${OLD} ·` });
    await row.getByText(says('migrations.verdict.needs-mapping')).waitFor();
    assert.deepEqual(await seriousFaults(page), []);

    await publishRelease(screens.server.engine, systemActor, {
      items: [{ kind: KIND, code: CODE }],
      reason: 'đổi bước',
    });
    assert.deepEqual(await standing(), before);

    await plan(page, 'Theo quyết định 12');
    const choice = page.getByLabel(says('migrations.map.choose', { stepCode: OLD }));
    await choice.filter({ hasText: `${NEW} ·` }).click();
    await page.getByRole('option', { name: says('migrations.map.stay') }).click();
    assert.ok(await page.getByRole('button', { name: says('migrations.start.open') }).isDisabled());
    await press(page, says('migrations.dry.do'));
    await page
      .getByText(says('migrations.dry.told', { done: others, refused: 1, left: 0, total: before.length }))
      .waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    assert.deepEqual(await standing(), before);
    await start(page);
    const refused = says('migrations.state.migration.refused');
    await page.getByRole('button', { name: `${refused}: 1` }).click();
    await page
      .getByText(/chưa có bước tương ứng|không có bước|chưa chọn/i)
      .first()
      .waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    assert.equal((await standing()).filter((one) => one.startsWith('2 ')).length, others);

    await press(page, says('migrations.reverse.open'));
    await page.getByRole('dialog').getByLabel(says('drafts.reason')).fill('nhầm');
    assert.deepEqual(await seriousFaults(page), []);
    await inDialog(page, says('migrations.reverse.do'));
    await page.getByText(says('migrations.jobs.kind.migration-back', { version: 2 })).waitFor();
    await settled(page);
    await page.getByText(`${says('migrations.state.migration-back.done')}: ${others}`).waitFor();
    assert.deepEqual(await standing(), before);
  });

  test('the step of the same name is proposed, and the history tells of the move', async (t) => {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await plan(page, 'Chuyển lần hai');
    await page
      .getByLabel(says('migrations.map.choose', { stepCode: OLD }))
      .filter({ hasText: `${NEW} ·` })
      .waitFor();
    await press(page, says('migrations.dry.do'));
    await start(page);
    assert.ok((await standing()).every((one) => one.startsWith('2 ')));
    assert.ok((await standing()).includes(`2 ${NEW}`));
    await page.goto(`${screens.server.url}/admin/jobs`);
    await page
      .getByRole('link', { name: says('migrations.jobs.kind.migration', { version: 2 }) })
      .first()
      .click();
    await page.locator('a[href*="/dossiers/"]').first().click();
    await page.getByRole('tab', { name: /^Nhật ký/ }).click();
    await page.getByText('Chuyển lần hai').waitFor();
    await page
      .getByText(says('dossier.log.migrated.over', { version: 2 }))
      .first()
      .waitFor();
  });

  test('refused dossiers are tried again when told to go on', async (t) => {
    const { engine } = screens.server;
    await publishRelease(engine, systemActor, { items: [{ kind: KIND, code: CODE, version: 1 }], reason: 'trở lại' });
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await plan(page, 'Về phiên bản 1');
    await page.getByLabel(says('migrations.map.choose', { stepCode: NEW })).click();
    await page.getByRole('option', { name: says('migrations.map.stay') }).click();
    await press(page, says('migrations.dry.do'));
    await start(page);
    await press(page, says('migrations.resume.open'));
    await page.getByRole('dialog').getByLabel(says('drafts.reason')).fill('thử lại');
    await inDialog(page, says('migrations.resume.do'));
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await settled(page);
    await page.getByText(`${says('migrations.state.migration.refused')}: 1`).waitFor();
    assert.ok((await standing()).includes(`2 ${NEW}`));

    await press(page, says('migrations.resume.open'));
    await page.getByRole('dialog').getByLabel(says('drafts.reason')).fill('thêm bước còn thiếu');
    await page
      .getByRole('dialog')
      .getByLabel(says('migrations.map.choose', { stepCode: NEW }))
      .click();
    await page.getByRole('option', { name: `${OLD} ·` }).click();
    assert.deepEqual(await seriousFaults(page), []);
    await inDialog(page, says('migrations.resume.do'));
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await settled(page);
    await page.getByText(`${says('migrations.state.migration.done')}: ${(await standing()).length}`).waitFor();
    assert.ok((await standing()).every((one) => one.startsWith('1 ')));
  });

  test('a release that reaches running dossiers leads to the job that moves them', async (t) => {
    const { engine } = screens.server;
    const items = [{ kind: KIND, code: CODE, version: 2 }];
    const { seq } = await publishRelease(engine, systemActor, { items, reason: 'cả hồ sơ cũ', reach: 'all' });
    await drainJobs(engine);
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await page.goto(`${screens.server.url}/admin/drafts/releases/${seq}`);
    await page.getByRole('link', { name: says('migrations.jobs.ofRelease', { code: CODE }) }).click();
    await settled(page);
    await page.getByText('cả hồ sơ cũ').waitFor();
  });
});
