import type {
  CustomValidator,
  ErrorTransformer,
  RJSFSchema,
  RJSFValidationError,
  UiSchema,
  ValidationData,
  ValidatorType,
} from '@rjsf/utils';
import { createErrorHandler, toErrorSchema, unwrapErrorHandler, validationDataMerge } from '@rjsf/utils';
import type { JsonSchema } from '../../schemas/json-schema.ts';
import type { Bilingual } from '../../schemas/types/index.ts';
// Not schemas/validate.ts: tests run without the bundler's alias, and what is tested must be what the browser runs.
import { checkAgainst } from '../providers/validate-in-browser.ts';

/** A form's fields that were emptied hold undefined, which JSON has no word for. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}));

const plain = new WeakMap<object, JsonSchema>();

function plainSchema(schema: RJSFSchema): JsonSchema {
  const known = plain.get(schema);
  if (known) return known;
  const made: JsonSchema = JSON.parse(JSON.stringify(schema));
  plain.set(schema, made);
  return made;
}

const MISSING = /“(.*)”/;
const EMPTY: Bilingual = { vi: 'không được để trống', en: 'must not be empty' };

/** `/applicant/0/name` as the forms of @rjsf name it: `.applicant.0.name`. */
const propertyOf = (pointer: string): string =>
  pointer
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** What the data violate; a missing field is told at the field. */
function errorsOf(schema: RJSFSchema, data: unknown, sentence: (text: Bilingual) => string): RJSFValidationError[] {
  const checked = checkAgainst(plainSchema(schema), asJson(data));
  if (checked.ok) return [];
  return checked.errors.map(({ path, keyword, message }) => {
    const missing = keyword === 'required' ? MISSING.exec(message.vi)?.[1] : undefined;
    const property = propertyOf(missing === undefined ? path : `${path}/${missing}`);
    const words = sentence(missing === undefined ? message : EMPTY);
    return { name: keyword, message: words, property, stack: words };
  });
}

/** A branch of a schema with the definitions of the whole, so that its references lead somewhere. */
const withDefinitions = (schema: RJSFSchema, root: RJSFSchema): RJSFSchema => ({
  ...(root.definitions === undefined ? {} : { definitions: root.definitions }),
  ...(root.$defs === undefined ? {} : { $defs: root.$defs }),
  ...schema,
});

/** Checks the forms of @rjsf with an interpreter: the page may not compile text to code. `sentence` picks the reader's language. */
export function formValidator(sentence: (text: Bilingual) => string): ValidatorType {
  return {
    validateFormData(
      data: unknown,
      schema: RJSFSchema,
      customValidate?: CustomValidator,
      transformErrors?: ErrorTransformer,
      uiSchema?: UiSchema,
    ): ValidationData<unknown> {
      const found = errorsOf(schema, data, sentence);
      const errors = transformErrors ? transformErrors(found, uiSchema) : found;
      const result: ValidationData<unknown> = { errors, errorSchema: toErrorSchema(errors) };
      if (!customValidate) return result;
      const more = customValidate(data, createErrorHandler(data), uiSchema, result.errorSchema);
      return validationDataMerge(result, unwrapErrorHandler(more));
    },
    isValid(schema, data, root) {
      if (data === undefined) return false;
      return errorsOf(withDefinitions(schema, root), data, sentence).length === 0;
    },
    rawValidation(schema, data) {
      const said = errorsOf(schema, data, sentence).map(({ property, message }) => `${property}: ${message}`);
      return said.length === 0 ? {} : { validationError: new Error(said.join('; ')) };
    },
  };
}
