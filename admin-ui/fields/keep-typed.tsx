import { useEffect, useRef } from 'react';
import { useNotify, useRecordContext, useResourceContext } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { isRecord } from '../../engine/domain/exchange/same-value.ts';
import { isDefinitionResource, kindOf } from '../providers/kinds.ts';
import { session } from '../providers/session.ts';
import { dropTyped, keepTyped, restoreOver } from '../providers/typed.ts';
import { useUnsaved } from '../providers/unsaved.ts';

const SAVE_AFTER_MS = 100;

/** Where the form of a definition keeps what is typed; a new one has no code yet. */
export const typedKey = (resource: string, id: unknown = ''): string =>
  `thutuc.typed/${session.get()?.user.username ?? ''}/${resource}/${id}`;

/** Takes out of a form's values what may not be kept on the machine. */
function withoutSecretOf(resource: string): (values: unknown) => unknown {
  const secret = isDefinitionResource(resource) ? kindOf(resource).secretField : undefined;
  if (secret === undefined) return (values) => values;
  return (values) => {
    if (!isRecord(values) || !isRecord(values.body)) return values;
    const { [secret]: _secret, ...body } = values.body;
    return { ...values, body };
  };
}

/** Keeps what is typed in this tab until it is saved, so that a reload or a wrong click loses nothing. */
export function KeepTyped() {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { reset, watch, control } = useFormContext();
  const { isDirty, defaultValues } = useFormState({ control });
  const notify = useNotify();
  const key = typedKey(resource, record?.id);
  useUnsaved(isDirty);

  const present = useRef({ record, defaultValues });
  present.current = { record, defaultValues };

  useEffect(() => {
    // react-admin fills the form in an effect of its own, after this one. Once for each definition that is opened.
    const timer = setTimeout(() => {
      const { record: saved, defaultValues: filled = {} } = present.current;
      const restored = restoreOver(key, filled);
      if (!restored) return;
      const { values, over } = restored;
      const read = saved ? { revision: saved.revision, ...(over ? { typedOver: over } : {}) } : {};
      reset({ ...values, ...read }, { keepDefaultValues: true });
      notify('app.kept.restored', { type: 'info', autoHideDuration: 8000 });
    });
    return () => clearTimeout(timer);
  }, [key, reset, notify]);

  useEffect(() => {
    const open = withoutSecretOf(resource);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = watch(({ typedOver, ...values }, { name }) => {
      // A form that is filled or emptied as a whole was not typed into.
      if (name === undefined) return;
      clearTimeout(timer);
      const keep = () => keepTyped(key, open(typedOver ?? present.current.defaultValues), open(values));
      timer = setTimeout(keep, SAVE_AFTER_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [key, resource, watch]);

  const wasDirty = useRef(false);
  useEffect(() => {
    if (wasDirty.current && !isDirty) dropTyped(key);
    wasDirty.current = isDirty;
  }, [isDirty, key]);
  return null;
}
