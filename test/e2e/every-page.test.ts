import assert from 'node:assert/strict';
import test, { before, describe, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { resourceKinds } from '../../admin-ui/providers/kinds.ts';
import { systemActor } from '../../engine/domain/access/actor.ts';
import { exportBundle } from '../../engine/usecases/export-bundle.ts';
import { openTrial } from '../../engine/usecases/open-trial.ts';
import { planImport } from '../../engine/usecases/plan-import.ts';
import { saveDraft } from '../../engine/usecases/save-draft.ts';
import { startMigration } from '../../engine/usecases/start-migration.ts';
import { go, openPage, seriousFaults, signIn } from './support/browser.ts';
import { shareScreens } from './support/shared-screens.ts';

/** A process with dossiers under way. */
const MOVED = 'QT_HKD_1.001612';

const views = [
  { locale: 'vi', width: 1366 },
  { locale: 'vi', width: 390 },
  { locale: 'en', width: 1366 },
] as const;

/** How far the page itself can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every page, in both languages and on a phone, without a serious fault for people who need aids', () => {
  const screens = shareScreens();

  before(async () => {
    const code = 'DOT-TRANG';
    const items = [
      { kind: 'service', code: '1.001193', retire: true, replacedBy: '1.001612' },
      { kind: 'service-process', code: 'QT_HKD_1.001612' },
    ];
    const body = { planCode: code, planName: 'Đợt để xem', reason: 'thử', reach: 'before-step', items };
    await saveDraft(screens.server.engine, systemActor, { kind: 'release-plan', code, body, expectedRevision: 0 });
    const moved = { processNo: MOVED, mapping: {}, reason: 'để xem', dryRun: false };
    await startMigration(screens.server.engine, systemActor, moved);
  });

  async function pathsOf(user: 'admin' | 'desk' | 'citizen'): Promise<string[]> {
    const { rows } = await screens.server.engine.dossiers.list({
      visibleTo: { every: true },
      handlingAgency: 'H20.31',
      sort: 'createdAt',
      descending: true,
      offset: 0,
      limit: 1,
    });
    const dossier = rows.map(({ id }) => `/dossiers/${encodeURIComponent(id)}/show`);
    if (user === 'citizen') return ['/', '/dossiers', '/dossiers/create', '/payments'];
    if (user === 'desk')
      return [
        '/',
        '/dossiers',
        '/dossiers/create',
        '/payments',
        '/reconciliations',
        '/delegations',
        '/handover/cv1.sadec',
        ...dossier,
      ];
    const paths: string[] = [
      '/',
      '/dossiers',
      '/import',
      '/staging',
      '/shapes',
      '/drafts',
      '/findings',
      '/incidents',
      '/review-list',
      ...dossier,
    ];
    paths.push('/delegations', '/handover/phoihop.sxd');
    paths.push('/drafts/agenda', '/drafts/releases', '/drafts/releases/1', await trialPath());
    const { rows: jobs } = await screens.server.engine.jobs.listJobs({ offset: 0, limit: 1 });
    paths.push('/migrations', `/migrations?process=${MOVED}`, '/jobs', ...jobs.map(({ id }) => `/jobs/${id}`));
    paths.push('/audit', '/compare/service-processes/QT_HKD_1.001612', '/history/service-processes/QT_HKD_1.001612');
    const imported = await importId();
    paths.push(`/import/${imported}`, `/import/${imported}/compare`);
    for (const [name, { kind }] of Object.entries(resourceKinds)) {
      // What comes from the national portal is never written by hand.
      paths.push(`/${name}`, ...(name === 'staged-procedures' ? [] : [`/${name}/create`]));
      const [first] = await screens.server.engine.definitions.allDrafts(kind);
      if (first) paths.push(`/${name}/${encodeURIComponent(first.code)}`);
    }
    for (const part of ['play', 'scenarios', 'replay'])
      paths.push(`/service-processes/QT_GPXD_1.013225?tab=simulate&part=${part}`);
    return paths;
  }

  /** A bundle that was read and waits for a decision. */
  async function importId(): Promise<string> {
    const { engine } = screens.server;
    const { bytes } = await exportBundle(engine, systemActor, { format: 'opencps' });
    return (await planImport(engine, systemActor, { fileName: 'goi.zip', bytes })).id;
  }

  /** A trial of a draft with its warnings, and the list it stands in. */
  async function trialPath(): Promise<string> {
    const { engine } = screens.server;
    const account = await engine.accounts.findAccount('quantri.tinh');
    assert.ok(account);
    const body = { govAgencyCode: 'H20.31', channel: 'direct' as const, invited: [] };
    const { id } = await openTrial(engine, await engine.directory.actorOf(account), 'QT_HKD_1.001612', body);
    return `/dossiers/${id}/show`;
  }

  async function visit(t: TestContext, username: string, paths: string[], view: (typeof views)[number]) {
    const page = await openPage(t, screens.browser, view);
    await signIn(page, screens.server.url, username);
    const faults: string[] = [];
    for (const path of paths) {
      await go(page, path);
      faults.push(...(await seriousFaults(page)).map((fault) => `${path} ${fault}`));
      const over = await sideways(page);
      if (over > 0) faults.push(`${path} scrolls sideways by ${over} px`);
      const raw = await page
        .getByText(
          /\b(resources|fields|choices|drafts|releases|imports|dossiers?|migrations|changes|history|audit|incidents|app|ra)\.[a-zA-Z]+\.[a-zA-Z]/,
        )
        .allInnerTexts();
      if (raw.length > 0) faults.push(`${path} shows a message key: ${raw[0]?.slice(0, 80)}`);
    }
    assert.deepEqual(faults, []);
  }

  for (const view of views) {
    test(`a province's admin, ${view.locale}, ${view.width} px`, async (t) => {
      await visit(t, 'quantri.tinh', await pathsOf('admin'), view);
    });
    test(`a desk officer, ${view.locale}, ${view.width} px`, async (t) => {
      await visit(t, 'motcua.sadec', await pathsOf('desk'), view);
    });
    test(`a citizen, ${view.locale}, ${view.width} px`, async (t) => {
      await visit(t, 'congdan1', await pathsOf('citizen'), view);
    });
  }
});
