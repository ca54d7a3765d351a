import { type ElementSpec, listOf, may, must } from '../element-spec.ts';

const dossierPart: ElementSpec = {
  name: 'DossierPart',
  fields: [
    ...must.text('partNo', 'partName', 'partTip'),
    ...must.integer('partType'),
    ...must.boolean('multiple', 'required', ['esign', 'eSign']),
    ...must.text('fileTemplateNo', 'deliverableType'),
    ...must.integer('deliverableAction'),
    ...must.boolean('eForm'),
    ...must.text('sampleData'),
    ...must.integer('fileMark'),
  ],
};

/** A set of papers, one a file. */
export const dossierTemplate: ElementSpec = {
  name: 'DossierTemplate',
  fields: [
    ...must.text('templateNo', 'templateName', 'description', 'newFormScript'),
    listOf('parts', dossierPart),
    ...may.text('formMeta'),
  ],
};
