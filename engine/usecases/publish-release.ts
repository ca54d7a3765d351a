import type { Draft, PublishBody, PublishItem, Release, ReleaseItem } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import { type Reason, reason } from '../domain/refusals.ts';
import { definitionKey, type InForce, inForceAt } from '../domain/release/in-force.ts';
import { noteAudit } from './audit.ts';
import { contentOf, keepVersion, type VersionContent } from './build-version.ts';
import { requireConfigure } from './configure-rights.ts';
import { isPublishable, withoutSecret } from './draft-kinds.ts';
import type { Engine } from './engine.ts';
import { noSuchDefinition, refuseMissing } from './no-such-definition.ts';
import { Refused, refuse } from './refused.ts';
import { versionsInForceOrComing } from './release-fold.ts';

const ATTEMPTS = 5;

/** Throws `invalid-shape` for what no release can carry. */
function checkBody({ items, validFrom }: PublishBody, now: string): void {
  const errors = items.flatMap(({ kind }, index) =>
    isPublishable(kind)
      ? []
      : [
          {
            path: `/items/${index}/kind`,
            message: {
              vi: `“${kind}” có hiệu lực ngay khi lưu, không đưa vào áp dụng`,
              en: `“${kind}” is not published`,
            },
          },
        ],
  );
  const seen = new Set<string>();
  for (const [index, { kind, code }] of items.entries()) {
    const key = definitionKey(kind, code);
    if (seen.has(key))
      errors.push({ path: `/items/${index}`, message: { vi: `“${key}” có hai lần`, en: `“${key}” is named twice` } });
    seen.add(key);
  }
  if (validFrom !== undefined && validFrom < now)
    errors.push({ path: '/validFrom', message: { vi: 'không được ở quá khứ', en: 'must not be in the past' } });
  if (errors.length > 0) throw refuse('invalid-shape', { errors });
}

/** The drafts to publish, each within the rights of the actor. Throws `not-found` and `not-allowed`. */
async function draftsOf(engine: Engine, actor: Actor, items: PublishItem[]): Promise<Draft[]> {
  const view = await engine.directory.view();
  const drafts: Draft[] = [];
  const missing: Reason[] = [];
  for (const { kind, code, retire } of items) {
    if (retire) continue;
    const draft = await engine.definitions.findDraft(kind, code);
    if (draft) {
      requireConfigure(actor, kind, draft.body, undefined, view);
      drafts.push(draft);
    } else missing.push(noSuchDefinition(kind, code));
  }
  if (missing.length > 0) throw new Refused(missing);
  return drafts;
}

/** What is taken out of force must be in force, now or from a day already set. Throws `not-found` and `not-allowed`. */
async function retiredItems(
  engine: Engine,
  actor: Actor,
  items: PublishItem[],
  releases: Release[],
): Promise<ReleaseItem[]> {
  const retired = items.filter(({ retire }) => retire);
  if (retired.length === 0) return [];
  const view = await engine.directory.view();
  const versionOf = versionsInForceOrComing(releases, engine.clock.now());
  for (const { kind, code } of retired) {
    const version = versionOf(kind, code);
    const body = version === undefined ? undefined : (await engine.definitions.findVersion(kind, code, version))?.body;
    if (!body) throw refuseMissing(kind, code);
    requireConfigure(actor, kind, body, undefined, view);
  }
  return retired.map(({ kind, code }) => ({ kind, code, version: null }));
}

/** What every draft becomes; throws `definition-faulty` with one reason for each that has errors. */
async function contentsOf(engine: Engine, drafts: Draft[], inForce: InForce): Promise<VersionContent[]> {
  const incoming = new Map(
    drafts.map(({ kind, code, body }) => [definitionKey(kind, code), withoutSecret(kind, body)]),
  );
  const contents: VersionContent[] = [];
  for (const draft of drafts) contents.push(await contentOf(engine, draft, incoming, inForce));
  const faulty = contents.flatMap(({ kind, code, findings }) => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const once = new Map(errors.map((error) => [`${error.code} ${error.path}`, error]));
    return once.size > 0 ? [reason('definition-faulty', { kind, code, findings: [...once.values()] })] : [];
  });
  if (faulty.length > 0) throw new Refused(faulty);
  return contents;
}

/**
 * Đưa vào áp dụng: makes versions of drafts and names them in one release, or takes definitions out of force
 * (`retire`). Everything is read again when another release came first, so that what is merged is what is in force.
 * Throws `invalid-shape`, `not-found`, `not-allowed`, `definition-faulty` and `release-overtaken`.
 */
export async function publishRelease(engine: Engine, actor: Actor, body: PublishBody): Promise<Release> {
  checkBody(body, engine.clock.now());
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const releases = await engine.definitions.releases(0);
    const drafts = await draftsOf(engine, actor, body.items);
    const contents = await contentsOf(engine, drafts, inForceAt(releases, engine.clock.now()));
    const items: ReleaseItem[] = await retiredItems(engine, actor, body.items, releases);
    for (const content of contents)
      items.push({
        kind: content.kind,
        code: content.code,
        version: await keepVersion(engine, actor, content),
        revision: content.revision,
      });
    const at = engine.clock.now();
    const release: Release = {
      seq: (releases.at(-1)?.seq ?? 0) + 1,
      at,
      validFrom: body.validFrom ?? at,
      reach: 'new-dossiers',
      author: actor.username,
      reason: body.reason,
      legalBasis: body.legalBasis ?? '',
      items,
    };
    if ((await engine.definitions.appendRelease(release)).outcome === 'overtaken') continue;
    await engine.catalogue.refresh();
    await noteAudit(engine, actor, 'release-published', `release/${release.seq}`, {
      reason: body.reason,
      items: items.length,
    });
    return release;
  }
  throw refuse('release-overtaken');
}
