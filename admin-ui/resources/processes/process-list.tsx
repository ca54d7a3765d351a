import Box from '@mui/material/Box';
import { lazy, Suspense, useEffect, useState } from 'react';
import { DataTable, SelectInput, useTranslate } from 'react-admin';
import type { DraftListItem } from '../../../schemas/types/index.ts';
import { CodeFilter } from '../../fields/code-filter.tsx';
import { DictItemFilter } from '../../fields/dict-item-filter.tsx';
import { DraftList } from '../../fields/draft-list.tsx';
import { preloadDiagram } from '../../process-editor/diagram/preload.ts';
import { useAllows } from '../../providers/rights.ts';

const Dialog = lazy(() => import('../trials/trial-dialog.tsx').then(({ TrialDialog }) => ({ default: TrialDialog })));

const STATES = ['new', 'changed', 'in-force', 'retired'];

const serverOf = ({ facts }: DraftListItem): string => (typeof facts?.serverNo === 'string' ? facts.serverNo : '');

interface WideProps {
  source: string;
  alwaysOn: boolean;
}

const wide = { minWidth: 190, width: { xs: '100%', sm: 'auto' } };

const AgencyFilter = (props: WideProps) => (
  <Box sx={wide}>
    <CodeFilter {...props} resource="agencies" label="processes.list.agency" />
  </Box>
);

const DomainFilter = (props: WideProps) => (
  <Box sx={wide}>
    <DictItemFilter {...props} dictionary="SERVICE_DOMAIN" label="processes.list.domain" />
  </Box>
);

function useFilters() {
  const translate = useTranslate();
  return [
    <AgencyFilter key="agency" source="ownerAgency" alwaysOn />,
    <DomainFilter key="domain" source="domainCode" alwaysOn />,
    <SelectInput
      key="state"
      source="state"
      label="processes.list.state"
      choices={STATES.map((id) => ({ id, name: translate(`processes.list.states.${id}`) }))}
      alwaysOn
      helperText={false}
      sx={wide}
    />,
  ];
}

/** *Quy trình thủ tục*: number, name, partner server, state; found by words, agency, field and state. */
export function ProcessList() {
  useEffect(preloadDiagram, []);
  const translate = useTranslate();
  const filters = useFilters();
  const mayConfigure = useAllows('configure');
  const [tried, setTried] = useState<DraftListItem>();
  return (
    <>
      <DraftList
        filters={filters}
        rowActs={(item) => (mayConfigure ? [{ label: 'trials.button', run: () => setTried(item) }] : [])}
        columns={
          <DataTable.Col<DraftListItem & { id: string }>
            label={translate('processes.list.serverNo')}
            disableSort
            render={serverOf}
          />
        }
      />
      {tried ? (
        <Suspense fallback={null}>
          <Dialog code={tried.code} name={tried.name} onClose={() => setTried(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
