import assert from 'node:assert/strict';
import test from 'node:test';
import { outlookAt } from '../../engine/domain/release/draft-state.ts';
import { namedDefinitions } from '../../engine/domain/release/named-definitions.ts';
import { reachFaults } from '../../engine/domain/release/reach.ts';
import { decisionText } from '../../engine/usecases/release-request.ts';
import type { PublishItem, Release, ReleaseItem } from '../../schemas/types/index.ts';
import { sampleProcess } from '../support/sample-definitions.ts';
import { sampleOffer } from '../support/sample-province.ts';

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const release = (seq: number, validFrom: number, version: number | null, more: Partial<ReleaseItem> = {}): Release => ({
  seq,
  at: day(1),
  validFrom: day(validFrom),
  reach: 'new-dossiers',
  author: 'quantri',
  reason: '',
  legalBasis: '',
  items: [{ kind: 'service', code: 'TT', version, ...more }],
});
const KEY = 'service/TT';

test('what went out of force is told with its day and what replaces it, until it comes back', () => {
  const releases = [release(1, 2, 1), release(2, 4, null, { replacedBy: 'MỚI' }), release(3, 6, 1)];
  const retiredOn = (number: number) => outlookAt(releases, day(number)).retired.get(KEY);
  assert.equal(retiredOn(3), undefined);
  assert.deepEqual(retiredOn(4), { since: day(4), release: 2, replacedBy: 'MỚI' });
  assert.equal(retiredOn(6), undefined);
});

test('what was never in force does not count as retired', () => {
  assert.equal(outlookAt([release(1, 2, null)], day(3)).retired.size, 0);
});

test('a later decision that holds already leaves nothing of what was set for a later day', () => {
  const releases = [release(1, 9, 1), release(2, 2, 2)];
  assert.equal(outlookAt(releases, day(3)).upcoming.get(KEY), undefined);
  assert.deepEqual(outlookAt(releases.slice(0, 1), day(3)).upcoming.get(KEY), { version: 1, validFrom: day(9) });
});

test('the release a plan became is known by the plan', () => {
  assert.equal(outlookAt([{ ...release(1, 2, 1), plan: 'DOT1' }], day(1)).plans.get('DOT1'), 1);
});

const process = (more: Partial<PublishItem> = {}): PublishItem => ({ kind: 'service-process', code: 'QT', ...more });
const paths = (reach: Release['reach'], items: PublishItem[], steps: string[] | undefined = ['10', '20']) =>
  reachFaults(reach, items, () => steps).map(({ path }) => path);

test('a step is chosen for every process in force, out of its steps, and only where the release asks for one', () => {
  assert.deepEqual(paths('before-step', [process({ pastStep: '10' })]), []);
  assert.deepEqual(paths('before-step', [process()]), ['/items/0/pastStep']);
  assert.deepEqual(paths('before-step', [process({ pastStep: '30' })]), ['/items/0/pastStep']);
  assert.deepEqual(paths('all', [process({ pastStep: '10' })]), ['/items/0/pastStep']);
  assert.deepEqual(paths('before-step', [process({ retire: true }), process({ pastStep: '10' })]), []);
});

test('a process that is not in force has no dossiers: it needs no step and takes none', () => {
  const first = (more: Partial<PublishItem> = {}) =>
    reachFaults('before-step', [process(more)], () => undefined).map(({ path }) => path);
  assert.deepEqual([first(), first({ pastStep: '10' })], [[], ['/items/0/pastStep']]);
});

test('running dossiers are reached only by what they hold', () => {
  assert.deepEqual(paths('all', [{ kind: 'dictionary', code: 'D' }]), ['/reach']);
  assert.deepEqual(paths('all', [process({ retire: true })]), ['/reach']);
  assert.deepEqual(paths('new-dossiers', [{ kind: 'dictionary', code: 'D' }]), []);
  assert.deepEqual(
    paths('all', [
      { kind: 'dictionary', code: 'D' },
      { kind: 'fee-policy', code: 'P' },
    ]),
    [],
  );
});

test('a Decision is written in one line, with what is known of it', () => {
  const decision = { decisionNo: '12/QĐ-UBND', decisionDate: '2026-03-01', signer: 'Nguyễn Văn B' };
  assert.equal(decisionText(decision), 'Quyết định số 12/QĐ-UBND ngày 01/03/2026, Nguyễn Văn B ký');
  assert.equal(decisionText({ decisionNo: '12/QĐ-UBND' }), 'Quyết định số 12/QĐ-UBND');
  assert.equal(decisionText({ decisionNo: '', signer: 'Nguyễn Văn B' }), 'Nguyễn Văn B ký');
  assert.equal(decisionText(undefined), '');
});

const names = (...found: ReturnType<typeof namedDefinitions>) =>
  found.map(({ kind, code }) => `${kind}/${code}`).sort();

test('a definition names what it cannot do without, its agency, its roles and the children it opens', () => {
  assert.deepEqual(names(...namedDefinitions('service-config', sampleOffer('TT1'))), [
    'agency/XA1',
    'dossier-template/MAU1',
    'service-process/QT1',
    'service/TT1',
  ]);
  const sample = sampleProcess('QT');
  const [first, ...rest] = sample.actions;
  assert.ok(first);
  const body = { ...sample, serverNo: 'CONG', actions: [{ ...first, createDossiers: 'H1#M1@T1, H2@T2' }, ...rest] };
  assert.deepEqual(names(...namedDefinitions('service-process', body)), [
    'agency/H1',
    'agency/H2',
    'agency/XA1',
    'dossier-template/M1',
    'role/MOTCUA',
    'server-config/CONG',
    'service/T1',
    'service/T2',
  ]);
});

test('a plan names what it holds and what replaces it', () => {
  const items = [{ kind: 'service', code: 'A', retire: true, replacedBy: 'B' }];
  const plan = { planCode: 'P', planName: 'P', reason: '', reach: 'new-dossiers', items };
  assert.deepEqual(names(...namedDefinitions('release-plan', plan)), ['service/A', 'service/B']);
});
