import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Draft } from '../../../schemas/types/index.ts';
import { configNames } from './config-names.ts';

/** The form of a shared configuration, and what a new one begins as. */
interface ConfigForm {
  Form: LazyExoticComponent<ComponentType>;
  blank: Draft['body'];
}

const form = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  blank: Draft['body'],
) => ({
  Form: lazy(async () => ({ default: (await load())[name] })),
  blank,
});

/** Every shared configuration by its resource; each form is fetched when it is first opened. */
const configForms = {
  'action-configs': form(() => import('./forms/action-config-form.tsx'), 'ActionConfigForm', {
    actionCode: '',
    actionName: '',
    insideProcess: true,
    userNote: 1,
  }),
  'step-configs': form(() => import('./forms/step-config-form.tsx'), 'StepConfigForm', {
    stepCode: '',
    stepName: '',
    stepType: 1,
  }),
  'menu-configs': form(() => import('./forms/menu-config-form.tsx'), 'MenuConfigForm', { menuGroup: '', menuName: '' }),
  'payment-configs': form(() => import('./forms/payment-config-form.tsx'), 'PaymentConfigForm', {
    govAgencyCode: '',
    govAgencyName: '',
  }),
  'fee-policies': form(() => import('./fees/fee-policy-form.tsx'), 'FeePolicyForm', {
    policyCode: '',
    policyName: '',
    lines: [],
  }),
  'server-configs': form(() => import('./forms/server-config-form.tsx'), 'ServerConfigForm', {
    serverNo: '',
    serverName: '',
    protocol: 'API_SYNC',
  }),
  'notification-templates': form(() => import('./forms/notification-template-form.tsx'), 'NotificationTemplateForm', {
    notificationType: '',
    expireDuration: 1440,
    interval: 'minutely',
  }),
  'document-types': form(() => import('./forms/document-type-form.tsx'), 'DocumentTypeForm', {
    typeCode: '',
    documentName: '',
  }),
  'deliverable-types': form(() => import('./forms/deliverable-type-form.tsx'), 'DeliverableTypeForm', {
    typeCode: '',
    typeName: '',
  }),
  dictionaries: form(() => import('./dictionary/dictionary-form.tsx'), 'DictionaryForm', {
    collectionCode: '',
    collectionName: '',
    status: 1,
    items: [],
  }),
  'dynamic-reports': form(() => import('./forms/dynamic-report-form.tsx'), 'DynamicReportForm', {
    reportCode: '',
    reportName: '',
  }),
} satisfies Record<ConfigResource, ConfigForm>;

type ConfigResource = (typeof configNames)[number];

const isConfig = (resource: string): resource is ConfigResource => configNames.some((name) => name === resource);

export function configFormOf(resource: string): ConfigForm {
  if (!isConfig(resource)) throw new Error(`${resource} is no shared configuration`);
  return configForms[resource];
}
