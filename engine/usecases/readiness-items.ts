import type {
  Bilingual,
  DefinitionVersion,
  Draft,
  DraftListItem,
  Finding,
  ItemReadiness,
  PublishItem,
  ReadinessNote,
} from '../../schemas/types/index.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { DirectoryView } from '../domain/access/directory.ts';
import { showMoment } from '../domain/calendar/local-time.ts';
import { type RefusalCode, type RefusalDetails, reason } from '../domain/refusals.ts';
import { requireConfigure } from './configure-rights.ts';
import { draftKind, textOf } from './draft-kinds.ts';
import { Refused } from './refused.ts';

/** Everything known of one item when it is judged. */
export interface LookedAt {
  item: PublishItem;
  /** Absent where there is no draft. */
  draft?: Draft;
  row?: Pick<DraftListItem, 'state' | 'inForce' | 'upcoming'>;
  /** The version it returns to, or the one it takes out of force. */
  version?: DefinitionVersion;
  findings: Finding[];
}

const SHOWN = 100;

const note = (code: string, blocks: boolean, message: Bilingual): ReadinessNote => ({ code, blocks, message });

/** A note that says what the release would be refused with. */
export const refusalNote = (code: RefusalCode, details: RefusalDetails): ReadinessNote =>
  note(code, true, reason(code, details).message);

function whyNotAllowed(actor: Actor, view: DirectoryView, { item, draft, version }: LookedAt): ReadinessNote[] {
  const body = (item.retire || item.version !== undefined ? version?.body : draft?.body) ?? {};
  try {
    requireConfigure(actor, item.kind, body, undefined, view);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.reasons.map(({ code, message }) => note(code, true, message));
  }
}

/** What is known of the text an item puts into effect, or why there is none. */
function textNotes({ item, draft, row, version }: LookedAt): ReadinessNote[] {
  const { kind, code } = item;
  const missing = refusalNote('not-found', { kind: draftKind(kind).name, code });
  if (item.retire)
    return version
      ? []
      : [note('not-in-force', true, { vi: 'Mục này không đang áp dụng.', en: 'It is not in force.' })];
  const same = note('nothing-new', false, {
    vi: 'Giống hệt phiên bản đang áp dụng; đưa vào cũng không đổi gì.',
    en: 'The same as the version in force; releasing it changes nothing.',
  });
  if (item.version !== undefined) {
    if (!version) return [missing];
    return row?.inForce === item.version ? [same] : [];
  }
  if (!draft) return [missing];
  const moved = item.revision !== undefined && item.revision !== draft.revision;
  return [
    ...(moved ? [refusalNote('draft-moved-on', { kind, code, by: draft.author, at: draft.savedAt })] : []),
    ...(row?.state === 'in-force' ? [same] : []),
  ];
}

function upcomingNotes({ row }: LookedAt, validFrom: string): ReadinessNote[] {
  const upcoming = row?.upcoming;
  if (!upcoming || upcoming.validFrom < validFrom) return [];
  const day = showMoment(upcoming.validFrom);
  return [
    note('overrules', false, {
      vi: `Thay đổi đã hẹn từ ${day} cho mục này sẽ không còn tác dụng, vì đợt này quyết định sau.`,
      en: `The change set for ${day} loses its effect, for this release is decided later.`,
    }),
  ];
}

const count = (findings: readonly Finding[], asked: Finding['severity']): number =>
  findings.filter(({ severity }) => severity === asked).length;

/** How one item stands; `validFrom` is the day of the release, `more` what the release as a whole says of it. */
export function judgeItem(
  actor: Actor,
  view: DirectoryView,
  looked: LookedAt,
  validFrom: string,
  more: ReadinessNote[],
): ItemReadiness {
  const { item, draft, row, version, findings } = looked;
  const { kind, code } = item;
  const act = item.retire ? 'retire' : item.version === undefined ? 'publish' : 'return';
  const text = textNotes(looked);
  const known = item.retire || item.version !== undefined ? version : draft;
  const notes = [
    ...text,
    ...(known ? whyNotAllowed(actor, view, looked) : []),
    ...upcomingNotes(looked, validFrom),
    ...more,
  ];
  const body = (act === 'publish' ? draft?.body : version?.body) ?? draft?.body ?? version?.body ?? {};
  const errors = count(findings, 'error');
  return {
    kind,
    code,
    name: textOf(body, draftKind(kind).nameField),
    act,
    state: row?.state ?? null,
    revision: draft?.revision ?? null,
    inForce: row?.inForce ?? null,
    errors,
    warnings: count(findings, 'warning'),
    findings: findings.slice(0, SHOWN),
    notes,
    ready: errors === 0 && !notes.some(({ blocks }) => blocks),
  };
}
