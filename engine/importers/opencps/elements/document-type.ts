import { type ElementSpec, may, must } from '../element-spec.ts';

/** A paper issued while processing; its report lies beside it in reports/. */
export const documentType: ElementSpec = {
  name: 'DocumentType',
  fields: [
    ...must.text('typeCode'),
    ...may.integer('templateClass'),
    ...must.text('documentName'),
    ...may.text('codePattern'),
    ...may.integer('docSync'),
  ],
};
