import type { DefinitionVersion, Release, ReleaseFault } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import { definitionKey, inForceAt } from '../domain/release/in-force.ts';
import { reachFaults } from '../domain/release/reach.ts';
import type { Engine } from './engine.ts';
import { refuse } from './refused.ts';
import type { ReleaseRequest } from './release-request.ts';

function stepsOf(version: DefinitionVersion | undefined): string[] | undefined {
  const process = check('ServiceProcess', version?.body);
  return process.ok ? process.value.steps.map(({ stepCode }) => stepCode) : undefined;
}

/** What is wrong with the request in the light of what is in force on its day. */
export async function faultsOnItsDay(
  engine: Engine,
  { reach, items, validFrom }: ReleaseRequest,
  releases: readonly Release[],
): Promise<ReleaseFault[]> {
  const inForce = inForceAt(releases, validFrom ?? engine.clock.now());
  const steps = new Map<string, string[]>();
  for (const { kind, code } of reach === 'before-step' ? items : []) {
    const version = kind === 'service-process' ? inForce.get(definitionKey(kind, code))?.version : undefined;
    const found = version === undefined ? undefined : stepsOf(await engine.catalogue.version(kind, code, version));
    if (found) steps.set(code, found);
  }
  const coming = new Set(items.filter(({ retire }) => !retire).map(({ kind, code }) => definitionKey(kind, code)));
  const replaced = items.flatMap(({ replacedBy }, index): ReleaseFault[] => {
    const key = definitionKey('service', replacedBy ?? '');
    if (replacedBy === undefined || coming.has(key) || inForce.has(key)) return [];
    const message = {
      vi: `thủ tục thay thế “${replacedBy}” chưa được áp dụng vào ngày đó và không có trong đợt này`,
      en: `the replacement “${replacedBy}” is neither in force on that day nor in this release`,
    };
    return [{ path: `/items/${index}/replacedBy`, message }];
  });
  return [...reachFaults(reach, items, (processNo) => steps.get(processNo)), ...replaced];
}

/** Throws `invalid-shape` with every fault. */
export const requireFaultless = (errors: ReleaseFault[]): void => {
  if (errors.length > 0) throw refuse('invalid-shape', { errors });
};
