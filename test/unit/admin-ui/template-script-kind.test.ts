import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readScript } from '../../../admin-ui/fields/script-kind.ts';

test('a JSON Schema is recognised and drawn as it is', () => {
  const schema = { type: 'object', properties: { name: { type: 'string' } } };
  assert.deepEqual(readScript(JSON.stringify(schema)), { kind: 'json-schema', schema });
});

test('an Alpaca form is drawn from its schema, with labels and required fields where a JSON Schema has them', () => {
  const form = {
    schema: { properties: { name: { type: 'string', required: true }, note: { type: 'string' } } },
    options: { fields: { name: { label: 'Họ và tên' } } },
  };
  assert.deepEqual(readScript(JSON.stringify(form)), {
    kind: 'alpaca',
    schema: {
      type: 'object',
      properties: { name: { title: 'Họ và tên', type: 'string' }, note: { type: 'string' } },
      required: ['name'],
    },
  });
});

test('required fields of an Alpaca list are those of its rows', () => {
  const form = {
    schema: { properties: { rows: { type: 'array', items: { properties: { no: { required: true } } } } } },
    view: {},
  };
  const { schema } = readScript(JSON.stringify(form));
  assert.deepEqual(schema?.properties?.rows, {
    type: 'array',
    items: { type: 'object', properties: { no: {} }, required: ['no'] },
  });
});

test('other texts are named by what they look like and never drawn', () => {
  assert.deepEqual(readScript('  '), { kind: 'empty' });
  assert.deepEqual(readScript('{"a": 1}'), { kind: 'json' });
  assert.deepEqual(readScript('<?xml version="1.0"?><jasperReport/>'), { kind: 'xml' });
  assert.deepEqual(readScript('<p>Đơn</p>'), { kind: 'html' });
  assert.deepEqual(readScript('_applicantName'), { kind: 'text' });
  assert.deepEqual(readScript('{"broken": '), { kind: 'text' });
});
