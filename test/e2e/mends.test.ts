import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import type { ServiceProcess } from '../../schemas/types/index.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { answerWarnings } from './support/answer-warnings.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const views = [
  { locale: 'vi', width: 1366 },
  { locale: 'en', width: 390 },
] as const;
type View = (typeof views)[number];

const OLD_CODE = 'MÃ CŨ';
const DROP = { vi: 'Bỏ thiết lập không dùng', en: 'Drop the unused setting' };

describe('findings are mended, acknowledged and accepted by eye and hand', () => {
  const screens = shareScreens();

  /** A process of an agency's own, made anew for each view. */
  async function prepare(code: string, changes: Partial<ServiceProcess> = {}): Promise<void> {
    const { engine } = screens.server;
    const before = await engine.definitions.findDraft('service-process', code);
    const body = sampleProcess(code, { ownerAgency: 'H20.31', ...changes });
    const expectedRevision = before?.revision ?? 0;
    await saveDraft(engine, systemActor, { kind: 'service-process', code, body, expectedRevision });
  }

  const bodyOf = async (code: string) =>
    (await screens.server.engine.definitions.findDraft('service-process', code))?.body;

  async function openAs(t: Parameters<typeof openPage>[0], view: View, username = people.provinceAdmin): Promise<Page> {
    const page = await openPage(t, screens.browser, view);
    await signIn(page, screens.server.url, username);
    return page;
  }

  for (const view of views) {
    const { locale, width } = view;
    const says = wordsOf(locale);
    const what = DROP[locale];
    const named = (name: string) => `${name}_${locale.toUpperCase()}`;

    test(`a finding is mended at its field, undone and saved, ${locale} at ${width} px`, async (t) => {
      const code = named('SUA_O');
      const [first, ...rest] = sampleProcess(code).actions;
      assert.ok(first);
      await prepare(code, { actions: [{ ...first, syncActionCode: OLD_CODE }, ...rest] });
      const page = await openAs(t, view);
      await go(page, `/service-processes/${code}?tab=actions&open=action-0`);
      const field = page.locator('[name="body.actions.0.syncActionCode"]');
      const mend = page.getByRole('button', { name: says('findings.mend.doThis', { what }) });
      await mend.focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (name) => document.querySelector<HTMLInputElement>(name)?.value === '',
        '[name="body.actions.0.syncActionCode"]',
      );
      assert.deepEqual(await seriousFaults(page), []);
      await page.getByRole('button', { name: says('findings.mend.undo') }).click();
      assert.equal(await field.inputValue(), OLD_CODE);
      await mend.click();
      assert.equal(await field.inputValue(), '');
      await page.keyboard.press('Control+s');
      await page.getByText(says('drafts.saved')).waitFor();
      const saved = await bodyOf(code);
      assert.deepEqual(saved, {
        ...sampleProcess(code, { ownerAgency: 'H20.31' }),
        actions: [{ ...first, syncActionCode: '' }, ...rest],
      });
    });

    test(`every draft that shares a finding is mended at once and taken back, ${locale} at ${width} px`, async (t) => {
      const codes = ['NHOM_1', 'NHOM_2'].map(named);
      for (const code of codes) await prepare(code, { counter: 7 });
      const page = await openAs(t, view);
      await go(page, '/findings?kind=service-process&ownerAgency=H20.31');
      assert.deepEqual(await seriousFaults(page), []);
      await page.getByRole('button', { name: new RegExp(`^${says('findings.mend.title', { what })}`) }).click();
      const dialog = page.getByRole('dialog', { name: says('findings.mend.title', { what }) });
      await dialog
        .getByText(codes[0] ?? '', { exact: false })
        .first()
        .waitFor();
      assert.deepEqual(await seriousFaults(page), []);
      const counters = async () => Promise.all(codes.map(async (code) => (await bodyOf(code))?.counter));
      assert.deepEqual(await counters(), [7, 7]);
      await dialog
        .getByRole('button', { name: new RegExp(`^${says('findings.mend.carryOut').split(' ')[0]} \\d`) })
        .click();
      await dialog.getByRole('button', { name: says('findings.mend.undo') }).waitFor();
      assert.deepEqual(await counters(), [undefined, undefined]);
      await page.keyboard.press('Enter');
      await dialog.getByText(/về như trước|as (it is|they were) before/).waitFor();
      assert.deepEqual(await counters(), [7, 7]);
    });

    test(`warnings are ticked with a reason before a process is put into effect, ${locale} at ${width} px`, async (t) => {
      const code = named('CANH_BAO');
      await prepare(code, { durationCount: -1 });
      const page = await openAs(t, view);
      await go(page, `/service-processes/${code}`);
      await page.getByRole('button', { name: says('drafts.publish') }).click();
      const dialog = page.getByRole('dialog', { name: says('drafts.publish') });
      await dialog
        .getByLabel(new RegExp(`^${says('drafts.reason')}`))
        .first()
        .fill('Áp dụng thử');
      const publish = dialog.getByRole('button', { name: says('drafts.publish') });
      const tick = dialog.getByRole('checkbox', { name: says('findings.seen') }).first();
      await tick.check();
      assert.equal(await publish.isDisabled(), true, 'a tick is no reason');
      await answerWarnings(dialog, locale, 'Không có thời hạn');
      assert.deepEqual(await seriousFaults(page), []);
      await publish.click();
      await dialog.waitFor({ state: 'detached' });
      const release = (await screens.server.engine.definitions.releases(0)).at(-1);
      const [said] = release?.acknowledged ?? [];
      assert.deepEqual([said?.code, said?.reason], [code, 'Không có thời hạn']);
    });

    test(`an inherited fault is found, led to, accepted until a day and stands on the review list, ${locale} at ${width} px`, async (t) => {
      const code = named('KE_THUA');
      await inherit(code);
      const page = await openAs(t, view);
      await go(page, `/service-processes/${code}`);
      const open = page.getByRole('button', { name: says('findings.lint.open') });
      await open.click();
      const lint = page.getByRole('dialog', { name: says('findings.lint.title', { code }) });
      await lint.getByRole('button', { name: new RegExp(says('findings.accept.openAt', { place: '.*' })) }).click();
      const accept = page.getByRole('dialog', { name: says('findings.accept.title', { code }) });
      await accept.getByLabel(new RegExp(`^${says('findings.accept.reason')}`)).fill('Chờ Quyết định mới');
      assert.deepEqual(await seriousFaults(page), []);
      await accept.getByRole('button', { name: says('findings.accept.do'), exact: true }).click();
      await lint
        .getByText(
          new RegExp(
            says('findings.accept.isAccepted', { code: 'LKT' })
              .replace(/LKT.*$/, '')
              .replace('(', '\\('),
          ),
        )
        .waitFor();
      await lint
        .getByRole('button', { name: /dueDatePattern|hẹn trả|due/i })
        .first()
        .click();
      await page.waitForFunction(() => document.activeElement?.closest('[data-source="body.dueDatePattern"]'));
      await go(page, '/review-list');
      const card = page.getByRole('listitem').filter({ hasText: code });
      await card.getByText('Chờ Quyết định mới', { exact: false }).waitFor();
      assert.deepEqual(await seriousFaults(page), []);
      await card.getByRole('link', { name: says('findings.review.change') }).click();
      await page.getByRole('button', { name: says('findings.review.takeOff') }).click();
      await page.getByRole('button', { name: says('ra.action.confirm') }).click();
      await page.getByText(says('findings.review.tookOff')).waitFor();
    });
  }

  /** A process in force with an error that an engine before this one did not know. */
  async function inherit(code: string): Promise<void> {
    const { engine } = screens.server;
    const changes = { sourceSite: 'yenbai.gov.vn', dueDatePattern: '{"dueDatePhase":"sai"}' };
    await prepare(code, changes);
    const at = engine.clock.now();
    const made = {
      kind: 'service-process',
      code,
      version: 1,
      hash: 'a'.repeat(64),
      createdAt: at,
      author: 'nhap',
    } as const;
    await engine.definitions.addVersion({ ...made, body: { ...(await bodyOf(code)) } });
    const seq = ((await engine.definitions.releases(0)).at(-1)?.seq ?? 0) + 1;
    const said = { reach: 'new-dossiers', author: 'nhap', reason: 'nhập', legalBasis: '' } as const;
    const items = [{ kind: 'service-process', code, version: 1 } as const];
    await engine.definitions.appendRelease({ seq, at, validFrom: at, items, ...said });
    engine.catalogue.refresh();
  }
});
