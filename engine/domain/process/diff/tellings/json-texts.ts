// Texts that hold a JSON object: told key by key.
import { fieldLabel } from '../../../../../schemas/words/field-words.ts';
import { sameJson } from '../../../release/merge-changes.ts';
import { isObject, type Json, readObject } from '../../read-json.ts';
import { type Said, tellField } from '../tell-field.ts';
import { isBlank, type KnownField } from '../value-words.ts';
import { lowerFirst, quoted } from '../wording.ts';
import { onlyRewritten, type Telling, textOrNone } from './telling.ts';

/** JSON Pointers into the text, and the field whose words are shown there. */
type Keys = Readonly<Record<string, { shape: string; field: string; choices?: [shape: string, field: string] }>>;

/** Every value of an object by its JSON Pointer. */
function valuesOf(value: Json, way = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, one] of Object.entries(value)) {
    const at = `${way}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isObject(one) && Object.keys(one).length > 0)
      for (const [path, inside] of valuesOf(one, at)) found.set(path, inside);
    else found.set(at, one);
  }
  return found;
}

const tellJson =
  (keys: Keys): Telling =>
  (was, now, { label }) => {
    const [old, fresh] = [textOrNone(was), textOrNone(now)];
    if (old === undefined || fresh === undefined) return [];
    const [before, after] = [readObject(old, ''), readObject(fresh, '')];
    if (before.findings.length + after.findings.length > 0) return [];
    const [values, others] = [valuesOf(before.value), valuesOf(after.value)];
    const said: Said[] = [];
    for (const way of new Set([...values.keys(), ...others.keys()])) {
      const [one, other] = [values.get(way), others.get(way)];
      if (sameJson(one, other) || (isBlank(one) && isBlank(other))) continue;
      const key = Object.hasOwn(keys, way) ? keys[way] : undefined;
      const known: KnownField = { shape: key?.choices?.[0] ?? '', field: key?.choices?.[1] ?? '', schema: {} };
      const words = key ? lowerFirst(fieldLabel(key.shape, key.field) ?? quoted(way)) : quoted(way.slice(1));
      said.push(tellField(known, words, one, other));
    }
    return said.length > 0 ? said : [onlyRewritten(label)];
  };

/** The panel an officer's comment is written in. */
export const tellConfigNote = tellJson({
  '/labelNote': { shape: 'ConfigNote', field: 'labelNote' },
  '/confirm': { shape: 'ConfigNote', field: 'confirm' },
});

/** What is done after an action. */
export const tellPostAction = tellJson({
  '/CREATE_DOCUMENT/documentType': { shape: 'PostAction', field: 'documents' },
  '/CHANGE_DATE/dateOption': { shape: 'PostAction', field: 'date', choices: ['ActionConfig', 'dateOption'] },
  '/CALL_API/serverNo': { shape: 'PostAction', field: 'call' },
  '/MULTIPLE_CHECK': { shape: 'PostAction', field: 'mark' },
});
