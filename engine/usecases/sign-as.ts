import type { Dossier, FileSignature, SignatureKind, SigningFault } from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { Signer, SigningFailed } from '../ports/signing.ts';
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

/** What a signing tool says, or that it did not answer: a tool that breaks is told to the person and to the journal. */
async function asked<Answer>(
  engine: Engine,
  ask: () => Promise<Answer | SigningFailed>,
): Promise<Answer | SigningFailed> {
  try {
    return await ask();
  } catch (error) {
    engine.journal.error('the signing tool failed', { error: String(error) });
    return { fault: 'software-not-started' };
  }
}

/** Whether the signer could sign now. */
export const prepareToSign = (engine: Engine, signer: Signer) => asked(engine, () => engine.signing.prepare(signer));

/** A signature of the actor under bytes, with the roles it counts for that day; or why it could not be made. */
export async function signAs(
  engine: Engine,
  actor: Actor,
  kind: SignatureKind,
  sha256: string,
  dossier: Concerned,
): Promise<FileSignature | { fault: SigningFault }> {
  const signer = await signerOf(engine, actor, kind, dossier);
  const made = await asked(engine, () => engine.signing.sign(signer, sha256));
  if ('fault' in made) return made;
  // Nothing is kept as signed that would not be proven later.
  const proven = await asked(engine, () => engine.signing.verify(sha256, made.value, made.certificate));
  if (proven !== true) return { fault: proven === false ? 'signature-wrong' : proven.fault };
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
