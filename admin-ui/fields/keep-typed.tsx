import { useEffect, useRef } from 'react';
import { useNotify, useRecordContext, useResourceContext } from 'react-admin';
import { useFormContext, useFormState } from 'react-hook-form';
import { dropTyped, keepTyped, restoreTyped } from '../providers/typed.ts';
import { useUnsaved } from '../providers/unsaved.ts';

const SAVE_AFTER_MS = 300;

/** Keeps what is typed in this tab until it is saved, so that a reload or a wrong click loses nothing. */
export function KeepTyped() {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { reset, watch, formState } = useFormContext();
  const { isDirty } = useFormState();
  const notify = useNotify();
  const key = `thutuc.typed/${resource}/${record?.id ?? ''}`;
  useUnsaved(isDirty);

  const looked = useRef('');
  useEffect(() => {
    if (looked.current === key) return;
    looked.current = key;
    const values = restoreTyped(key, formState.defaultValues ?? {});
    if (!values) return;
    reset(record ? { ...values, revision: record.revision } : values, { keepDefaultValues: true });
    notify('app.kept.restored', { type: 'info', autoHideDuration: 8000 });
  }, [key, record, formState, reset, notify]);

  const base = useRef<unknown>(undefined);
  base.current = formState.defaultValues;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = watch((values) => {
      clearTimeout(timer);
      timer = setTimeout(() => keepTyped(key, base.current, values), SAVE_AFTER_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [key, watch]);

  const wasDirty = useRef(false);
  useEffect(() => {
    if (wasDirty.current && !isDirty) dropTyped(key);
    wasDirty.current = isDirty;
  }, [isDirty, key]);
  return null;
}
