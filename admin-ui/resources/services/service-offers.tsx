import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Link, useCreatePath, useGetList, useRecordContext, useTranslate } from 'react-admin';
import { factOf, type Row } from '../../fields/row-facts.ts';
import type { DraftRecord } from '../../providers/data-provider.ts';
import { useAllows } from '../../providers/rights.ts';
import { offerAddress } from './offer-address.ts';
import { Section } from './section.tsx';

const MOST = 50;

/** The agencies that offer a procedure, and the way to one more. */
export function ServiceOffers() {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const service = useRecordContext<DraftRecord>();
  const mayConfigure = useAllows('configure');
  const code = service?.id ?? '';
  const { data, total, isPending, error } = useGetList<Row>(
    'service-configs',
    {
      filter: { serviceCode: code },
      pagination: { page: 1, perPage: MOST },
      sort: { field: 'name', order: 'ASC' },
      meta: { rows: true },
    },
    { enabled: code !== '' },
  );
  if (code === '') return null;
  return (
    <Section id="service-offers" title="services.sections.offers">
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      {error instanceof Error ? <Alert severity="error">{error.message}</Alert> : null}
      {data?.length === 0 ? <Typography sx={{ mb: 1 }}>{translate('services.offers.empty')}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {(data ?? []).map((offer) => (
          <Box
            component="li"
            key={offer.id}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 0.5 }}
          >
            <Link to={createPath({ resource: 'service-configs', type: 'edit', id: offer.id })}>
              {factOf(offer, 'govAgencyName') || offer.name || offer.code}
            </Link>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {[
                translate(`choices.ServiceConfig.serviceLevel.${factOf(offer, 'serviceLevel') || '0'}`),
                translate('services.offers.options', { smart_count: Number(factOf(offer, 'optionCount') || 0) }),
              ].join(' · ')}
            </Typography>
            {offer.inForce === null ? (
              <Chip size="small" variant="outlined" label={translate('drafts.notInForce')} />
            ) : null}
          </Box>
        ))}
      </Box>
      {total !== undefined && total > MOST ? (
        <Typography variant="body2">{translate('services.offers.more', { smart_count: total - MOST })}</Typography>
      ) : null}
      {mayConfigure ? (
        <Button component={Link} to={offerAddress(code)} variant="outlined" startIcon={<AddIcon />} sx={{ mt: 1 }}>
          {translate('services.offers.add')}
        </Button>
      ) : null}
    </Section>
  );
}
