import { compileProcess } from '../../engine/domain/process/compile.ts';
import { graphOf, reach } from '../../engine/domain/process/lint/graph.ts';
import type {
  Calendar,
  Dictionary,
  DossierTemplate,
  FeePolicy,
  PaymentConfig,
  ProcessAction,
  ServiceConfig,
  ServiceProcess,
} from '../../schemas/types/index.ts';

/** Where a broken definition must be found faulty. */
export interface Expected {
  code: string;
  /** JSON Pointer of the finding, or of what it stands below. */
  path: string;
  /** Keys of shared definitions that would set it right and are taken away. */
  without?: string[];
}

interface Operator<Body> {
  name: string;
  /** Breaks the definition in place; undefined where there is nothing of the kind to break. */
  breaks(body: Body, around: Around): Expected | undefined;
}

/** What an operator may know of the other seeds. */
export interface Around {
  offers: ServiceConfig[];
  processes: ServiceProcess[];
  policies: FeePolicy[];
}

const MISSING = 'KHONG_CO';
const TERMINAL = new Set(['done', 'cancelled', 'denied', 'unresolved']);
const UNTIMED = new Set(['waiting', 'correcting', 'paying', '', 'new', 'receiving', 'collecting']);

const at = <Item>(items: readonly Item[], fits: (item: Item, index: number) => boolean): number =>
  items.findIndex(fits);
const copyOf = (action: ProcessAction, more: Partial<ProcessAction>): ProcessAction => ({
  ...action,
  actionKey: `them-${action.actionKey}`,
  ...more,
});
const isFree = ({ autoEvent }: ProcessAction): boolean => autoEvent === '';
const usesMoney = ({ actions }: ServiceProcess): boolean =>
  actions.some(({ requestPayment, paymentFee }) => requestPayment > 0 || paymentFee !== '');

/** Breaks one action that fits; its index goes into the expected path. */
const onAction =
  (
    code: string,
    field: string,
    fits: (action: ProcessAction, process: ServiceProcess) => boolean,
    change: (action: ProcessAction, process: ServiceProcess) => void,
  ) =>
  (process: ServiceProcess): Expected | undefined => {
    const index = at(process.actions, (action) => fits(action, process));
    const action = process.actions[index];
    if (!action) return undefined;
    change(action, process);
    return { code, path: `/actions/${index}/${field}` };
  };

const condition = (
  name: string,
  code: string,
  text: (process: ServiceProcess) => string,
): Operator<ServiceProcess> => ({
  name,
  breaks: (process) =>
    onAction(code, 'preCondition', isFree, (action) => {
      action.preCondition = text(process);
    })(process),
});

const fee = (name: string, code: string, change: (text: string) => string): Operator<ServiceProcess> => ({
  name,
  breaks: onAction(
    code,
    'paymentFee',
    ({ paymentFee }) => paymentFee !== '',
    (action) => {
      action.paymentFee = change(action.paymentFee);
    },
  ),
});

const withKey = (key: string, value: unknown) => (text: string) =>
  JSON.stringify({ ...JSON.parse(text), [key]: value });

/** A step that dossiers come to without passing through it, not an end. */
function passedStep(process: ServiceProcess): number {
  const leaving = new Set(process.actions.map(({ preStepCode }) => preStepCode));
  return at(
    process.steps,
    ({ stepCode, dossierStatus }) =>
      !TERMINAL.has(dossierStatus) &&
      leaving.has(stepCode) &&
      process.actions.some(({ postStepCode, preStepCode }) => postStepCode === stepCode && preStepCode !== stepCode),
  );
}

