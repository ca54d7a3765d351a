import { useTranslate } from 'react-admin';
import type { LocalField } from '../../../schemas/types/index.ts';

export const LOCAL_FIELDS: readonly LocalField[] = ['durations', 'roles', 'texts', 'parts', 'fees'];

/** Names what overlays may set otherwise. */
export function useFieldNames(): (fields: readonly LocalField[]) => string {
  const translate = useTranslate();
  return (fields) => fields.map((field) => translate(`overlays.fields.${field}`)).join(', ');
}
