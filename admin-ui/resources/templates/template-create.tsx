import { useState } from 'react';
import { DraftCreate } from '../../fields/draft-edit.tsx';
import { TemplateForm } from './template-form.tsx';
import { placeOf, type TemplatePlace } from './template-place.ts';

const EMPTY = { templateNo: '', templateName: '', description: '', newFormScript: '', parts: [] };

/** A new template: first its code and name. */
export function TemplateCreate() {
  const [place, setPlace] = useState<TemplatePlace>({ tab: 'info' });
  return (
    <DraftCreate body={EMPTY} onGoTo={(pointer) => setPlace(placeOf(pointer))}>
      <TemplateForm place={place} onPlace={setPlace} />
    </DraftCreate>
  );
}
