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
