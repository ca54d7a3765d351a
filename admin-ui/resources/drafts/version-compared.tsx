import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { DefinitionVersion, Draft } from '../../../schemas/types/index.ts';
import { formatInstant } from '../../fields/formats.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { ChangeList } from '../changes/change-list.tsx';
import { changesOf } from '../changes/changes-of.ts';
import { DraftToVersion } from './draft-to-version.tsx';
import { ProblemAlert } from './problem-alert.tsx';

interface VersionComparedProps {
  resource: string;
  code: string;
  version: number;
  onBack(): void;
  onTake?(body: Draft['body']): void;
}

/** One version beside the saved draft. */
export function VersionCompared({ resource, code, version, onBack, onTake }: VersionComparedProps) {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: [resource, 'version', code, version],
    queryFn: async () => {
      const [kept, draft] = await Promise.all([
        sendJson<DefinitionVersion>(address(resource, code, 'versions', version)),
        sendJson<Draft>(address(resource, code)),
      ]);
      return { kept, draft };
    },
  });
  return (
    <>
      <Button size="small" onClick={onBack} autoFocus>
        {translate('drafts.versions.back')}
      </Button>
      {error ? <ProblemAlert error={error} /> : null}
      {data ? (
        <>
          <Typography variant="h6" component="h3">
            {translate('drafts.versions.number', { version })}
          </Typography>
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {translate('drafts.versions.made', { author: data.kept.author, at: formatInstant(data.kept.createdAt) })}
          </Typography>
          <ChangeList changes={changesOf(resource, data.kept.body, data.draft.body)} />
          {onTake ? (
            <Box sx={{ mt: 1 }}>
              <Button variant="outlined" onClick={() => onTake(data.kept.body)}>
                {translate('drafts.versions.take')}
              </Button>
            </Box>
          ) : (
            <DraftToVersion resource={resource} draft={data.draft} version={version} body={data.kept.body} />
          )}
        </>
      ) : null}
      {data || error ? null : <CircularProgress aria-label={translate('drafts.versions.number', { version })} />}
    </>
  );
}
