import ShutIcon from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { OfferedAction, Reason } from '../dossier-answers.ts';
import { ReasonList } from '../reason-list.tsx';
import { useRescue } from '../rescue/rescue-context.ts';

interface ShutActsProps {
  actions: OfferedAction[];
  /** Those of every one of them. */
  reasons: Reason[];
}

/** Acts that cannot be done now: they stand there, and say why and who can mend it. */
export function ShutActs({ actions, reasons }: ShutActsProps) {
  const translate = useTranslate();
  const { askWhy } = useRescue();
  return (
    <Box
      data-shut=""
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.default', p: 1.5 }}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        {actions.map(({ actionKey, actionName }) => (
          <Box
            component="li"
            key={actionKey}
            sx={{ display: 'flex', gap: 0.5, fontWeight: 600, color: 'text.secondary' }}
          >
            <ShutIcon fontSize="small" aria-hidden />
            <Link
              component="button"
              color="inherit"
              onClick={() => askWhy(actionKey)}
              aria-haspopup="dialog"
              aria-label={translate('rescue.why.ask', { act: actionName })}
              sx={{ font: 'inherit', textAlign: 'left' }}
            >
              {actionName}
            </Link>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {translate('dossier.acts.whyNot')}
      </Typography>
      <Box sx={{ fontSize: 14 }}>
        <ReasonList reasons={reasons} />
      </Box>
    </Box>
  );
}
