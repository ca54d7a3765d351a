import type { Dossier, FileSignature, SignatureKind, SigningFault } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Signer } from '../ports/signing.ts';
import type { Engine } from './engine.ts';

type Concerned = Pick<Dossier, 'handlingAgency' | 'receivingAgency' | 'handRoles'>;

/** Agencies whose posts count for a dossier. */
const agenciesOf = ({ handlingAgency, receivingAgency, handRoles }: Concerned): ReadonlySet<string> =>
  new Set([handlingAgency.code, receivingAgency.code, ...handRoles.map(({ agencyCode }) => agencyCode)]);

/** Who signs: the person, or the agency at which the person holds a post for the dossier. */
export async function signerOf(
  engine: Engine,
  { username, name, posts }: Actor,
  kind: SignatureKind,
  dossier?: Concerned,
): Promise<Signer> {
  const agencies = dossier && agenciesOf(dossier);
  const post = posts.find(({ agencyCode }) => agencies?.has(agencyCode)) ?? posts[0];
  const agencyCode = post?.agencyCode ?? '';
  const { agency } = await engine.directory.view();
  return { kind, username, name, agencyCode, agencyName: agency(agencyCode)?.agencyName ?? agencyCode };
}

/** A signature of the actor under bytes, with the roles it counts for that day; or why it could not be made. */
export async function signAs(
  engine: Engine,
  actor: Actor,
  kind: SignatureKind,
  sha256: string,
  dossier: Concerned,
): Promise<FileSignature | { fault: SigningFault }> {
  const signer = await signerOf(engine, actor, kind, dossier);
  const made = await engine.signing.sign(signer, sha256);
  if ('fault' in made) return made;
  const agencies = agenciesOf(dossier);
  const roleCodes = actor.posts.filter(({ agencyCode }) => agencies.has(agencyCode)).map(({ roleCode }) => roleCode);
  return {
    kind,
    by: actor.name,
    username: actor.username,
    roleCodes: [...new Set(roleCodes)],
    agencyCode: signer.agencyCode,
    at: engine.clock.now(),
    sha256,
    ...made,
  };
}
