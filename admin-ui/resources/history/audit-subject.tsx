import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditListItem } from '../../../schemas/types/index.ts';
import { resourceOf } from '../../providers/kinds.ts';
import { historyAddress } from '../changes/compare-address.ts';
import { useKindName } from '../drafts/kind-name.ts';
import { ReleaseLink } from '../drafts/release-link.tsx';

/** What an entry is about, leading to its history, release or import. */
export function AuditSubject({ entry: { subject, subjectName } }: { entry: AuditListItem }) {
  const translate = useTranslate();
  const kindName = useKindName();
  const slash = subject.indexOf('/');
  const [kind, code] = slash < 0 ? [subject, ''] : [subject.slice(0, slash), subject.slice(slash + 1)];
  const resource = resourceOf(kind);
  if (resource)
    return (
      <>
        {kindName(kind)}{' '}
        <Link component={RouterLink} to={historyAddress(resource, code)} sx={{ overflowWrap: 'anywhere' }}>
          {code}
        </Link>
        {subjectName === '' ? '' : ` · ${subjectName}`}
      </>
    );
  if (kind === 'release') return <ReleaseLink seq={Number(code)} />;
  if (kind === 'account') return <>{translate('audit.account', { name: code })}</>;
  const name = translate(`audit.kinds.${kind}`, { _: kind });
  if (kind !== 'import') return <>{name}</>;
  return (
    <Link component={RouterLink} to={`/import/${code}`}>
      {name}
    </Link>
  );
}
