import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionAddress } from '../../../admin-ui/resources/drafts/definition-address.ts';
import { chosenDrafts, faultyAmong, publishItems } from '../../../admin-ui/resources/drafts/draft-row.ts';
import { refusalsOf } from '../../../admin-ui/resources/drafts/refusals.ts';

const say = (text: string) => ({ vi: text, en: text });

test('the faults of a definition stand under its own reason', () => {
  const refusals = refusalsOf([
    {
      code: 'definition-faulty',
      message: say('QT1 còn lỗi'),
      mender: say('Quản trị'),
      details: { kind: 'service-process', code: 'QT1' },
    },
    { code: 'no-step', path: '/actions/1/postStepCode', message: say('không có bước') },
    { code: 'no-word', path: '/actions/1/preCondition', message: say('không có điều kiện') },
    {
      code: 'definition-faulty',
      message: say('M1 còn lỗi'),
      mender: say('Quản trị'),
      details: { kind: 'dossier-template', code: 'M1' },
    },
    { code: 'twice', path: '/parts/3', message: say('trùng') },
  ]);
  assert.deepEqual(
    refusals.map(({ kind, code, places }) => [kind, code, places.map(({ path }) => path)]),
    [
      ['service-process', 'QT1', ['/actions/1/postStepCode', '/actions/1/preCondition']],
      ['dossier-template', 'M1', ['/parts/3']],
    ],
  );
});

test('a refused file is told with its line and column', () => {
  const [refusal] = refusalsOf([
    {
      code: 'import-refused',
      message: say('sai cú pháp'),
      mender: say('Người thực hiện'),
      details: { code: 'xml-malformed', file: 'a/b.xml', line: 3, column: 7 },
    },
  ]);
  assert.equal(refusal?.file, 'a/b.xml:3:7');
  assert.equal(refusal?.code, undefined, 'the code of a refusal is no definition');
});

test('a fault without a reason before it stands for itself', () => {
  assert.deepEqual(refusalsOf([{ path: '/reason', message: say('không được để trống') }]), [
    { message: say('không được để trống'), places: [{ path: '/reason', message: say('không được để trống') }] },
  ]);
});

test('the address of a definition leads to the field that is named', () => {
  assert.equal(
    definitionAddress('dossier-template', 'TT66/8888 1', '/parts/3'),
    '/dossier-templates/TT66%2F8888%201#/parts/3',
  );
  assert.equal(definitionAddress('service-process', 'QT1'), '/service-processes/QT1');
  assert.match(
    definitionAddress('service-process', 'QT1', '/actions/4/preCondition') ?? '',
    /^\/service-processes\/QT1\?tab=actions&open=action-4#/,
  );
  assert.equal(definitionAddress('kept-file', 'a.xml'), undefined);
});

test('a release holds what was chosen on any page, and names what is retired', () => {
  const row = (code: string, errors: number) => ({
    id: `service/${code}`,
    kind: 'service' as const,
    code,
    name: code,
    revision: 1,
    savedAt: '2026-01-01T00:00:00.000Z',
    author: 'a',
    ownerAgency: '',
    errors,
    warnings: 0,
    inForce: null,
    state: 'new' as const,
    inForceSince: null,
    releaseSeq: null,
    upcoming: null,
  });
  const seen = new Map([row('A', 0), row('B', 2)].map((one) => [one.id, one]));
  const chosen = chosenDrafts(['service/B', 'service/unknown', 'service/A'], seen);
  assert.deepEqual(publishItems(chosen), [
    { kind: 'service', code: 'B' },
    { kind: 'service', code: 'A' },
  ]);
  assert.deepEqual(publishItems(chosen.slice(0, 1), true), [{ kind: 'service', code: 'B', retire: true }]);
  assert.deepEqual(
    faultyAmong(chosen).map(({ code }) => code),
    ['B'],
  );
});
