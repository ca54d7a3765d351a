import { type ElementSpec, listOf, may, must } from '../element-spec.ts';

const deliverableTypeRole: ElementSpec = {
  name: 'deliverableTypeRole',
  fields: [...must.text('roleCode'), ...may.text('moderator')],
};

/** A licence or certificate; its form and report also lie beside it in forms/ and reports/. */
export const deliverableType: ElementSpec = {
  name: 'DeliverableType',
  fields: [
    ...must.text('typeCode', 'typeName'),
    ...may.integer('formScriptFileId', 'formReportFileId'),
    ...may.text('codePattern'),
    ...may.integer('counter'),
    ...may.text('mappingData'),
    ...may.integer('docSync'),
    ...may.text('dataConfig', 'tableConfig', 'govAgencies', 'formScript', 'formReport', 'roleCode'),
    listOf(['deliverableTypeRoleList', 'deliverableTypeRoles'], deliverableTypeRole, false),
  ],
};