export const processOperators: Operator<ServiceProcess>[] = [
  {
    name: 'an action leads to a step that is not there',
    breaks: onAction(
      'action-step-missing',
      'postStepCode',
      ({ postStepCode }) => postStepCode !== '',
      (action) => {
        action.postStepCode = MISSING;
      },
    ),
  },
  {
    name: 'an action leaves a step that is not there',
    breaks: onAction(
      'action-step-missing',
      'preStepCode',
      ({ preStepCode }) => preStepCode !== '',
      (action) => {
        action.preStepCode = MISSING;
      },
    ),
  },
  {
    name: 'two steps share a code',
    breaks({ steps }) {
      const [first, second] = steps;
      if (!first || !second) return undefined;
      second.stepCode = first.stepCode;
      return { code: 'step-duplicate', path: '/steps/1/stepCode' };
    },
  },
  {
    name: 'two actions share a key',
    breaks({ actions }) {
      const [first, second] = actions;
      if (!first || !second) return undefined;
      second.actionKey = first.actionKey;
      return { code: 'action-key-duplicate', path: '/actions/1/actionKey' };
    },
  },
  {
    name: 'no action begins',
    breaks(process) {
      process.actions = process.actions.filter(({ preStepCode }) => preStepCode !== '');
      return { code: 'no-first-action', path: '/actions' };
    },
  },
  {
    name: 'a step nobody comes to',
    breaks({ steps }) {
      const [step] = steps;
      if (!step) return undefined;
      steps.push({ ...step, stepCode: 'CO_LAP' });
      return { code: 'step-unreachable', path: `/steps/${steps.length - 1}` };
    },
  },
  {
    name: 'a step without a way out',
    breaks(process) {
      const index = passedStep(process);
      const step = process.steps[index];
      if (!step) return undefined;
      process.actions = process.actions.filter(({ preStepCode }) => preStepCode !== step.stepCode);
      return { code: 'step-dead-end', path: `/steps/${index}` };
    },
  },
  {
    name: 'a step that only leads back to itself',
    breaks(process) {
      const index = passedStep(process);
      const step = process.steps[index];
      if (!step) return undefined;
      for (const action of process.actions)
        if (action.preStepCode === step.stepCode) action.postStepCode = step.stepCode;
      return { code: 'step-no-way-to-end', path: `/steps/${index}` };
    },
  },
  {
    name: 'two clocks move a dossier round and round',
    breaks({ steps, actions }) {
      const index = at(steps, ({ dossierStatus }) => !TERMINAL.has(dossierStatus));
      const other = at(steps, ({ dossierStatus }, place) => place > index && !TERMINAL.has(dossierStatus));
      const [one, two, action] = [steps[index], steps[other], actions[0]];
      if (!one || !two || !action) return undefined;
      const timer = { autoEvent: 'timmer', preCondition: '', postAction: '', actionCode: 'T1' };
      actions.push(
        copyOf(action, { ...timer, actionKey: 't1', preStepCode: one.stepCode, postStepCode: two.stepCode }),
      );
      actions.push(
        copyOf(action, { ...timer, actionKey: 't2', preStepCode: two.stepCode, postStepCode: one.stepCode }),
      );
      return { code: 'auto-loop', path: `/steps/${index}` };
    },
  },
  {
    name: 'the engine repeats an act on one step for ever',
    breaks({ steps, actions }) {
      const index = at(steps, ({ dossierStatus }) => !TERMINAL.has(dossierStatus));
      const [step, action] = [steps[index], actions[0]];
      if (!step || !action) return undefined;
      actions.push(copyOf(action, { autoEvent: 'special', preStepCode: step.stepCode, postStepCode: step.stepCode }));
      return { code: 'auto-loop', path: `/steps/${index}` };
    },
  },
  {
    name: 'an action stands twice',
    breaks({ actions }) {
      const [action] = actions;
      if (!action) return undefined;
      actions.push(copyOf(action, {}));
      return { code: 'acts-not-told-apart', path: `/actions/${actions.length - 1}` };
    },
  },
  {
    name: 'an act stands behind one that always fits',
    breaks({ actions }) {
      const plain = actions.find(({ preCondition, autoEvent }) => preCondition === '' && autoEvent === '');
      if (!plain) return undefined;
      actions.push(copyOf(plain, { preCondition: 'online=true' }));
      return { code: 'act-never-chosen', path: `/actions/${actions.length - 1}` };
    },
  },
  condition('paid and not paid', 'condition-never', () => 'payok,paynotok'),
  condition('online and not online', 'condition-never', () => 'online=true,online=false'),
  condition('one service and not that service', 'condition-never', () => 'service=A,notservicecode=A|B'),
  condition('one agency and not that agency', 'condition-never', () => 'agency=A,notagencycode=A'),
  condition('two services at once', 'condition-never', () => 'service=A,service=B'),
  condition('two ways of the post at once', 'condition-never', () => 'viapostal=1,viapostal=2'),
  condition(
    'a step done and not done',
    'condition-never',
    ({ steps }) => `stepdone=${steps[0]?.stepCode},stepnotdone=${steps[0]?.stepCode}`,
  ),
  condition('a word that is never true', 'condition-never', () => 'waiting'),
  condition('an expression that is never true', 'condition-never', () => '= 1 = 2'),
  condition('an expression that is always true', 'condition-always', () => '= 2 > 1'),
  condition('a word nobody understands', 'condition-unknown-word', () => 'payokk'),
  condition('an expression that is none', 'feel-syntax', () => '= dossier.channel ='),
  condition('an expression with an unknown name', 'feel-unknown-name', () => '= ho.so = 1'),
  condition('a step done that is not there', 'condition-step-missing', () => `stepdone=${MISSING}`),
  {
    name: 'a step of a role nobody knows',
    breaks({ steps }) {
      const index = at(steps, ({ roles }) => roles.length > 0);
      const [role] = steps[index]?.roles ?? [];
      if (!role) return undefined;
      role.roleCode = MISSING;
      return { code: 'role-unknown', path: `/steps/${index}/roles/0/roleCode` };
    },
  },
  {
    name: 'a step nobody holds',
    breaks(process, { offers }) {
      if (!offers.some(({ processes }) => processes.some(({ processNo }) => processNo === process.processNo)))
        return undefined;
      const { steps, actions } = process;
      const index = at(
        steps,
        ({ stepCode, roles, dossierStatus, roleAsStep }) =>
          roles.length > 0 &&
          roleAsStep === '' &&
          dossierStatus === 'processing' &&
          actions.some((action) => action.preStepCode === stepCode && isFree(action)),
      );
      const step = steps[index];
      if (!step) return undefined;
      for (const role of step.roles) role.roleCode = MISSING;
      return { code: 'step-nobody', path: `/steps/${index}/roles` };
    },
  },
  {
    name: 'an assignment with nobody to choose',
    breaks(process) {
      const { steps, actions } = process;
      const index = at(actions, ({ postStepCode, autoEvent }) => {
        const step = steps.find(({ stepCode }) => stepCode === postStepCode);
        const leaves = actions.some((action) => action.preStepCode === postStepCode && isFree(action));
        return (
          autoEvent === '' &&
          step?.dossierStatus === 'processing' &&
          step.roles.length > 0 &&
          step.roleAsStep === '' &&
          leaves
        );
      });
      const action = actions[index];
      const step = steps.find(({ stepCode }) => stepCode === action?.postStepCode);
      if (!action || !step) return undefined;
      action.allowAssignUser = 1;
      for (const role of step.roles) role.roleCode = MISSING;
      return { code: 'assignee-nobody', path: `/actions/${index}/allowAssignUser` };
    },
  },
  {
    name: 'a preset assignee who is not there',
    breaks: onAction('default-assignee-unknown', 'assignUserName', isFree, (action) => {
      action.assignUserName = 'khong.co.ai';
    }),
  },
  {
    name: 'roles of a step that is not there',
    breaks({ steps }) {
      const [step] = steps;
      if (!step) return undefined;
      step.roleAsStep = MISSING;
      return { code: 'role-as-step-missing', path: '/steps/0/roleAsStep' };
    },
  },
  {
    name: 'two steps borrow roles from each other',
    breaks({ steps }) {
      const [one, two] = steps;
      if (!one || !two) return undefined;
      Object.assign(one, { roles: [], roleAsStep: two.stepCode });
      Object.assign(two, { roles: [], roleAsStep: one.stepCode });
      return { code: 'role-as-step-ring', path: '/steps/0/roleAsStep' };
    },
  },
  fee('a fee that is no JSON', 'fee-json', () => '{'),
  fee('a fee that is a list', 'fee-not-object', () => '[]'),
  fee('a negative fee', 'fee-amount', withKey('feeAmount', -1)),
  fee('a broken number of đồng', 'fee-amount', withKey('serviceAmount', 1.5)),
  fee('a key nobody knows', 'fee-key-unknown', withKey('phiLa', 1)),
  fee('a key of OpenCPS without effect', 'fee-key-ignored', withKey('keypay', true)),
  fee('editable of seven', 'fee-editable', withKey('editable', 7)),
  {
    name: 'money asked for and never looked at',
    breaks(process) {
      const index = at(process.actions, ({ paymentFee, requestPayment }) => paymentFee !== '' && requestPayment === 2);
      if (index < 0) return undefined;
      for (const action of process.actions) {
        action.preCondition = action.preCondition.replace(/\bpay(not)?ok\b,?|^=.*fee.*$/g, '').replace(/,$/, '');
        if (action.requestPayment === 5) action.requestPayment = 0;
      }
      return { code: 'fee-never-checked', path: `/actions/${index}/requestPayment` };
    },
  },
  {
    name: 'payment looked at where none was asked for',
    breaks(process) {
      if (usesMoney(process)) return undefined;
      return onAction('payment-never-requested', 'preCondition', isFree, (action) => {
        action.preCondition = 'payok';
      })(process);
    },
  },
  {
    name: 'money asked for without an amount',
    breaks(process) {
      if (usesMoney(process)) return undefined;
      return onAction('payment-request-empty', 'paymentFee', isFree, (action) => {
        action.requestPayment = 2;
      })(process);
    },
  },
  {
    name: 'an amount nobody asks for',
    breaks: onAction(
      'fee-not-requested',
      'requestPayment',
      ({ paymentFee }) => paymentFee !== '',
      (action) => {
        action.requestPayment = 0;
      },
    ),
  },
  {
    name: 'a refusal without a reason',
    breaks({ steps, actions }) {
      const from = steps.find(({ dossierStatus }) => dossierStatus === 'processing');
      const [action] = actions;
      if (!from || !action) return undefined;
      const plain = { autoEvent: '', preCondition: '', reasonRequired: false, postAction: '' };
      actions.push(
        copyOf(action, { ...plain, actionCode: '4400', preStepCode: from.stepCode, postStepCode: from.stepCode }),
      );
      return {
        code: 'refusal-without-reason',
        path: `/actions/${actions.length - 1}/reasonRequired`,
        without: ['action-config/4400'],
      };
    },
  },
  {
    name: 'a refusal without a document',
    breaks({ steps, actions }) {
      const from = steps.find(({ dossierStatus }) => dossierStatus === 'processing');
      const to = steps.find(({ dossierStatus }) => dossierStatus === 'denied' || dossierStatus === 'unresolved');
      const [action] = actions;
      if (!from || !to || !action) return undefined;
      const plain = { autoEvent: '', preCondition: '', postAction: '', createDossierFiles: '', returnDossierFiles: '' };
      actions.push(
        copyOf(action, { ...plain, actionCode: 'TU_CHOI', preStepCode: from.stepCode, postStepCode: to.stepCode }),
      );
      return { code: 'refusal-without-document', path: `/actions/${actions.length - 1}/createDossierFiles` };
    },
  },
  {
    name: 'a step longer than the whole process',
    breaks(process) {
      const { compiled } = compileProcess(process, { actionConfigs: [], stepConfigs: [] });
      const reached = reach(graphOf(compiled), [null]);
      const step = process.steps.find(
        ({ stepCode, dossierStatus, lockState = '' }) =>
          reached.has(stepCode) && lockState === '' && !UNTIMED.has(dossierStatus),
      );
      if (!step || process.durationCount <= 0) return undefined;
      step.durationCount = 9999;
      return { code: 'steps-exceed-deadline', path: '/durationCount' };
    },
  },
  {
    name: 'a waiting step without an end',
    breaks({ steps, actions }) {
      const index = at(steps, ({ dossierStatus }) => dossierStatus === 'waiting' || dossierStatus === 'correcting');
      const step = steps[index];
      if (!step) return undefined;
      delete step.waitLimit;
      for (const action of actions)
        if (action.preStepCode === step.stepCode && /timm?er/.test(action.autoEvent)) action.autoEvent = '';
      return { code: 'waiting-without-limit', path: `/steps/${index}/waitLimit` };
    },
  },
  {
    name: 'a number with an unknown token',
    breaks(process) {
      process.dossierNoPattern = 'A-{zz}';
      return { code: 'number-pattern-unknown-token', path: '/dossierNoPattern' };
    },
  },
  {
    name: 'a number that repeats',
    breaks(process) {
      process.dossierNoPattern = 'A-{yyyy}-{nnnn}';
      return { code: 'number-not-unique', path: '/dossierNoPattern' };
    },
  },
  {
    name: 'one series for several agencies',
    breaks(process, { offers }) {
      const agencies = offers.filter(({ processes }) =>
        processes.some(({ processNo }) => processNo === process.processNo),
      );
      if (new Set(agencies.map(({ govAgencyCode }) => govAgencyCode)).size < 2) return undefined;
      process.dossierNoPattern = 'A-{yyyy}{mm}{dd}-{nnnn}';
      return { code: 'number-crosses-agencies', path: '/dossierNoPattern' };
    },
  },
  {
    name: 'a paper issued of a type nobody knows',
    breaks: onAction(
      'document-type-unknown',
      'postAction',
      ({ postAction }) => postAction === '',
      (action) => {
        action.postAction = JSON.stringify({ CREATE_DOCUMENT: { documentType: MISSING } });
      },
    ),
  },
  {
    name: 'a paper produced that the template lacks',
    breaks: onAction(
      'action-part-missing',
      'createDossierFiles',
      () => true,
      (action) => {
        action.createDossierFiles = MISSING;
      },
    ),
  },
  {
    name: 'a paper returned that the template lacks',
    breaks: onAction(
      'action-part-missing',
      'returnDossierFiles',
      () => true,
      (action) => {
        action.returnDossierFiles = MISSING;
      },
    ),
  },
  {
    name: 'a status nobody knows',
    breaks({ steps }) {
      const index = at(steps, ({ dossierStatus }) => dossierStatus === 'processing');
      const step = steps[index];
      if (!step) return undefined;
      step.dossierStatus = MISSING;
      return { code: 'status-unknown', path: `/steps/${index}/dossierStatus` };
    },
  },
  {
    name: 'a child procedure nobody offers',
    breaks: onAction(
      'child-not-offered',
      'createDossiers',
      ({ createDossiers }) => createDossiers !== '',
      (action) => {
        action.createDossiers = `H20.31#MAU@${MISSING}`;
      },
    ),
  },
  {
    name: 'a child that runs the process it is opened by',
    breaks(process, { offers }) {
      const own = offers.find(({ processes }) => processes.some(({ processNo }) => processNo === process.processNo));
      const index = process.actions.findIndex(({ createDossiers }) => createDossiers !== '');
      const action = process.actions[index];
      if (!own || !action) return undefined;
      action.createDossiers = own.govAgencyCode;
      return { code: 'child-opens-itself', path: `/actions/${index}/createDossiers` };
    },
  },
  {
    name: 'a setting nothing reads',
    breaks({ steps }) {
      const [step] = steps;
      if (!step) return undefined;
      step.restrictDossier = 'abc';
      return { code: 'setting-without-effect', path: '/steps/0/restrictDossier' };
    },
  },
  {
    name: 'an act that leads back to its own step',
    breaks({ actions }) {
      const index = actions.findIndex(
        ({ preStepCode, postStepCode, autoEvent }) =>
          preStepCode !== '' && postStepCode !== '' && preStepCode !== postStepCode && autoEvent === '',
      );
      const action = actions[index];
      if (!action) return undefined;
      action.postStepCode = action.preStepCode;
      return { code: 'act-to-own-step', path: `/actions/${index}/postStepCode` };
    },
  },
  {
    name: 'one more act that appoints a new date',
    breaks({ actions }) {
      const index = actions.findIndex(
        ({ actionCode, preStepCode, postStepCode, autoEvent }) =>
          preStepCode !== '' && postStepCode !== '' && !actionCode.startsWith('85') && autoEvent === '',
      );
      const action = actions[index];
      if (!action) return undefined;
      action.postStepCode = action.preStepCode;
      action.actionCode = '8501';
      return { code: 'extension-once', path: `/actions/${index}/actionCode` };
    },
  },
  {
    name: 'a negative time',
    breaks({ steps }) {
      const [step] = steps;
      if (!step) return undefined;
      step.durationCount = -1;
      return { code: 'duration-negative', path: '/steps/0/durationCount' };
    },
  },
  {
    name: 'an event nobody knows',
    breaks: onAction('auto-event-unknown', 'autoEvent', isFree, (action) => {
      action.autoEvent = 'la';
    }),
  },
];

