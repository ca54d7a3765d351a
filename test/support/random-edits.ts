// What configurers do to definitions, each a whole edit that leaves a definition of its shape. `pick(n)` chooses below n.
import type {
  ActionConfig,
  DocumentType,
  DossierTemplate,
  ProcessAction,
  ProcessStep,
  ServiceConfig,
  ServiceInfo,
  ServiceProcess,
} from '../../schemas/types/index.ts';

export type Pick = (below: number) => number;
export type Edit<Body> = (body: Body, pick: Pick) => Body;

/** Numbers that look random and come again with the same seed. */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return below <= 0 ? 0 : Math.floor((state / 2 ** 32) * below);
  };
}

const one = <T>(list: readonly T[], pick: Pick): T | undefined => list[pick(list.length)];

/** The list with one of its items changed; as it is when it is empty. */
function change<T>(list: readonly T[], pick: Pick, to: (item: T) => T): T[] {
  const at = pick(list.length);
  return list.map((item, index) => (index === at ? to(item) : item));
}

function without<T>(list: readonly T[], pick: Pick): T[] {
  const at = pick(list.length);
  return list.length > 1 ? list.filter((_, index) => index !== at) : [...list];
}

function shuffled<T>(list: readonly T[], pick: Pick): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(pick(rest.length), 1));
}

/** A code no item has yet. */
function fresh(taken: readonly string[], stem: string): string {
  let n = 1;
  while (taken.includes(`${stem}${n}`)) n += 1;
  return `${stem}${n}`;
}

const FEE = '{"feeAmount": 70000, "serviceAmount": 30000, "paymentFee": "Mức mới", "editable": 3}';

const onSteps =
  (to: (step: ProcessStep, pick: Pick) => ProcessStep): Edit<ServiceProcess> =>
  (process, pick) => ({ ...process, steps: change(process.steps, pick, (step) => to(step, pick)) });
const onActions =
  (to: (action: ProcessAction, pick: Pick) => ProcessAction): Edit<ServiceProcess> =>
  (process, pick) => ({ ...process, actions: change(process.actions, pick, (action) => to(action, pick)) });

/** A step put between an action and where it led. */
const insertStep: Edit<ServiceProcess> = (process, pick) => {
  const action = one(
    process.actions.filter(({ postStepCode }) => postStepCode !== ''),
    pick,
  );
  const after = process.steps.find(({ stepCode }) => stepCode === action?.postStepCode);
  if (!action || !after) return process;
  const stepCode = fresh(
    process.steps.map((step) => step.stepCode),
    'M',
  );
  const actionCode = fresh(
    process.actions.map((each) => each.actionCode),
    '77',
  );
  const leads = { ...action, actionKey: `moi-${actionCode}`, actionCode, preStepCode: stepCode };
  const step = {
    ...after,
    stepCode,
    stepName: `Bước mới ${stepCode}`,
    dossierStatus: 'processing',
    dossierSubStatus: '',
  };
  return {
    ...process,
    steps: [...process.steps, step],
    actions: [
      ...process.actions.map((each) => (each === action ? { ...each, postStepCode: stepCode } : each)),
      { ...leads, actionName: 'Chuyển tiếp', autoEvent: '', preCondition: '', paymentFee: '', requestPayment: 0 },
    ],
  };
};

const removeStep: Edit<ServiceProcess> = (process, pick) => {
  const gone = one(process.steps, pick)?.stepCode;
  return {
    ...process,
    steps: process.steps.filter(({ stepCode }) => stepCode !== gone),
    actions: process.actions.filter(({ preStepCode, postStepCode }) => preStepCode !== gone && postStepCode !== gone),
  };
};

