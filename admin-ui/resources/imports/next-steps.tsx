import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ImportPlan } from '../../../schemas/types/index.ts';
import { definitionAddress } from '../drafts/definition-address.ts';
import { type ImportedDefinition, unofferedAmong } from './result.ts';

interface Step {
  message: string;
  code?: string;
  to: string;
}

/** What an admin does after an import, in the order it is done. */
function stepsAfter(plan: ImportPlan, made: readonly ImportedDefinition[], released: boolean): Step[] {
  const first = (kind: string) => made.find((one) => one.kind === kind);
  const [process, offer, person] = [first('service-process'), first('service-config'), first('employee')];
  const steps: Step[] = [];
  if (process)
    steps.push({
      message: 'imports.result.checkHolders',
      code: process.code,
      to: `${definitionAddress('service-process', process.code)}?tab=holders`,
    });
  if (offer)
    steps.push({
      message: 'imports.result.openOffer',
      code: offer.code,
      to: definitionAddress('service-config', offer.code) ?? '/service-configs',
    });
  if (unofferedAmong(plan, made).length > 0)
    steps.push({ message: 'imports.result.offerMissing', to: '/service-configs/create' });
  if (person)
    steps.push({ message: 'imports.result.accounts', to: definitionAddress('employee', person.code) ?? '/employees' });
  if (!released || made.some(({ held }) => held)) steps.push({ message: 'imports.result.drafts', to: '/drafts' });
  if (released && offer) steps.push({ message: 'imports.result.dossier', to: '/dossiers/create' });
  return [...steps, { message: 'imports.result.another', to: '/import' }];
}

interface NextStepsProps {
  plan: ImportPlan;
  made: readonly ImportedDefinition[];
  /** Whether what could be was put into effect. */
  released: boolean;
}

/** Links to what comes after an import. */
export function NextSteps({ plan, made, released }: NextStepsProps) {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" component="section" aria-labelledby="next-steps" sx={{ p: 2 }}>
      <Typography id="next-steps" variant="h6" component="h3">
        {translate('imports.result.next')}
      </Typography>
      <ol style={{ margin: 0, paddingLeft: 20 }}>
        {stepsAfter(plan, made, released).map(({ message, to, code = '' }) => (
          <li key={message}>
            <Link component={RouterLink} to={to}>
              {translate(message, { code })}
            </Link>
          </li>
        ))}
      </ol>
    </Paper>
  );
}
