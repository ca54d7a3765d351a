import type { ServiceProcess, ShapeGroup } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { followShape, neededFields } from '../domain/process/overlay/follow-shape.ts';
import { shapeOf } from '../domain/process/shape.ts';
import type { Engine } from './engine.ts';

interface Member {
  process: ServiceProcess;
  errors: number;
}

/** The base that others follow already, else the one with the fewest faults. */
function baseOf(members: Member[]): ServiceProcess | undefined {
  const followed = new Map<string, number>();
  for (const { process } of members)
    if (process.overlayOf) followed.set(process.overlayOf.code, (followed.get(process.overlayOf.code) ?? 0) + 1);
  const [best] = members.toSorted(
    (one, other) =>
      (followed.get(other.process.processNo) ?? 0) - (followed.get(one.process.processNo) ?? 0) ||
      one.errors - other.errors ||
      one.process.processNo.localeCompare(other.process.processNo),
  );
  return best?.process;
}

function groupOf(engine: Engine, key: string, members: Member[]): ShapeGroup[] {
  const base = baseOf(members);
  if (!base || members.length < 2) return [];
  const overlays = members.flatMap(({ process }) => (process === base ? [] : (followShape(process, base) ?? [])));
  const { fields, others } = neededFields(base, overlays);
  return [
    {
      shape: engine.secrets.sha256(key).slice(0, 12),
      steps: base.steps.length,
      actions: base.actions.length,
      processes: members.map(({ process, errors }) => ({
        processNo: process.processNo,
        processName: process.processName,
        ownerAgency: process.ownerAgency ?? '',
        errors,
        overlayOf: process.overlayOf?.code ?? '',
      })),
      base: base.processNo,
      fields,
      others,
    },
  ];
}

/** Drafts of processes that are equal but for names, roles, times and fees, the largest group first. */
export async function listShapes(engine: Engine): Promise<ShapeGroup[]> {
  const groups = new Map<string, Member[]>();
  for (const { body, findings } of await engine.definitions.allDrafts('service-process')) {
    const process = check('ServiceProcess', body);
    if (!process.ok || process.value.actions.length === 0) continue;
    const { key } = shapeOf(process.value);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const members = groups.get(key) ?? [];
    groups.set(key, members);
    members.push({ process: process.value, errors });
  }
  return [...groups]
    .flatMap(([key, members]) => groupOf(engine, key, members))
    .sort((one, other) => other.processes.length - one.processes.length);
}
