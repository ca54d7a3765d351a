import assert from 'node:assert/strict';
import test, { describe, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { listActions } from '../../engine/usecases/list-actions.ts';
import { moveDossier } from '../../engine/usecases/move-dossier.ts';
import { reassignDossier } from '../../engine/usecases/reassign-dossier.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { drainJobs } from '../../engine/workers/job-loop.ts';
import { actorIn, receivedDossier } from '../support/received-dossier.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const ADMIN = 'quantri.tinh';
const CHIEF = 'truongmc.sadec';
const says = wordsOf('vi');

describe('hands: reassignment, hand-over and delegation', () => {
  const screens = shareScreens();

  async function open(t: TestContext, username: string, path: string, width = 1366): Promise<Page> {
    const page = await openPage(t, screens.browser, { width });
    await signIn(page, screens.server.url, username);
    await go(page, path);
    return page;
  }

  /** A dossier at the specialists' step, with the people of it. */
  async function waiting() {
    const { engine } = screens.server;
    const { id } = await receivedDossier(engine);
    const directory = await engine.directory.view();
    const dossier = await engine.dossiers.find(id);
    const role = dossier?.handRoles.find(({ moderator }) => moderator);
    assert.ok(role);
    const names = directory.holders(role.roleCode, role.agencyCode);
    return { id, names, role };
  }

  const choose = async (page: Page, label: string, name: string) => {
    await page
      .getByRole('dialog')
      .getByLabel(new RegExp(`^${label}`))
      .first()
      .fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
  };

  test('Phân công lại: the new holder stands in the header, the card and the log', async (t) => {
    const { id, names } = await waiting();
    const [person] = names;
    assert.ok(person);
    const page = await open(t, ADMIN, `/dossiers/${id}/show`);
    await page
      .getByText(new RegExp(says('hands.holding.anyOf')))
      .first()
      .waitFor();
    await page.getByRole('button', { name: says('hands.reassign.open') }).click();
    const dialog = page.getByRole('dialog');
    await choose(page, says('hands.reassign.to'), person.fullName);
    assert.deepEqual(await seriousFaults(page), []);
    assert.equal(await dialog.getByRole('button', { name: says('hands.reassign.do'), exact: true }).isDisabled(), true);
    await dialog.getByLabel(new RegExp(`^${says('dossier.acts.reason')}`)).fill('Giao đúng người phụ trách');
    await dialog.getByRole('button', { name: says('hands.reassign.do'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('header').getByText(person.fullName).first().waitFor();
    await page.getByRole('tab', { name: new RegExp(says('dossier.tabs.log')) }).click();
    await page.getByText(says('dossier.log.command.reassign')).first().waitFor();
    await page.getByText('Giao đúng người phụ trách').first().waitFor();
  });

  test('Bàn giao hồ sơ: everything of an officer in one act, with the report of every dossier', async (t) => {
    const { engine } = screens.server;
    const { id, names } = await waiting();
    const [from] = names;
    assert.ok(from?.username);
    const page = await open(t, ADMIN, `/dossiers/${id}/show`);
    const { username } = from;
    const to = [{ username, assigned: 1 as const }];
    await reassignDossier(engine, systemActor, id, { to, reason: 'phân công' });
    await go(page, `/handover/${username}`);
    await page.getByText(says('hands.handover.works')).waitFor();
    await page.getByRole('checkbox').check();
    await page.getByLabel(new RegExp(`^${says('drafts.reason')}`)).fill('Chuyển công tác');
    await page.getByRole('button', { name: /^Bàn giao \d+ hồ sơ$/ }).click();
    await page.waitForURL(/\/jobs\//);
    await drainJobs(engine);
    await page
      .getByText(new RegExp(says('migrations.state.reassignment.done')))
      .first()
      .waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await page.getByRole('link', { name: says('hands.handover.stillHeld', { who: from.fullName }) }).click();
    await page.getByText(says('hands.handover.nothing')).waitFor();
  });

  test('Uỷ quyền: one’s own work given for a week on a phone, seen by the other, taken back', async (t) => {
    const page = await open(t, CHIEF, '/delegations', 390);
    await page.getByRole('button', { name: says('hands.delegations.create') }).click();
    await choose(page, says('hands.delegations.to'), 'vanthu.sadec');
    await page
      .getByRole('dialog')
      .getByLabel(new RegExp(`^${says('hands.delegations.reason')}`))
      .fill('Đi công tác');
    assert.deepEqual(await seriousFaults(page), []);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('hands.delegations.save'), exact: true })
      .click();
    await page.getByText(says('hands.delegations.state.running')).waitFor();
    const other = await open(t, 'vanthu.sadec', '/delegations');
    await other.getByText(says('hands.delegations.state.running')).waitFor();
    await page.getByRole('button', { name: says('hands.delegations.revoke'), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByLabel(new RegExp(`^${says('drafts.reason')}`))
      .fill('Đã về');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('hands.delegations.revoke'), exact: true })
      .click();
    await page.getByText(says('hands.delegations.state.revoked'), { exact: true }).waitFor();
  });

  test('a delegate finds the work of the absent officer, is told in whose place, and both names stand in the log', async (t) => {
    const { engine } = screens.server;
    const { id, names, role } = await waiting();
    const [absent] = names;
    assert.ok(absent?.username);
    const now = Date.parse(engine.clock.now());
    const code = 'UQ-e2e';
    const body = {
      delegationCode: code,
      fromUsername: absent.username,
      toUsername: 'vanthu.sadec',
      from: new Date(now - 60_000).toISOString(),
      until: new Date(now + 86_400_000).toISOString(),
      reason: 'nghỉ phép',
    };
    await saveDraft(engine, systemActor, { kind: 'delegation', code, body, expectedRevision: 0 });
    const page = await open(t, 'vanthu.sadec', '/dossiers', 390);
    await page
      .locator('[data-on-behalf]')
      .getByText(says('hands.onBehalf', { who: absent.fullName }))
      .first()
      .waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await go(page, `/dossiers/${id}/show`);
    await page
      .getByText(says('hands.onBehalf', { who: absent.fullName }))
      .first()
      .waitFor();
    const offered = await listActions(engine, await actorIn(engine, 'vanthu.sadec'), id);
    const plain = offered.find(({ enabled, stops, createFiles }) => enabled && !stops && createFiles.length === 0);
    assert.ok(plain);
    const name = plain.actionName;
    const button = page.locator('section').getByRole('button', { name }).first();
    await button.click();
    const note = page
      .getByRole('dialog')
      .getByLabel(new RegExp(`^(${says('dossier.acts.reason')}|${says('dossier.acts.note')})`));
    if ((await note.count()) > 0) await note.fill('Làm thay');
    await page.getByRole('dialog').getByRole('button', { name }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const entry = (await engine.dossiers.log(id)).findLast(({ command }) => command === 'act');
    assert.deepEqual(
      [entry?.actor.username, entry?.actor.onBehalfOf],
      ['vanthu.sadec', absent.username],
      role.roleCode,
    );
  });

  test('what waits for a role nobody else holds is told, and goes on when the role is given, in English on a phone', async (t) => {
    const { engine } = screens.server;
    const { id } = await waiting();
    await moveDossier(engine, systemActor, id, { stepCode: '270', reason: 'đã ký bản giấy' });
    const english = wordsOf('en');
    const page = await openPage(t, screens.browser, { width: 390, locale: 'en' });
    await signIn(page, screens.server.url, ADMIN);
    await go(page, '/handover/vanthu.sadec');
    const held = page.locator('[data-held-by-role="VAN_THU@H20.31"]');
    await held.getByText(/Nobody else holds this role/).waitFor();
    await held.getByLabel(/^Give the role/).fill('cv1.sadec');
    await page.getByRole('option', { name: /cv1.sadec/ }).click();
    assert.deepEqual(await seriousFaults(page), []);
    await held.getByRole('button', { name: english('hands.handover.give'), exact: true }).click();
    await held.getByText(/1 other person can take them/).waitFor();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0);
    const clerk = await actorIn(engine, 'cv1.sadec');
    const offered = await listActions(engine, clerk, id);
    const refused = offered.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    assert.ok(offered.length > 0 && !refused.includes('not-your-step'), 'it is in the hands of whoever got the role');
  });

  test('many ticked dossiers are given to somebody at once, with a report whose counts add up', async (t) => {
    const { engine } = screens.server;
    const { id, names } = await waiting();
    const other = await waiting();
    const [, person] = names;
    assert.ok(person?.username);
    const page = await open(t, ADMIN, '/dossiers');
    for (const one of [id, other.id]) {
      const dossierNo = (await engine.dossiers.find(one))?.dossierNo ?? '?';
      await page.getByRole('checkbox', { name: says('hands.choose', { code: dossierNo }) }).check();
    }
    await page.getByRole('button', { name: says('hands.reassign.open') }).click();
    await choose(page, says('hands.reassign.to'), person.username);
    await page
      .getByRole('dialog')
      .getByLabel(new RegExp(`^${says('dossier.acts.reason')}`))
      .fill('Chia lại việc');
    assert.deepEqual(await seriousFaults(page), []);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('hands.reassign.do'), exact: true })
      .click();
    await page.waitForURL(/\/jobs\//);
    await drainJobs(engine);
    const report = page.getByRole('group', { name: says('migrations.results.filter') });
    await report.getByRole('button', { name: /2/ }).nth(1).waitFor();
    const counts = (await report.getByRole('button').allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
    assert.deepEqual([counts[0], counts.slice(1).reduce((sum, count) => sum + count, 0)], [2, 2]);
    assert.deepEqual(
      (await engine.dossiers.find(id))?.holders.map(({ username }) => username),
      [person.username],
    );
  });
});
