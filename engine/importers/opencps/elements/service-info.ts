import { type ElementSpec, listOf, may, must } from '../element-spec.ts';

const fileTemplate: ElementSpec = {
  name: 'fileTemplate',
  fields: [
    ...may.text('filename'),
    ...must.text('fileTemplateNo', 'templateName'),
    ...may.text('eFormNoPattern', 'eFormNamePattern'),
  ],
};

const processOption: ElementSpec = {
  name: 'ProcessOption',
  fields: [
    ...may.text('optionCode'),
    ...must.text('optionName'),
    ...must.integer('seqOrder'),
    ...may.integer('sampleCount'),
    ...may.text('autoSelect', 'instructionNote', 'submissionNote'),
    ...must.text('templateNo'),
    ...may.text('templateName'),
    ...must.text('processNo'),
    ...may.text('processName', 'registerBookCode'),
  ],
};

const serviceConfig: ElementSpec = {
  name: 'ServiceConfig',
  fields: [
    ...must.text('govAgencyCode', 'govAgencyName'),
    ...may.text('serviceInstruction'),
    ...must.integer('serviceLevel'),
    ...may.text('serviceUrl'),
    ...may.boolean('forCitizen', 'forBusiness', ['postalService', 'postService'], 'registration'),
    listOf('processes', processOption),
  ],
};

/** A procedure with the agencies that offer it, one a file. */
export const serviceInfo: ElementSpec = {
  name: 'ServiceInfo',
  fields: [
    ...must.text('serviceCode', 'serviceName'),
    ...may.text(
      'processText',
      'methodText',
      'dossierText',
      'conditionText',
      'durationText',
      'applicantText',
      'resultText',
      'regularText',
      'feeText',
      'administrationCode',
      'administrationName',
      'domainCode',
      'domainName',
    ),
    ...may.integer('maxLevel'),
    ...may.boolean('public_'),
    listOf('fileTemplates', fileTemplate, false),
    listOf('configs', serviceConfig),
  ],
};
