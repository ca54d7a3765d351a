import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { portalProcedure } from '../support/portal-procedure.ts';
import { openPage, signIn } from './support/browser.ts';
import { people } from './support/demo-people.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const doubtful = portalProcedure({
  ma_thu_tuc: '1.000777',
  ten: 'Cấp phép thử nghiệm cổng',
  cach_thuc: [{ kenh: 'Trực tiếp', thoi_han: '7', phi_le_phi: '20,000 VNĐ' }],
});

for (const [locale, width] of [
  ['vi', 1366],
  ['en', 390],
] as const)
  describe(`procedures of the national portal, ${locale}, ${width} px`, () => {
    const screens = shareScreens();
    const says = wordsOf(locale);

    test('a file becomes a report, its doubts are decided one by one, then drafts are made', async (t) => {
      const page = await openPage(t, screens.browser, { locale, width });
      await signIn(page, screens.server.url, people.provinceAdmin);
      await page.goto(`${screens.server.url}/admin/staging`);
      const feed = [portalProcedure(), doubtful, { ten: 'không mã' }].map((row) => JSON.stringify(row)).join('\n');
      await page.getByText(says('staging.empty')).waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cong.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(feed) });
      await page
        .getByText(says('staging.share', { clean: '1', flagged: '1' }))
        .first()
        .waitFor();
      await page.getByText(says('staging.line', { line: 3 })).waitFor();

      const row = page.getByRole('row').filter({ hasText: /đơn vị|no unit/ });
      await row.getByRole('link', { name: says('staging.open') }).click();
      await page.getByText('Cấp phép thử nghiệm cổng').first().click();
      const promote = page.getByRole('button', { name: says('staging.promote') });
      await page.getByText(says('staging.promoteWait')).waitFor();
      assert.equal(await promote.isDisabled(), true);

      const decide = page.getByRole('button', { name: says('staging.decide'), exact: true });
      await decide.first().click();
      await page.getByText(says('staging.decidedBy', { what: `7 ${says('staging.units.working-day')}` })).waitFor();
      await decide.first().click();
      await page.getByText(says('staging.promoteSave')).waitFor();
      await page.keyboard.press('Control+s');
      await page.getByText(says('drafts.savedLive')).waitFor();
      await promote.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(new RegExp(`^${says('drafts.reason')}`)).fill('Đã rà soát');
      await dialog.getByRole('button', { name: says('staging.promote') }).click();
      await dialog.getByText(says('staging.made')).waitFor();
      const template = await screens.server.engine.definitions.findDraft('dossier-template', '1.000777');
      assert.equal(template?.body.templateName, 'Cấp phép thử nghiệm cổng');
      const fees = await screens.server.engine.definitions.findDraft('fee-policy', '1.000777');
      assert.ok(fees, 'the decided fee becomes a policy');
    });
  });
