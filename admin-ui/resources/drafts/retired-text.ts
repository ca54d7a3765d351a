import { useTranslate } from 'react-admin';
import { formatInstant } from '../../fields/formats.ts';

/** Since when a definition is out of force, and what replaces it: `Bãi bỏ từ 01/03/2026 07:00, thay bằng 1.001193`. */
export function useRetiredText(): (kind: string, retired: { since: string; replacedBy?: string }) => string {
  const translate = useTranslate();
  return (kind, { since, replacedBy }) => {
    const at = formatInstant(since);
    if (kind !== 'service') return translate('drafts.retiresAt', { at });
    return replacedBy === undefined
      ? translate('releases.abolished', { at })
      : translate('releases.abolishedFor', { at, code: replacedBy });
  };
}
