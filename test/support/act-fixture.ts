import type { Actor, ActorPost } from '../../engine/domain/access/actor.ts';
import { type DirectoryView, directoryOf, type LiveSide } from '../../engine/domain/access/directory.ts';
import { compileCalendar } from '../../engine/domain/calendar/compile-calendar.ts';
import { applyEntry } from '../../engine/domain/dossier/apply.ts';
import type { ActCommand, ActContext } from '../../engine/domain/dossier/context.ts';
import { decide } from '../../engine/domain/dossier/decide.ts';
import { fillDraws } from '../../engine/domain/dossier/decision.ts';
import { openDossier } from '../../engine/domain/dossier/open.ts';
import type { Collector } from '../../engine/domain/payment/collector.ts';
import { compileProcess } from '../../engine/domain/process/compile.ts';
import { tableOf } from '../../engine/domain/process/table.ts';
import type { Reason } from '../../engine/domain/refusals.ts';
import type {
  ActionConfig,
  Calendar,
  Dossier,
  DossierPart,
  Employee,
  FeePolicy,
  LogEntry,
  ProcessAction,
  ProcessStep,
  Role,
  ServiceProcess,
} from '../../schemas/types/index.ts';
import { checkAgainst } from '../../schemas/validate.ts';

export { action, part, step } from './definition-parts.ts';

/** Wednesday 04/03/2026 09:00 in Vietnam. */
export const NOW = '2026-03-04T02:00:00.000Z';
export const AGENCY = 'H20.31';

const calendar: Calendar = {
  calendarCode: 'VN',
  calendarName: 'Lịch',
  scope: 'nation',
  workingTimes: [2, 3, 4, 5, 6].map((day) => ({ day, hours: '07:00-11:30,13:30-17:00' })),
  exceptions: [],
};

const people: Employee[] = [
  {
    employeeNo: 'an',
    username: 'an',
    fullName: 'An',
    workingStatus: 1,
    posts: [{ roleCode: 'CV', agencyCode: AGENCY }],
  },
  {
    employeeNo: 'binh',
    username: 'binh',
    fullName: 'Bình',
    workingStatus: 1,
    posts: [{ roleCode: 'CV', agencyCode: AGENCY }],
  },
  {
    employeeNo: 'cu',
    username: 'cu',
    fullName: 'Cũ',
    workingStatus: 0,
    posts: [{ roleCode: 'CV', agencyCode: AGENCY }],
  },
  {
    employeeNo: 'xa',
    username: 'xa',
    fullName: 'Xa',
    workingStatus: 1,
    posts: [{ roleCode: 'CV', agencyCode: 'H20.99' }],
  },
  {
    employeeNo: 'ld',
    username: 'ld',
    fullName: 'Lãnh đạo',
    workingStatus: 1,
    posts: [{ roleCode: 'LD', agencyCode: AGENCY }],
  },
];

/** Two communes of a province and five people, one of whom has left. */
const known: Parameters<typeof directoryOf> = [
  [
    { agencyCode: 'H20', agencyName: 'Tỉnh', parentCode: '', level: 'tinh', active: true },
    { agencyCode: AGENCY, agencyName: 'Phường', parentCode: 'H20', level: 'xa', active: true },
    { agencyCode: 'H20.99', agencyName: 'Xã khác', parentCode: 'H20', level: 'xa', active: true },
  ],
  ['CV', 'LD'].map((roleCode) => ({ roleCode, roleName: roleCode, see: 'own', act: 'own', configure: 'none' })),
  people,
];

export const directory = directoryOf(...known);

/** The same people on a day when some are locked out or delegated, and with what else a test needs. */
export const directoryWith = (live: LiveSide, more: Employee[] = [], roles: Role[] = []) =>
  directoryOf(known[0], [...known[1], ...roles], [...people, ...more], live);

/** An officer with a role at an agency. */
export function officer(username: string, roleCode = 'CV', agencyCode = AGENCY): Actor {
  const post: ActorPost = {
    roleCode,
    roleName: roleCode,
    agencyCode,
    see: 'own',
    act: 'own',
    configure: 'none',
    operate: false,
  };
  return { kind: 'officer', username, name: username, posts: [post] };
}

export const citizen = (username: string): Actor => ({ kind: 'citizen', username, name: username, posts: [] });
export const engineActor: Actor = { kind: 'system', username: 'system', name: 'Hệ thống', posts: [] };
export const timerActor: Actor = { kind: 'timer', username: 'timer', name: 'Đồng hồ', posts: [] };

/** A process of five working days that one role executes. */
export const sampleProcess = (more: Partial<ServiceProcess>): ServiceProcess => ({
  processNo: 'QT',
  processName: 'Quy trình',
  description: '',
  durationCount: 5,
  durationUnit: 0,
  dossierNoPattern: '',
  dueDatePattern: '',
  generatePassword: false,
  serverNo: '',
  serverName: '',
  dossierGroupPattern: '',
  roles: [{ roleCode: 'CV', roleName: 'Chuyên viên', moderator: true, condition: '' }],
  sequences: [],
  steps: [],
  actions: [],
  ...more,
});

