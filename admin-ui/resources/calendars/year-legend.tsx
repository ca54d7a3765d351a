import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { dayLooks, LEGEND } from './day-style.ts';

/** What colours, patterns, letters and borders mean. */
export function YearLegend() {
  const translate = useTranslate();
  const swatch = {
    width: 24,
    height: 20,
    borderRadius: '4px',
    border: '1px solid',
    borderColor: 'divider',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: 11,
    mr: 0.75,
  };
  return (
    <Box
      component="ul"
      aria-label={translate('calendars.year.legend')}
      sx={{
        listStyle: 'none',
        p: 0,
        m: 0,
        mb: 1,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        fontSize: 13,
      }}
    >
      {LEGEND.map((look) => (
        <Box component="li" key={look} sx={{ display: 'flex', alignItems: 'center' }}>
          <Box component="span" aria-hidden sx={[swatch, dayLooks[look]]}>
            {translate(`calendars.letter.${look}`)}
          </Box>
          {translate(`calendars.look.${look}`)}
        </Box>
      ))}
      {(['own', 'inherited'] as const).map((kind) => (
        <Box component="li" key={kind} sx={{ display: 'flex', alignItems: 'center' }}>
          <Box
            component="span"
            aria-hidden
            sx={[swatch, { border: kind === 'own' ? '2px solid currentColor' : '2px dashed currentColor' }]}
          />
          {translate(`calendars.year.${kind}`)}
        </Box>
      ))}
    </Box>
  );
}
