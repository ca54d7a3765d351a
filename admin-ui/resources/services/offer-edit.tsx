import { DraftEdit } from '../../fields/draft-edit.tsx';
import { focusField } from '../../fields/focus-field.ts';
import { OfferFields } from './offer-fields.tsx';

/** A procedure as one agency offers it. */
export function OfferEdit() {
  return (
    <DraftEdit onGoTo={focusField}>
      <OfferFields />
    </DraftEdit>
  );
}
