import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { resyncDossier } from '../../engine/usecases/resync-dossier.ts';
import { PlayedPartner } from '../support/played-partner.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { shareScreens } from './support/shared-screens.ts';
import { wordsOf } from './support/words.ts';

const says = wordsOf('vi');

describe('what could not be synchronised is seen, tried again and left undone', () => {
  const screens = shareScreens();
  const portal = new PlayedPartner();

  /** Dossiers of the ward that the portal refused. */
  async function refused(count: number): Promise<string[]> {
    const { engine } = screens.server;
    Object.assign(engine, { outside: { ...engine.outside, portal } });
    const { rows } = await engine.dossiers.list({
      visibleTo: { every: true },
      handlingAgency: 'H20.31',
      sort: 'createdAt',
      descending: false,
      offset: 0,
      limit: 50,
    });
    const ids = rows.filter(({ stepCode }) => stepCode !== null).map(({ id }) => id);
    // Refused whatever its key: the loop may be quicker than the test.
    portal.down = true;
    for (const id of ids.slice(0, count)) {
      await resyncDossier(engine, systemActor, id);
      const effect = (await engine.dossiers.effects(id)).findLast(({ kind }) => kind === 'publish');
      portal.refuses.add(effect?.id ?? '');
    }
    portal.down = false;
    return ids.slice(0, count);
  }

  test('an administrator tries one again and sees why not, leaves one undone with a reason, and tries the rest again', async (t) => {
    const [first = ''] = await refused(3);
    const page = await openPage(t, screens.browser);
    await signIn(page, screens.server.url, 'quantri.tinh');
    await go(page, '/incidents');
    const cards = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: says('incidents.retry') }) });
    await cards.first().waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    await cards.first().getByText('thiếu mã thủ tục').first().waitFor();
    await cards
      .first()
      .getByRole('button', { name: new RegExp(`^${says('incidents.retry')}`) })
      .click();
    await cards.first().getByRole('alert').getByText('thiếu mã thủ tục').waitFor();
    const before = await cards.count();
    await cards
      .first()
      .getByRole('button', { name: new RegExp(`^${says('incidents.skip')}`) })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('hồ sơ nộp thử');
    assert.deepEqual(await seriousFaults(page), []);
    await dialog.getByRole('button', { name: says('incidents.skip'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await cards.nth(before - 1).waitFor({ state: 'detached' });
    portal.refuses.clear();
    await page.getByRole('button', { name: /^Thử lại tất cả/ }).click();
    await page
      .getByRole('status')
      .getByText(/^Đã thử/)
      .waitFor();
    await page.getByText(says('incidents.none')).waitFor();
    const log = await screens.server.engine.dossiers.log(first);
    assert.ok(log.length > 0);
  });

  test('an officer finds the fault on the dossier itself and has it told anew, also on a phone', async (t) => {
    const [, second = ''] = await refused(2);
    const page = await openPage(t, screens.browser, { width: 390 });
    await signIn(page, screens.server.url, 'motcua.sadec');
    await go(page, `/dossiers/${encodeURIComponent(second)}/show`);
    await page.getByText('thiếu mã thủ tục').last().waitFor();
    assert.deepEqual(await seriousFaults(page), []);
    portal.refuses.clear();
    await page.getByRole('button', { name: says('incidents.resync.do'), exact: true }).click();
    await page.getByText(says('incidents.resync.done')).waitFor();
    const entries = await screens.server.engine.dossiers.log(second);
    assert.equal(entries.at(-1)?.command, 'resync');
  });
});
