import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { describe, type TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { commandFor, findPaths } from '../../engine/domain/dossier/find-paths.ts';
import { partsToSupply } from '../../engine/domain/dossier/supply.ts';
import { loadContext, tableOfDossier } from '../../engine/usecases/act-context.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import type { CompiledAction, Dossier } from '../../schemas/types/index.ts';
import { smallBundle } from '../support/small-bundle.ts';
import { answerWarnings } from './support/answer-warnings.ts';
import { type OpenOptions, openPage, seriousFaults, signIn } from './support/browser.ts';
import { CITIZEN_NUMBER, people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const TRAINING = join(import.meta.dirname, '../../../shared/data/opencps-bundles/training.zip');
const PDF = { name: 'ket-qua.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

interface Walk extends Required<Pick<OpenOptions, 'locale' | 'width'>> {
  /** Code of the process, which names procedure and template as well. */
  processNo: string;
  bundle: { name: string; buffer: Buffer };
}

/** The next act on the shortest way to an end that is no refusal. */
async function nextAct(engine: Engine, dossier: Dossier): Promise<CompiledAction | undefined> {
  if (dossier.step?.final) return undefined;
  const table = await engine.catalogue.table(dossier.pins.process.code, dossier.pins.process.version);
  const context = await loadContext(engine, systemActor, {
    table,
    handlingAgency: dossier.handlingAgency.code,
    dossier,
  });
  const { paths } = findPaths(dossier, context);
  const good = paths.find(({ stepCode }) => table.step(stepCode)?.status === 'done') ?? paths[0];
  const [first] = good?.acts ?? [];
  assert.ok(first, `nothing leads on from ${dossier.step?.stepName}`);
  return table.actionsFrom(dossier.step?.stepCode ?? null).find(({ actionKey }) => actionKey === first.actionKey);
}

/** A field of a form by the beginning of its label: required ones end in a star. */
const field = (place: Page | Locator, label: string): Locator =>
  place.getByLabel(new RegExp(`^${label.replace(/[()?.]/g, '\\$&')}`)).first();

describe('a real procedure by eye and hand, from the bundle to the result', () => {
  const screens = shareScreens();

  /** Drops the bundle, gives everything to one agency and one person, confirms, and puts it into effect. */
  async function importBundle(page: Page, { locale, bundle, processNo }: Walk): Promise<void> {
    const says = wordsOf(locale);
    await page.goto(`${screens.server.url}/admin/import`);
    await page.locator('input[type=file]').setInputFiles({ ...bundle, mimeType: 'application/zip' });
    await page.getByText(says('imports.plan.nothingYet')).waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    const proposals = says('imports.tabs.proposals', { count: '' }).replace(/\(\)$/, '').trim();
    await page.getByRole('tab', { name: new RegExp(`^${proposals}`) }).click();
    await page.getByLabel(says('imports.proposals.agencyForAll')).fill('sa dec');
    await page.getByRole('option', { name: people.agency }).first().click();
    // Whoever would hold a role is somebody who is here already.
    const [upload] = await screens.server.engine.imports.listImports();
    const plan = upload && (await screens.server.engine.imports.findImport(upload.id));
    for (const { proposalKey, kind } of plan?.proposals ?? []) {
      if (kind !== 'role-holder') continue;
      await page.getByRole('button', { name: says('imports.proposals.editOne', { key: proposalKey }) }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(says('imports.form.whoExisting')).check();
      await dialog.getByRole('combobox').first().fill(people.specialist.username);
      await page.getByRole('option', { name: new RegExp(people.specialist.name) }).click();
      await dialog.getByRole('button', { name: says('imports.form.ok') }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    const count = plan?.proposals.length;
    await page.getByRole('button', { name: says('imports.proposals.confirmShown', { count }) }).click();
    // Nothing happens before apply.
    assert.equal(await screens.server.engine.definitions.findDraft('service-process', processNo), undefined);
    await page.getByRole('button', { name: says('imports.apply.open') }).click();
    const dialog = page.getByRole('dialog');
    await field(dialog, says('drafts.reason')).fill('Đưa thủ tục vào dùng');
    await dialog.getByRole('checkbox').check();
    await field(dialog, says('imports.apply.warningsReason')).fill('Đang dùng như vậy');
    await dialog.getByRole('button', { name: says('imports.apply.open') }).click();
    await page.getByText(says('imports.result.title', { name: bundle.name })).waitFor();
  }

  /** Takes a dossier in at the desk; answers its id. */
  async function receive(page: Page, { locale, processNo }: Walk): Promise<string> {
    const says = wordsOf(locale);
    await page.goto(`${screens.server.url}/admin/dossiers/create`);
    const procedure = page.getByRole('combobox').first();
    await procedure.fill(processNo);
    await page.getByRole('option').first().click();
    await field(page, says('dossiers.fields.idNo.person')).fill(CITIZEN_NUMBER);
    await field(page, says('dossiers.fields.name.person')).fill('Trần Thị Bưởi');
    await page.getByText(says('dossiers.papers.all')).click();
    await page.getByRole('button', { name: says('dossiers.create.saveAndReceive') }).click();
    const open = page.getByText(says('dossiers.receipt.open'), { exact: true });
    await open.waitFor();
    await open.click();
    await page.waitForURL(/\/dossiers\/[^/]+\/show/);
    const id = /\/dossiers\/([^/]+)\/show/.exec(page.url())?.[1];
    assert.ok(id);
    return decodeURIComponent(id);
  }

  async function stored(id: string): Promise<Dossier> {
    const dossier = await screens.server.engine.dossiers.find(id);
    assert.ok(dossier, id);
    return dossier;
  }

  /** Carries out one act on the dossier page, with the papers it asks for. */
  async function act(page: Page, { locale }: Walk, dossier: Dossier, action: CompiledAction): Promise<void> {
    const says = wordsOf(locale);
    for (const partNo of partsToSupply(dossier, action, {
      table: await tableOfDossier(screens.server.engine, dossier),
    })) {
      const row = page.locator(`[data-part="${partNo}"]`);
      await row.locator('input[type=file]').setInputFiles(PDF);
      await row.getByText(PDF.name).first().waitFor();
    }
    const button = page.getByRole('button', { name: new RegExp(`^${action.actionName}`) }).first();
    await button.click();
    const dialog = page.getByRole('dialog');
    const { actionNote } = commandFor(action);
    if (actionNote !== undefined) await field(dialog, says('dossier.acts.reason')).fill(actionNote);
    await dialog.getByRole('button', { name: action.actionName }).last().click();
    await dialog.waitFor({ state: 'detached' });
  }

  async function run(t: TestContext, walk: Walk): Promise<void> {
    const { locale, width, processNo } = walk;
    const admin = await openPage(t, screens.browser, { locale, width });
    await signIn(admin, screens.server.url, people.provinceAdmin);
    await importBundle(admin, walk);

    const officer = await openPage(t, screens.browser, { locale, width });
    await signIn(officer, screens.server.url, people.specialist.username);
    const id = await receive(officer, walk);
    let dossier = await stored(id);
    const firstStep = dossier.step?.stepName ?? '';
    assert.equal(dossier.pins.process.code, processNo);

    // The step is renamed while the dossier is under way: only the next dossier knows.
    await renameFirstStep(admin, walk, dossier.step?.stepCode ?? '');
    for (let acts = 0; acts < 12; acts += 1) {
      const action = await nextAct(screens.server.engine, dossier);
      if (!action) break;
      await officer.goto(`${screens.server.url}/admin/dossiers/${encodeURIComponent(id)}/show`);
      await act(officer, walk, dossier, action);
      const { seq } = dossier;
      dossier = await stored(id);
      assert.ok(dossier.seq > seq, `${action.actionName} left no trace`);
    }
    assert.equal(dossier.status, 'done');
    assert.ok(dossier.pastSteps.some(({ stepCode }) => stepCode === dossier.pastSteps[0]?.stepCode));
    assert.deepEqual(await seriousFaults(officer), []);

    const next = await stored(await receive(officer, walk));
    assert.equal(next.step?.stepName, `${firstStep} (đã sửa)`);
    assert.notEqual(next.pins.process.version, dossier.pins.process.version);
  }

  /** Edits a step by its form, saves the draft and puts it into effect from the same page. */
  async function renameFirstStep(page: Page, { locale, processNo }: Walk, stepCode: string): Promise<void> {
    const says = wordsOf(locale);
    const draft = await screens.server.engine.definitions.findDraft('service-process', processNo);
    const steps: unknown = draft?.body.steps;
    assert.ok(Array.isArray(steps));
    const index = steps.findIndex((step) => step.stepCode === stepCode);
    await page.goto(
      `${screens.server.url}/admin/service-processes/${encodeURIComponent(processNo)}?tab=steps&open=step-${index}`,
    );
    const name = page.locator(`[name="body.steps.${index}.stepName"]`);
    await name.fill(`${steps[index].stepName} (đã sửa)`);
    await page.keyboard.press('Control+s');
    await page.getByText(says('drafts.saved')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: says('drafts.publish') }).click();
    const dialog = page.getByRole('dialog', { name: says('drafts.publish') });
    await field(dialog, says('drafts.reason')).fill('Đổi tên bước');
    await answerWarnings(dialog, locale, 'Đang dùng như vậy');
    await dialog.getByRole('button', { name: says('drafts.publish') }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  test('the training bundle, in Vietnamese at 1366 px', {
    skip: existsSync(TRAINING) ? false : 'no ../shared/data/opencps-bundles/training.zip',
  }, async (t) => {
    const bundle = { name: 'training.zip', buffer: readFileSync(TRAINING) };
    await run(t, { locale: 'vi', width: 1366, processNo: 'TT-66-8888-2016-MOPHONG-QT1', bundle });
  });

  test('a bundle of our own, in English at 390 px', async (t) => {
    const bundle = { name: 'thu-nghiem.zip', buffer: await smallBundle() };
    await run(t, { locale: 'en', width: 390, processNo: 'QT_THU_NGHIEM', bundle });
  });
});
