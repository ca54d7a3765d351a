import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ImpactUse } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';

/** The processes that use a definition, each with its running dossiers. */
export function ImpactUses({ uses }: { uses: readonly ImpactUse[] }) {
  const translate = useTranslate();
  if (uses.length === 0) return <Typography role="status">{translate('migrations.impact.unused')}</Typography>;
  return (
    <ul style={{ margin: 0, paddingLeft: 18 }}>
      {uses.map(({ processNo, running }) => (
        <li key={processNo}>
          <DefinitionLink kind="service-process" code={processNo} />{' '}
          {translate('migrations.dossiers', { smart_count: running, count: formatCount(running) })}
        </li>
      ))}
    </ul>
  );
}
