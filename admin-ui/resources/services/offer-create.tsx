import { DraftCreate } from '../../fields/draft-edit.tsx';
import { focusField } from '../../fields/focus-field.ts';
import { OfferFields } from './offer-fields.tsx';

const EMPTY = {
  serviceConfigCode: '',
  serviceCode: '',
  govAgencyCode: '',
  govAgencyName: '',
  serviceLevel: 4,
  forCitizen: true,
  forBusiness: true,
  postService: true,
  processes: [],
};

/** A new offer; its procedure may be chosen already by where somebody came from. */
export function OfferCreate() {
  return (
    <DraftCreate body={EMPTY} onGoTo={focusField}>
      <OfferFields />
    </DraftCreate>
  );
}
