/** A field that is the text of one child element. */
interface TextField {
  readonly as: 'text' | 'integer' | 'decimal' | 'boolean' | 'comma-list';
  /** Name of the element. */
  readonly xml: string;
  /** Name in the definition. */
  readonly field: string;
  readonly required: boolean;
}

/** A wrapper element whose children are records of one kind. */
interface ListField {
  readonly as: 'list';
  readonly xml: string;
  readonly field: string;
  readonly required: boolean;
  readonly item: ElementSpec;
}

/** A wrapper element whose children hold one code each, as their text or as the text of `inner`. */
interface CodesField {
  readonly as: 'codes';
  readonly xml: string;
  readonly field: string;
  readonly required: boolean;
  readonly item: string;
  readonly inner?: string;
}

export type FieldSpec = TextField | ListField | CodesField;

/** How one element of the layout and one record of a definition become each other; fields in the order of the XSD. */
export interface ElementSpec {
  readonly name: string;
  readonly fields: readonly FieldSpec[];
}

type Naming = string | readonly [xml: string, field: string];
const named = (name: Naming) =>
  typeof name === 'string' ? { xml: name, field: name } : { xml: name[0], field: name[1] };
const maker =
  (as: TextField['as'], required: boolean) =>
  (...names: readonly Naming[]): TextField[] =>
    names.map((name) => ({ as, required, ...named(name) }));

/** Fields every definition has: a missing element reads as an empty one. */
export const must = {
  text: maker('text', true),
  integer: maker('integer', true),
  decimal: maker('decimal', true),
  boolean: maker('boolean', true),
};

/** Fields a definition may lack: a missing element stays missing. */
export const may = {
  text: maker('text', false),
  integer: maker('integer', false),
  boolean: maker('boolean', false),
  commaList: maker('comma-list', false),
};

export const listOf = (name: Naming, item: ElementSpec, required = true): ListField => ({
  as: 'list',
  required,
  item,
  ...named(name),
});

export const codesOf = (name: Naming, item: string, required: boolean, inner?: string): CodesField => ({
  as: 'codes',
  required,
  item,
  ...named(name),
  ...(inner === undefined ? {} : { inner }),
});
