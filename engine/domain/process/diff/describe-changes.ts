import { definitionShapes } from '../../../../schemas/definition-shapes.ts';
import type { Change, DefinitionKind } from '../../../../schemas/types/index.ts';
import { sameJson } from '../../release/merge-changes.ts';
import { isObject } from '../read-json.ts';
import { compareBodies } from './compare-fields.ts';

/**
 * What `after` has otherwise than `before`, two bodies of one kind of definition, in words of both languages: by step,
 * action, part, line …, items recognised by their code. Empty exactly when both say the same (`sameJson`). An absent
 * definition is `undefined`.
 */
export function describeChanges(kind: DefinitionKind, before: unknown, after: unknown): Change[] {
  if (sameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) return compareBodies(definitionShapes[kind], before, after);
  const place = { vi: 'Cả mục', en: 'The definition' };
  if (before === undefined || before === null)
    return [{ path: '', change: 'added', place, sentence: { vi: 'Thêm mới', en: 'New' }, after: after ?? null }];
  if (after === undefined || after === null)
    return [{ path: '', change: 'removed', place, sentence: { vi: 'Bị bỏ', en: 'Removed' }, before }];
  return [{ path: '', change: 'changed', place, sentence: { vi: 'Thay cả nội dung', en: 'Replaced' }, before, after }];
}
