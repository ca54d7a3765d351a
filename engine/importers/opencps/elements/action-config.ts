import { type ElementSpec, may, must } from '../element-spec.ts';

/** Behaviour shared by every use of an action code. */
export const actionConfig: ElementSpec = {
  name: 'ActionConfig',
  fields: [
    ...must.text('actionCode', 'actionName'),
    ...may.boolean('extraForm'),
    ...may.text('formConfig', 'sampleData'),
    ...may.boolean('insideProcess'),
    ...may.integer('userNote', 'syncType', 'eventType', 'infoType'),
    ...may.boolean('rollbackable'),
    ...may.text('notificationType', 'documentType', 'mappingAction'),
    ...may.integer('dateOption'),
  ],
};
