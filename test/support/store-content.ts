import { DatabaseSync } from 'node:sqlite';

/** Every row of every table of a store, as text, to be compared with what it was; tables that are left out are named. */
export function storeContent(path: string, without: readonly string[] = []): Record<string, string[]> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
    const names = tables.map(({ name }) => String(name)).filter((name) => !without.includes(name));
    return Object.fromEntries(
      names.map((name) => {
        const query = database.prepare(`SELECT * FROM "${name}"`);
        query.setReadBigInts(true);
        const rows = query.all();
        return [name, rows.map((row) => JSON.stringify(row, (_key, value) => printed(value))).sort()];
      }),
    );
  } finally {
    database.close();
  }
}

function printed(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}
