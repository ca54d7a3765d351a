/** Any JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** A JSON Schema as data. */
export type JsonSchema = { [key: string]: JsonValue };