/** Edits of a process by name; some leave one that cannot be published: such a draft is a draft all the same. */
export const processEdits = {
  'rename the process': (process, pick) => ({ ...process, processName: `Quy trình đổi tên ${pick(1000)}` }),
  'rename a step': onSteps((step, pick) => ({ ...step, stepName: `${step.stepName} ${pick(100)}` })),
  'rename an action': onActions((action, pick) => ({ ...action, actionName: `Đổi tên ${pick(100)}` })),
  'change the time of the process': (process, pick) => ({ ...process, durationCount: 1 + pick(60) }),
  'count the time in hours': (process) => ({ ...process, durationUnit: process.durationUnit === 1 ? 0 : 1 }),
  'change the time of a step': onSteps((step, pick) => ({ ...step, durationCount: pick(9) })),
  'limit the wait at a step': onSteps((step, pick) => ({ ...step, waitLimit: 1 + pick(30) })),
  'give a channel its own time': (process, pick) => ({
    ...process,
    channelDurations: (['direct', 'online', 'postal'] as const).map((channel) => ({
      channel,
      duration: { count: 1 + pick(20), unit: 'working-day' as const },
    })),
  }),
  'add an action': (process, pick) => {
    const actionCode = fresh(
      process.actions.map((action) => action.actionCode),
      '88',
    );
    const [from, to] = [one(process.steps, pick), one(process.steps, pick)];
    const model = one(process.actions, pick);
    if (!from || !to || !model) return process;
    const added = { ...model, actionKey: `moi-${actionCode}`, actionCode, actionName: `Thao tác mới ${actionCode}` };
    return {
      ...process,
      actions: [...process.actions, { ...added, preStepCode: from.stepCode, postStepCode: to.stepCode }],
    };
  },
  'remove an action': (process, pick) => ({ ...process, actions: without(process.actions, pick) }),
  'reorder the actions': (process, pick) => ({ ...process, actions: shuffled(process.actions, pick) }),
  'add a step': insertStep,
  'remove a step': removeStep,
  'reorder the steps': (process, pick) => ({ ...process, steps: shuffled(process.steps, pick) }),
  'lead an action elsewhere': (process, pick) => {
    const to = one(process.steps, pick)?.stepCode ?? '';
    return onActions((action) => ({ ...action, postStepCode: to }))(process, pick);
  },
  'change the status of a step': onSteps((step, pick) => ({
    ...step,
    dossierStatus: one(['receiving', 'processing', 'waiting', 'releasing', 'done'], pick) ?? 'processing',
  })),
  'ask for a fee': onActions((action) => ({ ...action, requestPayment: 2, paymentFee: FEE })),
  'change a fee': (process) => ({
    ...process,
    actions: process.actions.map((action) => (action.paymentFee === '' ? action : { ...action, paymentFee: FEE })),
  }),
  'ask for no fee': (process) => ({
    ...process,
    actions: process.actions.map((action) => ({ ...action, requestPayment: 0, paymentFee: '' })),
  }),
  'collect at the desk': onActions((action) => ({ ...action, requestPayment: 5, paymentFee: FEE })),
  'ask for papers': onActions((action) => ({ ...action, createDossierFiles: 'TP01,KQ01' })),
  'return papers': onActions((action) => ({ ...action, returnDossierFiles: 'KQ01' })),
  'ask for a signature': onActions((action) => ({ ...action, eSignature: !action.eSignature })),
  'add a condition': onActions((action, pick) => ({
    ...action,
    preCondition: one(['payok', 'payno', 'onegate', 'notsign', ''], pick) ?? '',
  })),
  'drop the conditions': (process) => ({
    ...process,
    actions: process.actions.map((action) => ({ ...action, preCondition: '' })),
  }),
  'assign otherwise': onActions((action, pick) => ({ ...action, allowAssignUser: one([0, 1, 2, 3], pick) ?? 0 })),
  'add a role': onSteps((step) => ({
    ...step,
    roles: [...step.roles, { roleCode: 'VAN_THU', roleName: 'Văn thư', moderator: true, condition: '' }],
  })),
  'rename a role': onSteps((step, pick) => ({
    ...step,
    roles: change(step.roles, pick, (role) => ({ ...role, roleName: `Vai trò ${pick(50)}` })),
  })),
  'take a role away': onSteps((step, pick) => ({ ...step, roles: without(step.roles, pick) })),
  'borrow the roles of a step': (process, pick) => {
    const from = one(process.steps, pick)?.stepCode ?? '';
    return onSteps((step) => ({ ...step, roleAsStep: from === step.stepCode ? '' : from }))(process, pick);
  },
  'number dossiers otherwise': (process, pick) => ({
    ...process,
    dossierNoPattern: one(['', 'HS-{qqqqq}-{yyyy}', '{nnnn}/{dd}{mm}{yyyy}'], pick) ?? '',
  }),
  'promise another due date': (process, pick) => ({ ...process, durationCount: 2 + pick(30), dueDatePattern: '' }),
  'ask for a reason': onActions((action) => ({ ...action, reasonRequired: true })),
  'carry an action out by itself': onActions((action, pick) => ({
    ...action,
    autoEvent: one(['', 'timmer', 'listener', 'submit'], pick) ?? '',
  })),
  'send to other partners': (process, pick) => ({ ...process, serverNo: one(['', 'LGSP', 'DVCQG'], pick) ?? '' }),
} satisfies Record<string, Edit<ServiceProcess>>;

