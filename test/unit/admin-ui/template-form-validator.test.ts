import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RJSFSchema } from '@rjsf/utils';
import { formValidator } from '../../../admin-ui/fields/form-validator.ts';

const inVietnamese = formValidator(({ vi }) => vi);
const inEnglish = formValidator(({ en }) => en);

const household: RJSFSchema = {
  type: 'object',
  required: ['head', 'members'],
  properties: {
    head: { type: 'string', minLength: 2 },
    area: { type: 'integer', minimum: 0 },
    members: {
      type: 'array',
      items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    },
  },
};

test('a field that is not filled in is told at the field, in the reader’s language', () => {
  const { errors, errorSchema } = inVietnamese.validateFormData({ members: [] }, household);
  assert.deepEqual(
    errors.map(({ property, message }) => [property, message]),
    [['.head', 'không được để trống']],
  );
  assert.deepEqual(errorSchema, { head: { __errors: ['không được để trống'] } });
  assert.equal(inEnglish.validateFormData({ members: [] }, household).errors[0]?.message, 'must not be empty');
});

test('a fault inside a row is told at that row', () => {
  const { errorSchema } = inVietnamese.validateFormData({ head: 'An', members: [{ name: 'Bình' }, {}] }, household);
  assert.deepEqual(errorSchema, { members: { 1: { name: { __errors: ['không được để trống'] } } } });
});

test('a field that was emptied counts as not filled in, not as a broken form', () => {
  const { errors } = inVietnamese.validateFormData({ head: undefined, area: undefined, members: [] }, household);
  assert.deepEqual(
    errors.map(({ property }) => property),
    ['.head'],
  );
  assert.deepEqual(inVietnamese.validateFormData({ head: 'An', area: undefined, members: [] }, household).errors, []);
});

test('a form nobody has touched is checked as an empty one', () => {
  assert.equal(inVietnamese.validateFormData(undefined, household).errors.length, 2);
});

test('a branch of a choice is told apart by references into the whole schema', () => {
  const root: RJSFSchema = {
    definitions: { person: { type: 'object', required: ['idNo'], properties: { idNo: { type: 'string' } } } },
    oneOf: [{ $ref: '#/definitions/person' }, { type: 'object', required: ['taxCode'] }],
  };
  assert.equal(inVietnamese.isValid({ $ref: '#/definitions/person' }, { idNo: '087' }, root), true);
  assert.equal(inVietnamese.isValid({ $ref: '#/definitions/person' }, { taxCode: '14' }, root), false);
  assert.equal(inVietnamese.isValid({ $ref: '#/definitions/person' }, undefined, root), false);
});

test('rules of the form’s own are told beside those of the schema', () => {
  const data = { head: 'An', area: -1, members: [] };
  const { errors } = inVietnamese.validateFormData(data, household, (_data, all) => {
    all.head?.addError('chủ hộ đã có hộ khác');
    return all;
  });
  assert.deepEqual(
    errors.map(({ property, message }) => [property, message]),
    [
      ['.area', 'nhỏ nhất là 0'],
      ['.head', 'chủ hộ đã có hộ khác'],
    ],
  );
});
