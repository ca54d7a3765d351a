import { DraftCreate } from '../../fields/draft-edit.tsx';
import { focusField } from '../../fields/focus-field.ts';
import { ServiceFields } from './service-fields.tsx';

const EMPTY = { serviceCode: '', serviceName: '', public_: true };

/** A new procedure. */
export function ServiceCreate() {
  return (
    <DraftCreate body={EMPTY} onGoTo={focusField}>
      <ServiceFields />
    </DraftCreate>
  );
}
