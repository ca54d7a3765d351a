import type { Mend, MendChange } from '../../../schemas/types/index.ts';

const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
const segmentsOf = (path: string): string[] => path.split('/').slice(1).map(unescaped);

type Holder = { [key: string]: unknown } | unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** What holds the last segment of a way; undefined where the way leads nowhere. */
function holderAt(body: unknown, way: readonly string[]): Holder | undefined {
  let at = body;
  for (const segment of way) at = isHolder(at) && Object.hasOwn(at, segment) ? Reflect.get(at, segment) : undefined;
  return isHolder(at) ? at : undefined;
}

/** What stands at a JSON Pointer; undefined where nothing does. */
export function standsAt(body: unknown, pointer: string): unknown {
  const way = segmentsOf(pointer);
  const last = way.pop();
  const holder = last === undefined ? undefined : holderAt(body, way);
  return holder && last !== undefined && Object.hasOwn(holder, last) ? Reflect.get(holder, last) : undefined;
}

const isPlaceOf = (list: readonly unknown[], segment: string, atEnd: number): boolean =>
  /^(0|[1-9]\d*)$/.test(segment) && Number(segment) < list.length + atEnd;

function carryOut(body: unknown, { path, value }: MendChange): boolean {
  const way = segmentsOf(path);
  const last = way.pop();
  const holder = holderAt(body, way);
  if (last === undefined || !holder) return false;
  if (!Array.isArray(holder)) {
    if (value === undefined) return Reflect.deleteProperty(holder, last);
    return Reflect.defineProperty(holder, last, { value, writable: true, enumerable: true, configurable: true });
  }
  if (!isPlaceOf(holder, last, value === undefined ? 0 : 1)) return false;
  if (value === undefined) holder.splice(Number(last), 1);
  else holder[Number(last)] = value;
  return true;
}

/** Later items of a list first, so that those before keep their places. */
function fromTheEnd(one: MendChange, other: MendChange): number {
  const [left, right] = [segmentsOf(one.path), segmentsOf(other.path)];
  for (const [index, segment] of left.entries()) {
    const against = right[index];
    if (against === undefined) return -1;
    if (segment !== against) return Number(against) - Number(segment) || (against < segment ? -1 : 1);
  }
  return right.length > left.length ? 1 : 0;
}

/**
 * A definition with mends carried out, all places being those of the body as it is: what is set first, then what is
 * taken out, from the end of each list. undefined where a place is no longer there.
 */
export function applyMends<Body>(body: Body, mends: readonly Mend[]): Body | undefined {
  const changes = mends.flatMap((mend) => mend.changes);
  const set = changes.filter(({ value }) => value !== undefined);
  const out = new Map(changes.filter(({ value }) => value === undefined).map((change) => [change.path, change]));
  const mended = structuredClone(body);
  const done = [...set, ...[...out.values()].sort(fromTheEnd)].every((change) => carryOut(mended, change));
  return done ? mended : undefined;
}
