import type { DefinitionVersion, ProcessStep, VersionListItem } from '../../../schemas/types/index.ts';
import { check } from '../../../schemas/validate.ts';
import { address, sendJson } from '../../providers/http-client.ts';

/** The steps of the versions of a process a migration is between. */
export interface MigrationSteps {
  /** Versions that were released, newest first. */
  versions: VersionListItem[];
  /** The version dossiers go to; undefined when none was ever released. */
  to: VersionListItem | undefined;
  after: ProcessStep[];
  /** Of the released version before it. */
  before: ProcessStep[];
}

async function stepsOf(processNo: string, version: VersionListItem | undefined): Promise<ProcessStep[]> {
  if (!version) return [];
  const { body } = await sendJson<DefinitionVersion>(
    address('service-processes', processNo, 'versions', version.version),
  );
  const process = check('ServiceProcess', body);
  return process.ok ? process.value.steps : [];
}

/** Reads the steps of a version, the one in force unless named, and of the one released before it. */
export async function readSteps(processNo: string, named: number | undefined): Promise<MigrationSteps> {
  const all = await sendJson<VersionListItem[]>(address('service-processes', processNo, 'versions'));
  const versions = all
    .filter(({ releaseSeq }) => releaseSeq !== null)
    .sort((one, other) => other.version - one.version);
  const to = versions.find(({ version, inForce }) => (named === undefined ? inForce : version === named));
  const earlier = versions.find(({ version }) => to !== undefined && version < to.version);
  const [after, before] = await Promise.all([stepsOf(processNo, to), stepsOf(processNo, earlier)]);
  return { versions, to, after, before };
}