/** Edits of a template. */
export const templateEdits = {
  'rename the template': (template, pick) => ({ ...template, templateName: `Mẫu ${pick(1000)}` }),
  'rename a part': (template, pick) => ({
    ...template,
    parts: change(template.parts, pick, (part) => ({ ...part, partName: `Giấy tờ ${pick(100)}` })),
  }),
  'require a part, or not': (template, pick) => ({
    ...template,
    parts: change(template.parts, pick, (part) => ({ ...part, required: !part.required })),
  }),
  'add a part': (template, pick) => {
    const model = one(template.parts, pick);
    if (!model) return template;
    const partNo = fresh(
      template.parts.map((part) => part.partNo),
      'TPM',
    );
    return { ...template, parts: [...template.parts, { ...model, partNo, partName: `Giấy tờ thêm ${partNo}` }] };
  },
  'reorder the parts': (template, pick) => ({ ...template, parts: shuffled(template.parts, pick) }),
  'give a case another time': (template, pick) => ({
    ...template,
    ...(template.cases
      ? {
          cases: template.cases.map((each) => ({
            ...each,
            duration: { count: 1 + pick(40), unit: 'working-day' as const },
          })),
        }
      : {}),
  }),
} satisfies Record<string, Edit<DossierTemplate>>;

/** Edits of what is shared by all processes that use an action code. */
export const configEdits = {
  'rename the code': (config, pick) => ({ ...config, actionName: `Cấu hình ${pick(1000)}` }),
  'ask for a note, or not': (config, pick) => ({ ...config, userNote: one([0, 1, 2], pick) ?? 1 }),
  'let it set other dates': (config, pick) => ({ ...config, dateOption: one([0, 1, 2, 3, 5], pick) ?? 0 }),
  'tell the applicant': (config) => ({ ...config, notificationType: 'APLC-01' }),
  'tell the partners': (config) => ({ ...config, syncType: 2, eventType: 1 }),
  'issue another paper': (config) => ({ ...config, documentType: 'TNHS' }),
  'take it out of the process': (config) => ({ ...config, insideProcess: !(config.insideProcess ?? true) }),
} satisfies Record<string, Edit<ActionConfig>>;

/** Edits of the procedure, its offer and the papers it issues. */
export const serviceEdits = {
  'rename the procedure': (service, pick) => ({ ...service, serviceName: `Thủ tục ${pick(1000)}` }),
  'promise otherwise in words': (service, pick) => ({ ...service, durationText: `${pick(30)} ngày` }),
} satisfies Record<string, Edit<ServiceInfo>>;
export const offerEdits = {
  'ask for more copies': (offer, pick) => ({
    ...offer,
    processes: offer.processes.map((option) => ({ ...option, sampleCount: 1 + pick(5) })),
  }),
  'use the post, or not': (offer) => ({ ...offer, postService: !offer.postService }),
} satisfies Record<string, Edit<ServiceConfig>>;
export const paperEdits = {
  'rename the paper': (paper, pick) => ({ ...paper, documentName: `Giấy ${pick(1000)}` }),
  'number it otherwise': (paper, pick) => ({
    ...paper,
    codePattern: one(['{qqqq}/{yyyy}/K', 'S{qqq}-{yyyy}'], pick) ?? '{qq}/{yyyy}',
  }),
} satisfies Record<string, Edit<DocumentType>>;
