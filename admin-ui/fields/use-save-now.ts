import { useNotify, useRecordContext, useResourceContext, useSaveContext } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { findingsOf } from './findings.tsx';

/** What became of a wish to save at once. */
export type Saved = 'saved' | 'kept' | 'failed';

/**
 * Saves the whole draft from inside one of its dialogs. A draft that is not there yet, or has a field the server would
 * refuse, keeps what was typed in the form instead, and says so.
 */
export function useSaveNow(): () => Promise<Saved> {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { handleSubmit, getValues } = useFormContext();
  const { save } = useSaveContext();
  const notify = useNotify();
  return async () => {
    const existing = record?.id !== undefined;
    if (!existing || !save || !findingsOf(resource, getValues('body')).saveable) {
      notify(existing ? 'items.keptFaulty' : 'items.keptNew', { type: existing ? 'warning' : 'info' });
      return 'kept';
    }
    let outcome: Saved = 'failed';
    await handleSubmit(async (values) => {
      const faults = await save(values);
      outcome = faults === undefined ? 'saved' : 'failed';
    })();
    return outcome;
  };
}
