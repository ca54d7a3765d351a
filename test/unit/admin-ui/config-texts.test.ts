import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  freshName,
  readFormFields,
  writeFormFields,
} from '../../../admin-ui/resources/shared-configs/forms/form-field-list.ts';
import { isScript } from '../../../admin-ui/resources/shared-configs/forms/report-script.ts';
import { caretBehind, dongOf, dongText } from '../../../admin-ui/resources/shared-configs/inputs/dong-text.ts';
import { readJsonObject } from '../../../admin-ui/resources/shared-configs/inputs/json-object.ts';
import { secretKeys, withKey, withoutKey } from '../../../admin-ui/resources/shared-configs/inputs/secret-rows.ts';
import { readFormConfig } from '../../../engine/domain/process/read-form-config.ts';

test('the fields of a form are read and written back with what is not shown', () => {
  const text = JSON.stringify([
    { fieldName: 'lyDo', fieldType: 'textarea', fieldLabel: 'Lý do', required: 'true', value: '_x' },
  ]);
  const fields = readFormFields(text);
  assert.deepEqual(fields, [
    { fieldName: 'lyDo', fieldType: 'textarea', fieldLabel: 'Lý do', required: true, rest: { value: '_x' } },
  ]);
  const written = writeFormFields(fields ?? []) ?? '';
  assert.deepEqual(readFormFields(written), fields);
  assert.deepEqual(readFormConfig(written).findings, []);
  assert.equal(writeFormFields([]), undefined);
  assert.deepEqual(readFormFields(' '), []);
});

test('a text that is no list of fields is left as text', () => {
  assert.equal(readFormFields('{"a": 1}'), undefined);
  assert.equal(readFormFields('["a"]'), undefined);
  assert.equal(readFormFields('alert(1)'), undefined);
});

test('a new field gets a name no other has', () => {
  const fields = readFormFields('[{"fieldName":"truong2"}]') ?? [];
  assert.equal(freshName(fields), 'truong3');
});

test('secrets are known by their keys; one is replaced or taken out without the others being read', () => {
  const secret = '{"hash_key":"abc","action":{"code":"1"},"port":1}';
  assert.deepEqual(secretKeys(secret), ['hash_key', 'action', 'port']);
  assert.deepEqual(JSON.parse(withKey(secret, 'hash_key', 'mới')), { hash_key: 'mới', action: { code: '1' }, port: 1 });
  assert.deepEqual(JSON.parse(withKey(secret, 'port', '2')).port, 2);
  assert.deepEqual(JSON.parse(withKey(secret, 'action', '{"code":"2"}')).action, { code: '2' });
  assert.deepEqual(JSON.parse(withKey('', 'a', '1')), { a: '1' });
  assert.equal(withoutKey('{"a":"1"}', 'a'), '');
  assert.deepEqual(JSON.parse(withoutKey(secret, 'port')), { hash_key: 'abc', action: { code: '1' } });
  assert.equal(secretKeys('user:pass'), undefined);
  assert.deepEqual(secretKeys(''), []);
});

test('only an object is taken over as JSON', () => {
  assert.deepEqual(readJsonObject('{"a":1}'), { ok: true, value: { a: 1 } });
  assert.deepEqual(readJsonObject(' '), { ok: true, value: undefined });
  assert.deepEqual(readJsonObject('[1]'), { ok: false });
  const broken = readJsonObject('{');
  assert.ok(!broken.ok && broken.fault !== undefined && broken.fault !== '');
});

test('đồng are read whatever stands between the digits, and the caret stays behind its digit', () => {
  assert.equal(dongOf('1.234.567 đ'), 1234567);
  assert.equal(dongOf(''), undefined);
  assert.equal(dongText(50000), '50.000');
  assert.equal(dongText(undefined), '');
  assert.equal(caretBehind('12.345', 3), 4);
  assert.equal(caretBehind('12.345', 9), 6);
});

test('a report with code is told from one with data', () => {
  assert.equal(isScript('{"columns": ["a"]}'), false);
  assert.equal(isScript(''), false);
  assert.equal(isScript('{"compute": "function (row) { return row.a; }"}'), true);
  assert.equal(isScript('dossiers.filter(d => d.overdue)'), true);
  assert.equal(isScript(undefined), false);
});
