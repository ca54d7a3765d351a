import { useTranslate } from 'react-admin';
import type { AuditListItem } from '../../../schemas/types/index.ts';
import { detailWords } from './audit-words.ts';
import { useOriginWords } from './origin-words.ts';

/** Who, what and from where of an entry, in words. */
export function useAuditText() {
  const translate = useTranslate();
  const originWords = useOriginWords();
  return {
    who: ({ actor, actorName }: AuditListItem): string => (actorName === actor ? actor : `${actorName} (${actor})`),
    what(entry: AuditListItem): string {
      const done = translate(`history.what.${entry.action}`, { _: entry.action });
      const more = detailWords(entry).map(([key, words]) => translate(key, words));
      return more.length === 0 ? done : `${done} (${more.join(', ')})`;
    },
    from: ({ origin }: AuditListItem): string => (origin === undefined ? '' : originWords(origin)),
  };
}