/** What a test process is made of. */
export interface Sketch {
  steps: ProcessStep[];
  actions: ProcessAction[];
  configs?: ActionConfig[];
  parts?: DossierPart[];
  process?: Partial<ServiceProcess>;
  directory?: DirectoryView;
  policy?: FeePolicy;
}

const account = { accountNo: '3511.0.1', bankName: 'Kho bạc', accountName: 'Phường' };
/** An agency that lacks nothing to take money. */
export const collector: Collector = {
  agencyCode: AGENCY,
  agencyName: 'Phường',
  accounts: { phi: account, lephi: { ...account, accountNo: '3511.0.2' }, ship: account },
  form: '01BLP2-001',
  series: 'AA-26T',
};

/** A dossier that remembers its log; `act` answers the refusal codes, none when the act was done. */
export class Case {
  dossier: Dossier;
  readonly log: LogEntry[] = [];
  now: string;
  readonly context: (actor: Actor) => ActContext;

  constructor(sketch: Sketch, opener: Actor = officer('an'), now = NOW, channel: Dossier['channel'] = 'direct') {
    this.now = now;
    const process = sampleProcess({ steps: sketch.steps, actions: sketch.actions, ...sketch.process });
    const table = tableOf(compileProcess(process, { actionConfigs: sketch.configs ?? [], stepConfigs: [] }).compiled);
    const pin = { code: 'X', version: 1, hash: '0'.repeat(64) };
    const working = compileCalendar([calendar], 'VN:1');
    this.context = (actor) => ({
      now: this.now,
      actor,
      entryId: `01900000-0000-7000-8000-0000000${String(this.log.length).padStart(2, '0')}000`,
      table,
      calendar: working,
      directory: sketch.directory ?? directory,
      statusName: (code) => ({ vi: code, en: code }),
      checkForm: (schema, values) => {
        const checked = checkAgainst({ ...schema }, values);
        return checked.ok ? [] : checked.errors;
      },
      documentType: (typeCode) => ({ documentName: typeCode, codePattern: '' }),
      offers: (serviceCode) => serviceCode !== 'KHONG',
      money: { collector, ...(sketch.policy ? { policy: { pin, policy: sketch.policy } } : {}) },
    });
    const agency = { code: AGENCY, name: 'Phường' };
    const opening = openDossier(
      {
        dossierId: '01900000-0000-7000-8000-000000000001',
        referenceUid: '01900000-0000-7000-8000-000000000001',
        service: { serviceCode: '1.1', serviceName: 'Thủ tục' },
        template: {
          templateNo: 'MAU',
          templateName: 'Mẫu',
          description: '',
          newFormScript: '',
          parts: sketch.parts ?? [],
        },
        pins: { process: pin, template: pin, service: pin, offer: pin, release: 1 },
        receivingAgency: agency,
        handlingAgency: agency,
        channel,
        applicant: { kind: 'person', name: 'Nguyễn Thị Hoa', idNo: '087190001234' },
        sampleCount: 1,
        postal: { viaPostal: 0, fromViaPostal: 0, vnpostalStatus: 0 },
        parent: null,
      },
      this.context(opener),
    );
    if ('reasons' in opening) throw new Error(JSON.stringify(opening.reasons));
    this.dossier = opening.dossier;
    this.#record({ type: 'created', dossier: opening.dossier }, opener);
  }

  #record(event: LogEntry['events'][number], actor: Actor): void {
    const { entryId } = this.context(actor);
    this.log.push({
      id: entryId,
      dossierId: this.dossier.id,
      seq: 1,
      at: this.now,
      actor: { kind: actor.kind, username: actor.username, name: actor.name },
      command: 'create',
      note: '',
      events: [event],
    });
  }

  /** Something that happened to the dossier without an act. */
  add(...events: LogEntry['events']): void {
    const [created] = this.log;
    if (!created) throw new Error('a case begins with its creation');
    const { entryId } = this.context(engineActor);
    const entry: LogEntry = {
      ...created,
      id: entryId,
      seq: this.dossier.seq + 1,
      at: this.now,
      command: 'attach',
      events,
    };
    this.log.push(entry);
    this.dossier = { ...applyEntry(this.dossier, entry), revision: this.dossier.revision + 1 };
  }

  /** All reasons, none when the act was done. */
  reasons(actor: Actor, command: ActCommand | string): Reason[] {
    const context = this.context(actor);
    const asked = typeof command === 'string' ? { actionCode: command } : command;
    const decided = decide(this.dossier, asked, context);
    if ('reasons' in decided) return decided.reasons;
    if (!decided.outcome.ok) return decided.outcome.reasons;
    const { decision } = decided.outcome;
    const drawn = decision.draws.map(({ counters }) => counters.map(() => this.log.length));
    const entry: LogEntry = {
      id: context.entryId,
      dossierId: this.dossier.id,
      seq: this.dossier.seq + 1,
      at: this.now,
      actor: { kind: actor.kind, username: actor.username, name: actor.name },
      command: 'act',
      note: asked.actionNote ?? '',
      events: fillDraws(decision, drawn),
    };
    this.log.push(entry);
    this.dossier = { ...applyEntry(this.dossier, entry), revision: this.dossier.revision + 1 };
    return [];
  }

  act(actor: Actor, command: ActCommand | string): string[] {
    return this.reasons(actor, command).map(({ code }) => code);
  }
}
