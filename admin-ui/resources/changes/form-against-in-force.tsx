import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { ChangesAnswer, DefinitionVersion } from '../../../schemas/types/index.ts';
import { address, sendJson } from '../../providers/http-client.ts';
import { kindOf } from '../../providers/kinds.ts';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { Carried } from './carried.tsx';
import { ChangeList } from './change-list.tsx';
import { changesOf } from './changes-of.ts';

interface FormAgainstInForceProps {
  resource: string;
  code: string;
  onGoTo?: (pointer: string) => void;
}

/** What the form as it stands has otherwise than the version in force. */
export function FormAgainstInForce({ resource, code, onGoTo }: FormAgainstInForceProps) {
  const translate = useTranslate();
  const { getValues, formState } = useFormContext();
  const { data, error } = useQuery({
    queryKey: [resource, 'in-force', code],
    queryFn: () => sendJson<DefinitionVersion>(address(resource, code, 'in-force')),
  });
  const carried = useQuery({
    queryKey: [resource, 'carried', code],
    queryFn: async () => (await sendJson<ChangesAnswer>(address(resource, code, 'changes'))).carried ?? [],
    enabled: kindOf(resource).kind === 'service-process',
  });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <CircularProgress size={24} aria-label={translate('changes.sinceInForce')} />;
  const changes = changesOf(resource, data.body, getValues('body'));
  return (
    <>
      {formState.isDirty ? (
        <Typography variant="body2" color="textSecondary" gutterBottom>
          {translate('changes.withUnsaved')}
        </Typography>
      ) : null}
      <ChangeList changes={changes} {...(onGoTo ? { onGoTo } : {})} />
      {carried.data && carried.data.length > 0 ? <Carried carried={carried.data} /> : null}
    </>
  );
}
