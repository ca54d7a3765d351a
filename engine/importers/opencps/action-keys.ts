import { asCode } from './raw-item.ts';

const textAt = (action: object, field: string): string => {
  const value: unknown = Reflect.get(action, field);
  return typeof value === 'string' ? value.trim() : '';
};

/** Actions with keys that depend on nothing but their steps and code; a repetition is numbered in file order. */
export function withActionKeys(actions: unknown): Record<string, unknown>[] {
  const uses = new Map<string, number>();
  return (Array.isArray(actions) ? actions : []).map((action) => {
    const key = ['preStepCode', 'actionCode', 'postStepCode'].map((field) => textAt(action, field)).join('|');
    const count = (uses.get(key) ?? 0) + 1;
    uses.set(key, count);
    return { actionKey: asCode(count === 1 ? key : `${key}#${count}`), ...action };
  });
}
