import { isRecord } from '../../../engine/domain/exchange/same-value.ts';
import type { Change, ChangeKind, Draft } from '../../../schemas/types/index.ts';

type Body = Draft['body'];

/** A process that has what both texts have, and what became of its steps and actions, under `step-3` and `action-7`. */
export interface ComparedProcess {
  body: Body;
  marks: ReadonlyMap<string, ChangeKind>;
  /** JSON Pointers of the changes' places, by the same names. */
  places: ReadonlyMap<string, string>;
}

type List = 'steps' | 'actions';

const MARK: Record<List, string> = { steps: 'step', actions: 'action' };

const listOf = (body: Body, list: List): Record<string, unknown>[] => {
  const value = body[list];
  return Array.isArray(value) ? value.filter(isRecord) : [];
};

/** The list and the place in it that a change is about, and whether it is about the item as a whole. */
function placeOf({ path }: Change): { list: List; index: number; whole: boolean } | undefined {
  const [, list, index, ...inside] = path.split('/');
  if ((list !== 'steps' && list !== 'actions') || index === undefined) return undefined;
  return { list, index: Number(index), whole: inside.length === 0 };
}

/** Codes of steps that were changed: what was taken out still speaks of the old ones. */
function renamedSteps(changes: readonly Change[]): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const { path, before, after } of changes)
    if (/^\/steps\/\d+\/stepCode$/.test(path) && typeof before === 'string' && typeof after === 'string')
      renamed.set(before, after);
  return renamed;
}

/** Joins what was taken out to the later text, so that one picture shows both. */
export function comparedProcess(before: Body, after: Body, changes: readonly Change[]): ComparedProcess {
  const lists = { steps: [...listOf(after, 'steps')], actions: [...listOf(after, 'actions')] };
  const marks = new Map<string, ChangeKind>();
  const places = new Map<string, string>();
  const renamed = renamedSteps(changes);
  const nowCalled = (code: unknown): unknown => (typeof code === 'string' ? (renamed.get(code) ?? code) : code);
  for (const change of changes) {
    const place = placeOf(change);
    if (!place) continue;
    const { list, index, whole } = place;
    if (whole && change.change === 'removed') {
      const item = listOf(before, list)[index];
      if (!item) continue;
      const name = `${MARK[list]}-${lists[list].length}`;
      const moved = { preStepCode: nowCalled(item.preStepCode), postStepCode: nowCalled(item.postStepCode) };
      lists[list].push(list === 'steps' ? item : { ...item, ...moved, actionKey: `removed ${index}` });
      marks.set(name, 'removed');
      places.set(name, change.path);
      continue;
    }
    // What changed inside a step that stayed is told from the later text, wherever it was taken out.
    const name = `${MARK[list]}-${index}`;
    if (change.change === 'removed' && !whole) {
      const now = samePlace(before, after, list, index);
      if (now !== undefined && !marks.has(`${MARK[list]}-${now}`)) mark(`${MARK[list]}-${now}`, `/${list}/${now}`);
    } else if (whole && change.change === 'added') {
      marks.set(name, 'added');
      places.set(name, change.path);
    } else if (!marks.has(name)) mark(name, `/${list}/${index}`);
  }
  return { body: { ...after, ...lists }, marks, places };

  function mark(name: string, path: string): void {
    marks.set(name, 'changed');
    places.set(name, path);
  }
}

/** Where the item at a place of the earlier list stands in the later one. */
function samePlace(before: Body, after: Body, list: List, index: number): number | undefined {
  const key = list === 'steps' ? 'stepCode' : 'actionKey';
  const code = listOf(before, list)[index]?.[key];
  const found = listOf(after, list).findIndex((item) => item[key] === code);
  return found < 0 ? undefined : found;
}