export const templateOperators: Operator<DossierTemplate>[] = [
  {
    name: 'a part twice',
    breaks({ parts }) {
      const [part] = parts;
      if (!part) return undefined;
      parts.push({ ...part });
      return { code: 'part-duplicate', path: `/parts/${parts.length - 1}/partNo` };
    },
  },
  {
    name: 'a part without a kind',
    breaks({ parts }) {
      const [part] = parts;
      if (!part) return undefined;
      part.partType = 0;
      return { code: 'part-kind-missing', path: '/parts/0/partType' };
    },
  },
  {
    name: 'a result marked as handed in',
    breaks({ parts }) {
      const index = at(
        parts,
        ({ partNo, partType, deliverableType }) =>
          partType === 2 && (partNo.startsWith('KQ') || deliverableType !== ''),
      );
      const part = parts[index];
      if (!part) return undefined;
      part.partType = 1;
      return { code: 'result-part-handed-in', path: `/parts/${index}/partType` };
    },
  },
  {
    name: 'a case with a part the template lacks',
    breaks({ cases = [] }) {
      const [part] = cases[0]?.parts ?? [];
      if (!part) return undefined;
      part.partNo = MISSING;
      return { code: 'case-part-missing', path: '/cases/0/parts/0/partNo' };
    },
  },
  {
    name: 'a result of a type nobody knows',
    breaks({ parts }) {
      const [part] = parts;
      if (!part) return undefined;
      part.deliverableType = MISSING;
      return { code: 'deliverable-type-unknown', path: '/parts/0/deliverableType' };
    },
  },
  {
    name: 'a case with a fee policy nobody knows',
    breaks({ cases = [] }) {
      const [first] = cases;
      if (!first) return undefined;
      first.feePolicyCode = MISSING;
      return { code: 'fee-policy-unknown', path: '/cases/0/feePolicyCode' };
    },
  },
];

