import { tellChildren, tellCodes } from './codes.ts';
import { tellCondition, tellRoleCondition } from './conditions.ts';
import { tellDueDate } from './due-date.ts';
import { tellConfigNote, tellPostAction } from './json-texts.ts';
import { tellFee, tellPaymentRequest } from './payment.ts';
import { tellPostStep, tellPreStep, tellProcessTime, tellRoleAsStep, tellStepTime, tellWaitLimit } from './steps.ts';
import { tellModerator, tellRequired } from './switches.ts';
import type { Telling } from './telling.ts';

/** Fields with words of their own, by shape. */
const tellings: Readonly<Record<string, Readonly<Record<string, Telling>>>> = {
  ServiceProcess: { durationCount: tellProcessTime, dueDatePattern: tellDueDate, paymentFee: tellFee },
  ProcessStep: { durationCount: tellStepTime, waitLimit: tellWaitLimit, roleAsStep: tellRoleAsStep },
  RoleUse: { condition: tellRoleCondition, moderator: tellModerator },
  ProcessAction: {
    preStepCode: tellPreStep,
    postStepCode: tellPostStep,
    preCondition: tellCondition,
    requestPayment: tellPaymentRequest,
    paymentFee: tellFee,
    createDossierFiles: tellCodes,
    returnDossierFiles: tellCodes,
    createDossiers: tellChildren,
    configNote: tellConfigNote,
    postAction: tellPostAction,
  },
  DossierPart: { required: tellRequired },
  CasePart: { required: tellRequired },
  ActionConfig: { documentType: tellCodes },
};

/** How a field is told; undefined for one that is told like any other. */
export function tellingOf(shape: string, field: string): Telling | undefined {
  const ofShape = Object.hasOwn(tellings, shape) ? tellings[shape] : undefined;
  return ofShape && Object.hasOwn(ofShape, field) ? ofShape[field] : undefined;
}
