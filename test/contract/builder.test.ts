import assert from 'node:assert/strict';
import test from 'node:test';
import { check } from '../../schemas/validate.ts';
import { buildDossier, buildEffect, buildEntry, testId } from '../support/dossier-builder.ts';

test('what the store tests write are well-formed records', () => {
  const dossier = buildDossier(testId(1));
  assert.deepEqual(check('Dossier', dossier), { ok: true, value: dossier });
  assert.equal(check('LogEntry', buildEntry(dossier)).ok, true);
  assert.equal(check('Effect', buildEffect(dossier)).ok, true);
});