export const policyOperators: Operator<FeePolicy>[] = [
  {
    name: 'a line twice',
    breaks({ lines }) {
      const [line] = lines;
      if (!line) return undefined;
      lines.push({ ...line });
      return { code: 'fee-line-duplicate', path: `/lines/${lines.length - 1}/lineCode` };
    },
  },
  {
    name: 'tiers that fall',
    breaks({ lines }) {
      const [line] = lines;
      if (!line) return undefined;
      line.amount = {
        shape: 'tiers',
        unitName: 'bản',
        tiers: [
          { from: 1, unitAmount: 2000 },
          { from: 1, unitAmount: 1000 },
        ],
      };
      return { code: 'fee-line-order', path: '/lines/0/amount/tiers' };
    },
  },
  {
    name: 'a least amount above the greatest',
    breaks({ lines }) {
      const [line] = lines;
      if (!line) return undefined;
      line.amount = { shape: 'percent', baseName: 'giá trị', points: [{ base: 0, percent: '1' }], min: 10, max: 5 };
      return { code: 'fee-line-bounds', path: '/lines/0/amount/min' };
    },
  },
  {
    name: 'a line that ends before it begins',
    breaks({ lines }) {
      const [line] = lines;
      if (!line) return undefined;
      Object.assign(line, { validFrom: '2026-02-01', validTo: '2026-01-01' });
      return { code: 'fee-line-dates', path: '/lines/0/validTo' };
    },
  },
  {
    name: 'more than everything off',
    breaks(policy) {
      policy.exemptions = [{ groupCode: 'A', groupName: 'A', percentOff: '150' }];
      return { code: 'fee-line-percent', path: '/exemptions/0/percentOff' };
    },
  },
  {
    name: 'an exemption from a line that is not there',
    breaks(policy) {
      policy.exemptions = [{ groupCode: 'A', groupName: 'A', percentOff: '50', lines: [MISSING] }];
      return { code: 'fee-line-unknown', path: '/exemptions/0/lines/0' };
    },
  },
  {
    name: 'no line',
    breaks(policy) {
      policy.lines = [];
      return { code: 'fee-lines-none', path: '/lines' };
    },
  },
];

