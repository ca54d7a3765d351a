import ContinueIcon from '@mui/icons-material/CheckCircleOutlined';
import MappingIcon from '@mui/icons-material/CompareArrows';
import StrandedIcon from '@mui/icons-material/ReportOutlined';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ImpactVerdict } from '../../../schemas/types/index.ts';

/** Best first; each has a pattern, a sign and a word beside its colour. */
export const VERDICTS = ['continues', 'needs-mapping', 'stranded'] as const satisfies ImpactVerdict[];

const stripes = (angle: number, dark: string, light: string): string =>
  `repeating-linear-gradient(${angle}deg, ${dark} 0 5px, ${light} 5px 9px)`;

const LOOK = {
  continues: { color: 'success.main', fill: '#1b6e3c', Icon: ContinueIcon },
  'needs-mapping': { color: 'warning.main', fill: stripes(45, '#8a5200', '#f3d9b0'), Icon: MappingIcon },
  stranded: { color: 'error.main', fill: stripes(0, '#b00020', '#f7c9d0'), Icon: StrandedIcon },
} as const satisfies Record<ImpactVerdict, unknown>;

export const fillOf = (verdict: ImpactVerdict): string => LOOK[verdict].fill;

/** What becomes of the dossiers of a step, as a sign and a word. */
export function VerdictWords({ verdict }: { verdict: ImpactVerdict }) {
  const translate = useTranslate();
  const { color, Icon } = LOOK[verdict];
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', color, fontWeight: 600 }}>
      <Icon fontSize="small" aria-hidden />
      {translate(`migrations.verdict.${verdict}`)}
    </Box>
  );
}
