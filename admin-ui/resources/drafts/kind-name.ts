import { useTranslate } from 'react-admin';
import { resourceOf } from '../../providers/kinds.ts';

/** What people call a kind of definition. */
export function useKindName(): (kind: string) => string {
  const translate = useTranslate();
  return (kind) => {
    if (kind === 'employee') return translate('drafts.employee');
    const resource = resourceOf(kind);
    return resource ? translate(`resources.${resource}.name`, { smart_count: 1 }) : translate('drafts.keptFile');
  };
}
