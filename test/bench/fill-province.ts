import { systemActor } from '../../engine/domain/access/actor.ts';
import { offerCode } from '../../engine/usecases/catalogue.ts';
import type { Engine } from '../../engine/usecases/engine.ts';
import { openDossier } from '../../engine/usecases/open-dossier.ts';
import { previewOpening } from '../../engine/usecases/preview-opening.ts';
import { publishRelease } from '../../engine/usecases/publish-release.ts';
import { saveBatch } from '../../engine/usecases/save-batch.ts';
import { takeAction } from '../../engine/usecases/take-action.ts';
import type { CreateDossierBody, DefinitionKind } from '../../schemas/types/index.ts';
import { largeProcess } from '../support/large-process.ts';

const BATCH = 250;
const AT_ONCE = 64;
const FIELDS = 97;
/** Agencies of the demonstration province that offer what is filled in, in turn. */
const offering = ['H20.31', 'H20.32'] as const;

interface Definition {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
}

/** One procedure of a province: its process, template, description and offer. */
function procedure(n: number): Definition[] {
  const digits = String(n).padStart(5, '0');
  const [processNo, templateNo, serviceCode] = [`QT_${digits}`, `MAU_${digits}`, `9.${digits}`];
  const agency = offering[n % offering.length] ?? offering[0];
  const field = n % FIELDS;
  const name = `Cấp giấy phép lĩnh vực ${field}`;
  const part = {
    partNo: 'TP01',
    partName: 'Đơn đề nghị',
    partTip: '',
    partType: 1,
    multiple: false,
    required: true,
    eSign: false,
    fileTemplateNo: '',
    deliverableType: '',
    deliverableAction: 0,
    eForm: false,
    sampleData: '',
    fileMark: 1,
  };
  const option = { optionName: '', seqOrder: 1, autoSelect: '', templateNo, processNo };
  const roles = [{ roleCode: 'BP_MOT_CUA', roleName: 'Bộ phận một cửa', moderator: true, condition: '' }];
  const process = largeProcess(processNo);
  return [
    {
      kind: 'service-process',
      code: processNo,
      body: { ...process, processName: name, steps: process.steps.map((step) => ({ ...step, roles })) },
    },
    {
      kind: 'dossier-template',
      code: templateNo,
      body: { templateNo, templateName: name, description: '', newFormScript: '', parts: [part] },
    },
    { kind: 'service', code: serviceCode, body: { serviceCode, serviceName: name, domainCode: `LV${field}` } },
    {
      kind: 'service-config',
      code: offerCode(serviceCode, agency),
      body: {
        serviceConfigCode: offerCode(serviceCode, agency),
        serviceCode,
        govAgencyCode: agency,
        govAgencyName: agency,
        serviceLevel: 3,
        processes: [option],
      },
    },
  ];
}

/** Saves so many procedures and puts all but every tenth into effect. */
export async function fillProcedures(engine: Engine, count: number): Promise<void> {
  for (let first = 0; first < count; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - first) }, (_item, index) => first + index);
    const items = numbers.flatMap(procedure).map((definition) => ({ ...definition, baseRevision: 0 }));
    await saveBatch(engine, systemActor, items, 'đo');
    const published = numbers.filter((n) => n % 10 > 0).flatMap(procedure);
    await publishRelease(engine, systemActor, {
      items: published.map(({ kind, code }) => ({ kind, code })),
      reason: 'đo',
    });
  }
}

const desks = [
  { serviceCode: '1.001612', agency: 'H20.31', username: 'motcua.sadec' },
  { serviceCode: '1.001612', agency: 'H20.32', username: 'motcua.thuongphuoc' },
  { serviceCode: '1.013225', agency: 'H20.31', username: 'motcua.sadec' },
] as const;

/** Opens so many dossiers at the desks; three of four are received, with every paper ticked. */
export async function fillDossiers(engine: Engine, count: number): Promise<void> {
  const ready = await Promise.all(
    desks.map(async ({ serviceCode, agency, username }) => {
      const account = await engine.accounts.findAccount(username);
      if (!account) throw new Error(`no account ${username}`);
      const actor = await engine.directory.actorOf(account);
      const body = (n: number): CreateDossierBody => ({
        serviceCode,
        govAgencyCode: agency,
        channel: 'direct',
        applicant: {
          kind: 'person',
          name: `Nguyễn Thị Số ${n}`,
          idNo: `0790850${String(n).padStart(5, '0')}`,
          address: 'Sa Đéc',
        },
      });
      const { parts, receiveAction } = await previewOpening(engine, actor, body(0));
      const received = parts.map(({ partNo }) => ({ partNo, receivedOriginals: 1 }));
      return { actor, body, received, actionCode: receiveAction?.actionCode ?? '' };
    }),
  );
  for (let first = 0; first < count; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - first) }, async (_item, index) => {
        const n = first + index;
        const desk = ready[n % ready.length];
        if (!desk) return;
        const { id } = await openDossier(engine, desk.actor, { ...desk.body(n), parts: desk.received });
        if (n % 4 > 0) await takeAction(engine, desk.actor, id, { actionCode: desk.actionCode });
      }),
    );
}
