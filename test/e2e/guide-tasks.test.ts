import assert from 'node:assert/strict';
import test, { describe, type TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { check } from '../../schemas/validate.ts';
import { openPage, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

/** The process and the template of the guide's own examples. */
const PROCESS = 'QT_SCT_010696';
const TEMPLATE = 'MAU_10696';
const MOST = 8;

/** Counts what a person does: every click, opening a list and choosing from it included. */
function counting(page: Page) {
  let done = 0;
  return {
    async click(place: Locator | string) {
      done += 1;
      await (typeof place === 'string' ? page.getByText(place, { exact: true }).first() : place).click();
    },
    get count() {
      return done;
    },
  };
}

describe('the configuration tasks of the users’ guide, each in at most 8 interactions and without JSON', () => {
  const screens = shareScreens();
  const says = wordsOf('vi');

  async function body<Name extends 'ServiceProcess' | 'DossierTemplate'>(name: Name, code: string) {
    const kind = name === 'ServiceProcess' ? 'service-process' : 'dossier-template';
    const draft = await screens.server.engine.definitions.findDraft(kind, code);
    const checked = check(name, draft?.body);
    assert.ok(checked.ok && draft, `${code} is no ${name}`);
    return { body: checked.value, revision: draft.revision };
  }

  async function save(kind: 'service-process' | 'dossier-template', code: string, changed: object, revision: number) {
    await saveDraft(screens.server.engine, systemActor, { kind, code, body: changed, expectedRevision: revision });
  }

  async function openList(t: TestContext, resource: string): Promise<Page> {
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, people.provinceAdmin);
    await page.goto(`${screens.server.url}/admin/${resource}`);
    return page;
  }

  const row = (page: Page, code: string): Locator => page.getByRole('row').getByText(code, { exact: true });
  const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name: new RegExp(`^${name}`) });

  async function saveBy(page: Page, does: ReturnType<typeof counting>): Promise<void> {
    await does.click(page.getByRole('button', { name: says('drafts.save'), exact: true }).last());
    await page.getByText(says('drafts.saved')).waitFor();
  }

  function tell(t: TestContext, count: number): void {
    t.diagnostic(`${count} interactions`);
    assert.ok(count <= MOST, `${count} interactions`);
  }

  test('1: a paper that has no kind becomes one that is handed in', async (t) => {
    const { body: template, revision } = await body('DossierTemplate', TEMPLATE);
    const [first] = template.parts;
    assert.ok(first);
    const added = { ...first, partNo: 'TP99', partName: 'Tài liệu khác', partType: 0 as const };
    const parts = [...template.parts.filter(({ partNo }) => partNo !== 'TP99'), added];
    await save('dossier-template', TEMPLATE, { ...template, parts }, revision);
    const page = await openList(t, 'dossier-templates');
    const does = counting(page);
    await does.click(row(page, TEMPLATE));
    const kind = page.getByRole('row').filter({ hasText: 'Tài liệu khác' }).getByRole('combobox').first();
    await does.click(kind);
    await kind.selectOption({ label: says('choices.DossierPart.partType.1') });
    await saveBy(page, does);
    const { body: mended } = await body('DossierTemplate', TEMPLATE);
    assert.equal(mended.parts.find(({ partNo }) => partNo === 'TP99')?.partType, 1);
    tell(t, does.count + 1);
  });

  test('2: reception and hand-over ask for the settlement of the fee', async (t) => {
    const { body: process, revision } = await body('ServiceProcess', PROCESS);
    const without = process.actions.map((action) => ({ ...action, requestPayment: 0, paymentFee: '' }));
    await save('service-process', PROCESS, { ...process, actions: without }, revision);
    const page = await openList(t, 'service-processes');
    const does = counting(page);
    await does.click(row(page, PROCESS));
    await does.click(tab(page, 'Thao tác'));
    const reception = process.actions.findIndex(({ actionCode }) => actionCode === '1100');
    await does.click(page.locator(`tr[data-row="${reception}"] [data-act=name]`));
    await does.click('Yêu cầu quyết toán phí');
    await does.click(page.getByRole('button', { name: /^Điền theo hướng dẫn/ }));
    await does.click(page.getByRole('combobox', { name: /^Dùng chung cho cả thao tác/ }));
    await does.click(page.getByRole('option', { name: /2000/ }).first());
    await saveBy(page, does);
    const { body: mended } = await body('ServiceProcess', PROCESS);
    const asking = mended.actions.filter(({ requestPayment }) => requestPayment > 0);
    assert.deepEqual(asking.map(({ actionCode }) => actionCode).sort(), ['1100', '2000']);
    for (const { requestPayment, paymentFee } of asking) {
      assert.equal(says(`choices.ProcessAction.requestPayment.${requestPayment}`), 'Yêu cầu quyết toán phí');
      assert.deepEqual([JSON.parse(paymentFee).editable, JSON.parse(paymentFee).paymentFee], [3, 'Lệ phí thủ tục']);
    }
    tell(t, does.count);
  });

  test('3: a refusal brings its signed document, which the template gets with it', async (t) => {
    const { body: template, revision: templateRevision } = await body('DossierTemplate', TEMPLATE);
    const parts = template.parts.filter(({ partNo, fileTemplateNo }) => partNo !== 'KQTC' && fileTemplateNo !== 'KQTC');
    await save('dossier-template', TEMPLATE, { ...template, parts }, templateRevision);
    const { body: process, revision } = await body('ServiceProcess', PROCESS);
    const actions = process.actions.map((action) =>
      action.actionCode === '4200'
        ? { ...action, createDossierFiles: '', returnDossierFiles: '', eSignature: false, signatureType: '' }
        : action,
    );
    await save('service-process', PROCESS, { ...process, actions }, revision);
    const page = await openList(t, 'service-processes');
    const does = counting(page);
    await does.click(row(page, PROCESS));
    await does.click(tab(page, 'Thao tác'));
    const refusal = process.actions.findIndex(({ actionCode }) => actionCode === '4200');
    await does.click(page.locator(`tr[data-row="${refusal}"] [data-act=name]`));
    await does.click(page.getByRole('button', { name: /KQTC/ }).first());
    await does.click(page.getByRole('button', { name: 'Thêm vào mẫu', exact: true }));
    await does.click(page.getByLabel(/^Có ký số điện tử/).first());
    await saveBy(page, does);
    const { body: mended } = await body('ServiceProcess', PROCESS);
    const action = mended.actions.find(({ actionCode }) => actionCode === '4200');
    assert.deepEqual([action?.createDossierFiles, action?.eSignature, action?.signatureType], ['KQTC', true, 'plugin']);
    const { body: withPart } = await body('DossierTemplate', TEMPLATE);
    const added = withPart.parts.find(({ partNo }) => partNo === 'KQTC');
    assert.deepEqual([added?.partType, added?.fileTemplateNo], [2, 'KQTC']);
    tell(t, does.count);
  });
});
