import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { ProblemAlert } from '../drafts/problem-alert.tsx';
import { fileOfPlan } from './last-upload.ts';
import { carryChoice } from './use-import-choice.ts';
import { useUpload } from './use-upload.ts';

/** Makes a new plan of the same file over what is there now; what was decided goes along. */
export function ReplanButton({ planId }: { planId: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const file = fileOfPlan(planId);
  const upload = useUpload((next) => {
    carryChoice(planId, next);
    navigate(`/import/${next}`);
  });
  if (!file)
    return (
      <Button component={RouterLink} to="/import">
        {translate('imports.apply.replanOther')}
      </Button>
    );
  return (
    <>
      <Button disabled={upload.running} onClick={() => upload.start(file)}>
        {translate('imports.apply.replan')}
      </Button>
      {upload.error ? <ProblemAlert error={upload.error} /> : null}
    </>
  );
}
