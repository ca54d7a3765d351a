import { type ElementSpec, listOf, may, must } from '../element-spec.ts';

const roleUse = (name: string): ElementSpec => ({
  name,
  fields: [...must.text('roleCode', 'roleName'), ...must.boolean('moderator'), ...must.text('condition')],
});

const processStep: ElementSpec = {
  name: 'ProcessStep',
  fields: [
    ...must.text('stepCode', 'stepName', 'sequenceNo', 'groupName', 'dossierStatus', 'dossierSubStatus'),
    ...must.decimal('durationCount'),
    ...must.text(['instructionNote', 'stepInstruction'], 'briefNote', 'roleAsStep'),
    ...must.integer('checkInput'),
    listOf('roles', roleUse('StepRole')),
  ],
};

const processAction: ElementSpec = {
  name: 'ProcessAction',
  fields: [
    ...must.text('actionCode', 'actionName', 'preStepCode', 'postStepCode', 'autoEvent', 'preCondition'),
    ...must.integer('allowAssignUser'),
    ...may.integer('assignUserId'),
    ...may.text('assignUserName'),
    ...must.integer('requestPayment'),
    ...must.text('paymentFee', 'createDossierFiles', 'returnDossierFiles'),
    ...must.boolean('eSignature'),
    ...must.text('signatureType', 'createDossiers', 'configNote', 'postAction'),
  ],
};

const processSequence: ElementSpec = {
  name: 'ProcessSequence',
  fields: must.text('sequenceNo', 'sequenceName', 'sequenceRole', 'durationCount'),
};

/** A workflow, one a file. */
export const serviceProcess: ElementSpec = {
  name: 'ServiceProcess',
  fields: [
    ...must.text('processNo', 'processName', 'description'),
    ...must.decimal('durationCount'),
    ...must.integer('durationUnit'),
    ...must.boolean('generatePassword'),
    ...must.text('serverNo', 'serverName', 'dossierNoPattern', 'dossierGroupPattern', 'dueDatePattern'),
    ...may.integer('counter'),
    listOf('roles', roleUse('ProcessRole')),
    listOf('steps', processStep),
    listOf('actions', processAction),
    listOf('sequences', processSequence),
  ],
};