export const offerOperators: Operator<ServiceConfig>[] = [
  {
    name: 'an offer of a process that is not there',
    breaks({ processes: [option] }) {
      if (!option) return undefined;
      option.processNo = MISSING;
      return { code: 'definition-unknown', path: '/processes/0/processNo' };
    },
  },
  {
    name: 'an offer of a template that is not there',
    breaks({ processes: [option] }) {
      if (!option) return undefined;
      option.templateNo = MISSING;
      return { code: 'definition-unknown', path: '/processes/0/templateNo' };
    },
  },
  {
    name: 'an offer with a fee policy that is not there',
    breaks({ processes: [option] }) {
      if (!option) return undefined;
      option.feePolicyCode = MISSING;
      return { code: 'fee-policy-unknown', path: '/processes/0/feePolicyCode' };
    },
  },
  {
    name: 'a fee that the process never collects',
    breaks({ processes: [option] }, { processes, policies }) {
      const process = processes.find(({ processNo }) => processNo === option?.processNo);
      const policy = policies.find(({ lines }) =>
        lines.some(({ amount }) => amount.shape === 'fixed' && amount.amount > 0),
      );
      if (!option || !process || !policy || usesMoney(process)) return undefined;
      option.feePolicyCode = policy.policyCode;
      return { code: 'fee-not-collected', path: '/processes/0/processNo' };
    },
  },
  {
    name: 'money collected by an agency without an account',
    breaks(offer, { processes }) {
      const process = processes.find(({ processNo }) => processNo === offer.processes[0]?.processNo);
      if (!process || !usesMoney(process)) return undefined;
      offer.govAgencyCode = MISSING;
      return { code: 'agency-without-account', path: '/govAgencyCode' };
    },
  },
];

