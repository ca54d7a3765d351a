import type { JsonSchema } from '../../../../../schemas/json-schema.ts';
import type { Values } from '../../../../../schemas/types/index.ts';
import { checkAgainst } from '../../../../providers/validate-in-browser.ts';
import type { OfferedAction } from '../dossier-answers.ts';

const schemas = new WeakMap<object, JsonSchema>();

function schemaOf(form: object): JsonSchema {
  const known = schemas.get(form);
  if (known) return known;
  const made: JsonSchema = JSON.parse(JSON.stringify(form));
  schemas.set(form, made);
  return made;
}

/** Whether what was entered fits the form of an act: by the same check as the server's. */
export const formFits = ({ form }: Pick<OfferedAction, 'form'>, payload: Values): boolean =>
  form === null || checkAgainst(schemaOf(form), JSON.parse(JSON.stringify(payload))).ok;
