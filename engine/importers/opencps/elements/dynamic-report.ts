import { codesOf, type ElementSpec, may, must } from '../element-spec.ts';

/** A report people put together themselves. */
export const dynamicReport: ElementSpec = {
  name: 'DynamicReport',
  fields: [
    ...must.text('reportCode', 'reportName'),
    ...may.integer('sharing'),
    ...may.text('filterConfig', 'tableConfig', 'userConfig', 'reportType'),
    codesOf('roles', 'ReportRole', false, 'roleCode'),
  ],
};
