import { en } from '../../../admin-ui/messages/en.ts';
import { vi } from '../../../admin-ui/messages/vi.ts';

/** A language of the screens. */
export type Locale = 'vi' | 'en';

const at = (area: unknown, path: string[]): unknown =>
  path.reduce(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    area,
  );

/** Says a message of the screens in a language, its `%{name}` filled in; throws for a message that is none. */
export function wordsOf(locale: Locale): (key: string, values?: Record<string, unknown>) => string {
  const all = locale === 'en' ? en : vi;
  return (key, values = {}) => {
    const text = at(all, key.split('.'));
    if (typeof text !== 'string') throw new Error(`${locale} has no message ${key}`);
    const [one = '', many = one] = text.split('||||').map((form) => form.trim());
    const form = values.smart_count === undefined || values.smart_count === 1 ? one : many;
    return form.replace(/%\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
  };
}
