import type { Agency, DefinitionKind, Post } from '../../../schemas/types/index.ts';
import { keepUnsaid } from './keep-unsaid.ts';
import { isRecord } from './same-value.ts';

type Body = Record<string, unknown>;

/** Where the definitions of a bundle that name no agency belong. */
export interface Home {
  /** The agency whose calendar, people and offers they are; absent where no agency is known. */
  agency?: Agency;
  /** Owner of what is created; empty text is what belongs to all agencies. */
  owner: string;
}

const NEVER_OWNED: ReadonlySet<DefinitionKind> = new Set<DefinitionKind>([
  'kept-file',
  'agency',
  'role',
  'employee',
  'delegation',
]);

const RIGHTS = ['see', 'act', 'configure', 'operate', 'leader'];

/** A bundle knows roles by name only; what they grant is decided here. */
const roleRights = (known: Body): Body =>
  Object.fromEntries(RIGHTS.flatMap((field) => (Object.hasOwn(known, field) ? [[field, known[field]]] : [])));

const postsOf = (body: Body | undefined): Post[] =>
  (Array.isArray(body?.posts) ? body.posts : []).flatMap((post) =>
    isRecord(post) ? [{ roleCode: String(post.roleCode), agencyCode: String(post.agencyCode) }] : [],
  );

/** Posts without an agency are held where the person held that role before, else where the person is, else at home. */
function settledPosts(read: Body, known: Body | undefined, home: Home): Post[] {
  const before = postsOf(known);
  const elsewhere = before[0]?.agencyCode ?? home.agency?.agencyCode ?? '';
  return postsOf(read).flatMap((post) => {
    if (post.agencyCode !== '') return [post];
    const same = before.filter(({ roleCode }) => roleCode === post.roleCode);
    return same.length > 0 ? same : [{ ...post, agencyCode: elsewhere }];
  });
}

function calendarPlace({ agency }: Home): Body {
  if (!agency) return {};
  return { scope: agency.level === 'tinh' ? 'province' : 'agency', agencyCode: agency.agencyCode };
}

/** A body of a bundle that does not say everything, completed by what is known and where it is imported. */
export function settleBody(kind: DefinitionKind, read: Body, known: Body | undefined, home: Home): Body {
  if (kind === 'kept-file') return read;
  const owned = home.owner === '' || NEVER_OWNED.has(kind) || known ? {} : { ownerAgency: home.owner };
  const body = known ? keepUnsaid(read, known) : { ...read, ...owned };
  if (kind === 'role' && known) return { ...body, ...roleRights(known) };
  if (kind === 'employee') return { ...body, posts: settledPosts(read, known, home) };
  if (kind !== 'calendar') return body;
  const { scope, agencyCode, calendarName } = known ?? {};
  if (!known) return { ...body, ...calendarPlace(home) };
  return { ...body, scope, calendarName, ...(agencyCode === undefined ? {} : { agencyCode }) };
}
