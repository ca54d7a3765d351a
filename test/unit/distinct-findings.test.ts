import assert from 'node:assert/strict';
import test from 'node:test';
import { distinctFindings } from '../../engine/domain/release/distinct-findings.ts';
import type { Finding } from '../../schemas/types/index.ts';

const found = (path: string, vi: string): Finding => ({
  code: 'condition-never',
  severity: 'warning',
  path,
  message: { vi, en: vi },
});

test('what is said twice is one finding; two things said of one place are two', () => {
  const [twice, other, elsewhere] = [found('/a', 'x'), found('/a', 'y'), found('/b', 'x')];
  assert.deepEqual(distinctFindings([twice, other, { ...twice }, elsewhere]), [twice, other, elsewhere]);
  assert.deepEqual(distinctFindings([twice, other], [{ ...twice }]), [other]);
});
