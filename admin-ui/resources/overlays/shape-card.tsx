import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardActions from '@mui/material/CardActions';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ShapeGroup } from '../../../schemas/types/index.ts';
import { formatCount } from '../../fields/formats.ts';
import { useAllows } from '../../providers/rights.ts';
import { DefinitionLink } from '../drafts/definition-link.tsx';
import { useFieldNames } from './field-names.ts';

/** One shape with its processes. */
export function ShapeCard({ group, onJoin }: { group: ShapeGroup; onJoin(): void }) {
  const translate = useTranslate();
  const fieldNames = useFieldNames();
  const mayConfigure = useAllows('configure');
  const { processes, steps, actions, fields, base } = group;
  const title = translate('overlays.group', { count: formatCount(processes.length), steps, actions });
  return (
    <Card variant="outlined" component="section" aria-label={title} sx={{ mb: 2 }}>
      <CardContent>
        <Typography variant="h6" component="h2">
          {title}
        </Typography>
        <Typography>
          {fields.length > 0
            ? translate('overlays.differs', { fields: fieldNames(fields) })
            : translate('overlays.same')}
        </Typography>
        <details>
          <summary>
            {translate('overlays.base')}: {base}
          </summary>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {processes.map(({ processNo, processName, overlayOf }) => (
              <li key={processNo}>
                <DefinitionLink kind="service-process" code={processNo} /> {processName}{' '}
                {overlayOf === '' ? '' : `(${translate('overlays.joined', { code: overlayOf })})`}
              </li>
            ))}
          </ul>
        </details>
      </CardContent>
      {mayConfigure ? (
        <CardActions>
          <Button onClick={onJoin}>{translate('overlays.join')}</Button>
        </CardActions>
      ) : null}
    </Card>
  );
}
