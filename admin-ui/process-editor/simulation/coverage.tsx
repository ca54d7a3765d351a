import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ServiceProcess } from '../../../schemas/types/index.ts';
import { FormSection } from '../../resources/shared-configs/form-section.tsx';
import { useSelection } from '../selection.ts';

interface CoverageProps {
  actions: ServiceProcess['actions'];
  /** Keys of the actions some scenario carries out. */
  covered: ReadonlySet<string>;
}

/** How many actions the scenarios carry out, and which none does, each leading to its form. */
export function Coverage({ actions, covered }: CoverageProps) {
  const translate = useTranslate();
  const { open } = useSelection();
  const missing = actions.flatMap((action, index) => (covered.has(action.actionKey) ? [] : [{ action, index }]));
  const done = actions.length - missing.length;
  const told = translate('simulations.coverage.of', { done, total: actions.length });
  return (
    <FormSection title="simulations.coverage.title">
      <Typography variant="body2">{told}</Typography>
      <LinearProgress
        variant="determinate"
        color="success"
        value={actions.length === 0 ? 0 : (100 * done) / actions.length}
        aria-label={told}
        sx={{ my: 1, height: 8, borderRadius: 1 }}
      />
      {missing.length > 0 ? (
        <>
          <Typography variant="body2">{translate('simulations.coverage.missing')}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {missing.map(({ action, index }) => (
              <li key={action.actionKey}>
                <Link
                  component="button"
                  type="button"
                  variant="body2"
                  sx={{ textAlign: 'left' }}
                  onClick={() => open({ kind: 'action', index })}
                >
                  {`${action.preStepCode} → ${action.postStepCode}: ${action.actionName || action.actionCode}`}
                </Link>
              </li>
            ))}
          </Box>
        </>
      ) : null}
    </FormSection>
  );
}
