import type { CompiledProcess, DefinitionVersion, Draft, Finding } from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { findDefinitionFaults } from '../domain/process/findings.ts';
import { proveProcess } from '../domain/process/prove.ts';
import type { InForce } from '../domain/release/in-force.ts';
import { withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { type Incoming, sharedConfigsOf } from './shared-configs.ts';

/** What a draft becomes when it is put into effect, and what was found on the way. */
export interface VersionContent {
  kind: DefinitionVersion['kind'];
  code: string;
  /** Revision of the draft it is made of. */
  revision: number;
  hash: string;
  body: Record<string, unknown>;
  compiled?: DefinitionVersion['compiled'];
  /** The compiled form as the lint reads it; of a service process. */
  process?: CompiledProcess;
  findings: Finding[];
}

/** The content of the version a draft would be published as: without secrets; a service process with its compiled form. */
export async function contentOf(
  engine: Engine,
  draft: Draft,
  incoming: Incoming,
  inForce: InForce,
): Promise<VersionContent> {
  const { kind, code, revision } = draft;
  const body = withoutSecret(kind, draft.body);
  const process = kind === 'service-process' ? check('ServiceProcess', body) : undefined;
  if (!process?.ok)
    return {
      kind,
      code,
      revision,
      body,
      hash: hashOf(engine, { kind, body }),
      findings: findDefinitionFaults(kind, body),
    };
  const configs = await sharedConfigsOf(engine, process.value, incoming, inForce);
  const { compiled: table, findings } = proveProcess(process.value, configs);
  const compiled = { ...table };
  return {
    kind,
    code,
    revision,
    body,
    compiled: { ...compiled },
    process: table,
    hash: hashOf(engine, { kind, body, compiled }),
    findings,
  };
}

/** The hash a content is known by. */
export const hashOf = (engine: Engine, content: object): string => engine.secrets.sha256(canonicalJson(content));

/**
 * The number of the version with this content: an earlier one with the same hash, else the next. Another publisher may
 * take that number for other content in the meantime; then the one after it.
 */
export async function keepVersion(engine: Engine, actor: Actor, content: VersionContent): Promise<number> {
  const { findings: _findings, revision: _revision, process: _process, ...rest } = content;
  const versions = await engine.definitions.listVersions(content.kind, content.code);
  const same = versions.find(({ hash }) => hash === content.hash);
  if (same) return same.version;
  for (let version = (versions[0]?.version ?? 0) + 1; ; version += 1) {
    const added = { ...rest, version, createdAt: engine.clock.now(), author: actor.username };
    try {
      await engine.definitions.addVersion(added);
    } catch (error) {
      const taken = await engine.definitions.findVersion(content.kind, content.code, version);
      if (taken === undefined) throw error;
      if (taken.hash !== content.hash) continue;
    }
    return version;
  }
}
