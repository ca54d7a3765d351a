import { globSync } from 'node:fs';
import { join } from 'node:path';
import englishMessages from 'ra-language-english';

const messages = join(import.meta.dirname, '..', '..', '..', 'admin-ui', 'messages');

/** A language of the screens. */
export type Locale = 'vi' | 'en';

async function areasOf(locale: Locale): Promise<object[]> {
  const files = globSync('*.ts', { cwd: join(messages, locale) }).sort();
  const modules: object[] = await Promise.all(files.map((name) => import(join(messages, locale, name))));
  return [englishMessages, ...modules.flatMap((module) => Object.values(module))];
}

const at = (area: unknown, path: string[]): unknown =>
  path.reduce(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    area,
  );

/** Says a message of the screens in a language, its `%{name}` filled in; throws for a message that is none. */
export async function wordsOf(locale: Locale): Promise<(key: string, values?: Record<string, unknown>) => string> {
  const areas = await areasOf(locale);
  return (key, values = {}) => {
    const path = key.split('.');
    const text = areas.map((area) => at(area, path)).findLast((found) => typeof found === 'string');
    if (typeof text !== 'string') throw new Error(`${locale} has no message ${key}`);
    const [one = '', many = one] = text.split('||||').map((form) => form.trim());
    const form = values.smart_count === undefined || values.smart_count === 1 ? one : many;
    return form.replace(/%\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
  };
}
