const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The JSON Pointer of a form's dotted source: `steps.2.stepName` → `/steps/2/stepName`. */
export const pointerOf = (source: string): string => (source === '' ? '' : `/${source.split('.').join('/')}`);

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (at, segment) => (typeof at === 'object' && at !== null ? Reflect.get(at, segment) : undefined),
    value,
  );
}

/** A copy with another value at a JSON Pointer; `undefined` takes the place out. */
export function setAt<T extends object>(whole: T, pointer: string, value: unknown): T {
  const copy = structuredClone(whole);
  const segments = segmentsOf(pointer);
  const last = segments.pop();
  const holder = valueAt(
    copy,
    segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  );
  if (last === undefined || typeof holder !== 'object' || holder === null) return copy;
  if (value !== undefined) Reflect.set(holder, last, value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
  return copy;
}
