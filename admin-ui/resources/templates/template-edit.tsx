import { useState } from 'react';
import { DraftEdit } from '../../fields/draft-edit.tsx';
import { TemplateForm } from './template-form.tsx';
import { placeOf, type TemplatePlace } from './template-place.ts';

/** A template as its configurers open it: at its components, which are what is changed. */
export function TemplateEdit() {
  const [place, setPlace] = useState<TemplatePlace>({ tab: 'parts' });
  return (
    <DraftEdit onGoTo={(pointer) => setPlace(placeOf(pointer))}>
      <TemplateForm place={place} onPlace={setPlace} />
    </DraftEdit>
  );
}