const blank = (
  name: string,
  code: string,
  field: 'bankInfo' | 'invoiceTemplateNo' | 'invoiceIssueNo',
): Operator<PaymentConfig> => ({
  name,
  breaks(config) {
    config[field] = '';
    return { code, path: `/${field}` };
  },
});

export const paymentOperators: Operator<PaymentConfig>[] = [
  blank('no beneficiary account', 'payment-account-missing', 'bankInfo'),
  blank('no receipt form', 'payment-fee-code-missing', 'invoiceTemplateNo'),
  blank('no receipt series', 'payment-series-missing', 'invoiceIssueNo'),
];

export const calendarOperators: Operator<Calendar>[] = [
  {
    name: 'a weekday twice',
    breaks({ workingTimes }) {
      const [time] = workingTimes;
      if (!time) return undefined;
      workingTimes.push({ ...time });
      return { code: 'calendar-weekday-twice', path: `/workingTimes/${workingTimes.length - 1}/day` };
    },
  },
  {
    name: 'no working day',
    breaks(calendar) {
      for (const time of calendar.workingTimes) time.hours = '';
      return { code: 'calendar-no-working-day', path: '/workingTimes' };
    },
  },
];

export const dictionaryOperators: Operator<Dictionary>[] = [
  {
    name: 'an item twice',
    breaks({ items }) {
      const [item] = items;
      if (!item) return undefined;
      items.push({ ...item });
      return { code: 'item-duplicate', path: `/items/${items.length - 1}/itemCode` };
    },
  },
  {
    name: 'an item below itself',
    breaks({ items }) {
      const [item] = items;
      if (!item) return undefined;
      item.parent = item.itemCode;
      return { code: 'item-parent-ring', path: '/items/0/parent' };
    },
  },
  {
    name: 'an item below nothing',
    breaks({ items }) {
      const [item] = items;
      if (!item) return undefined;
      item.parent = MISSING;
      return { code: 'item-parent-missing', path: '/items/0/parent' };
    },
  },
];
