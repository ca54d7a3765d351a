import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DossierListItem } from '../../../../../schemas/types/index.ts';
import { formatInstant } from '../../../../fields/formats.ts';
import { API, sendJson } from '../../../../providers/http-client.ts';
import { Card } from '../card.tsx';
import { useDossier } from '../dossier-context.tsx';
import { Facts } from '../facts.tsx';
import { useInLanguage } from '../in-language.ts';
import { relativesOf } from './relatives.ts';

const listOf = (ids: string[], signal: AbortSignal): Promise<DossierListItem[]> => {
  const query = new URLSearchParams({ filter: JSON.stringify({ ids }), range: JSON.stringify([0, ids.length - 1]) });
  return sendJson<DossierListItem[]>(`${API}/dossiers?${query}`, { signal });
};

/** Parent and children, each with what an interconnected dossier is looked up for. */
export function RelatedCard() {
  const translate = useTranslate();
  const say = useInLanguage();
  const { dossier } = useDossier();
  const relatives = relativesOf(dossier);
  const ids = relatives.map(({ id }) => id);
  const { data = [] } = useQuery({
    // Below the lists of dossiers, so that it is asked again whenever they are.
    queryKey: ['dossiers', 'relatives', ids],
    queryFn: ({ signal }) => listOf(ids, signal),
    enabled: ids.length > 0,
  });
  if (relatives.length === 0) return null;
  return (
    <Card title={translate('dossier.related.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {relatives.map(({ id, kin, dossierNo, serviceCode, agencyCode, state, silent }) => {
          const row = data.find((found) => found.id === id);
          const code = row?.dossierNo ?? dossierNo;
          return (
            <li key={id}>
              <Typography variant="body2" color="textSecondary">
                {translate(`dossier.related.${kin}`)}
              </Typography>
              {silent ? (
                <Alert severity="warning" sx={{ my: 0.5 }}>
                  {translate('dossier.log.alarm.child-silent')}
                </Alert>
              ) : null}
              <Facts
                facts={[
                  { label: translate('dossier.related.service'), value: row?.serviceName ?? serviceCode },
                  {
                    label: translate('dossier.related.code'),
                    value: row ? (
                      <Link component={RouterLink} to={`/dossiers/${encodeURIComponent(id)}/show`}>
                        {code || translate('dossier.header.noNumber')}
                      </Link>
                    ) : (
                      code || translate('dossier.header.noNumber')
                    ),
                  },
                  {
                    label: translate('dossier.related.state'),
                    value: row?.statusName
                      ? say(row.statusName)
                      : state && translate(`dossier.related.states.${state}`),
                  },
                  {
                    label: translate('dossier.people.handling'),
                    value: row?.handlingAgencyName ?? agencyCode,
                  },
                  { label: translate('dossier.header.receiveDate'), value: formatInstant(row?.receiveDate) },
                  { label: translate('dossier.header.dueDate'), value: formatInstant(row?.dueDate) },
                  {
                    label: translate('dossier.related.releaseDate'),
                    value: formatInstant(row?.finishDate ?? row?.releaseDate),
                  },
                ]}
              />
            </li>
          );
        })}
      </Box>
    </Card>
  );
}
