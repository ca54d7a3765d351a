import { DraftEdit } from '../../fields/draft-edit.tsx';
import { focusField } from '../../fields/focus-field.ts';
import { ServiceFields } from './service-fields.tsx';
import { ServiceOffers } from './service-offers.tsx';

/** A procedure as announced, with the agencies that offer it. */
export function ServiceEdit() {
  return (
    <DraftEdit onGoTo={focusField}>
      <ServiceOffers />
      <ServiceFields />
    </DraftEdit>
  );
}
