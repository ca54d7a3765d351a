import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { focusField } from '../../fields/focus-field.ts';
import { useItems } from '../../fields/use-items.ts';
import { CasesTab } from './cases/cases-tab.tsx';
import { kindId } from './parts/part-cells.tsx';
import { PartsTab } from './parts/parts-tab.tsx';
import { TemplateInfo } from './template-info.tsx';
import { TABS, type TemplatePlace, type TemplateTab } from './template-place.ts';

interface TemplateFormProps {
  place: TemplatePlace;
  onPlace(place: TemplatePlace): void;
}

/** *Thành phần hồ sơ · Thông tin mẫu · Trường hợp*. */
export function TemplateForm({ place, onPlace }: TemplateFormProps) {
  const { tab } = place;
  const translate = useTranslate();
  const counts = { parts: useItems('parts').items.length, info: 0, cases: useItems('cases').items.length };
  useEffect(() => {
    if (place.field !== undefined) focusField(place.field);
    if (place.part === undefined) return;
    const cell = document.getElementById(kindId(place.part));
    cell?.scrollIntoView({ block: 'center' });
    cell?.focus();
  }, [place]);
  return (
    <Paper sx={{ px: { xs: 1, sm: 2 }, pb: 2 }}>
      <Tabs
        value={tab}
        onChange={(_event, chosen: TemplateTab) => onPlace({ tab: chosen })}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ contain: 'inline-size' }}
        aria-label={translate('resources.dossier-templates.name')}
      >
        {TABS.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`template-tab-${one}`}
            aria-controls={`template-panel-${one}`}
            label={
              counts[one] > 0
                ? `${translate(`templates.tabs.${one}`)} (${counts[one]})`
                : translate(`templates.tabs.${one}`)
            }
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`template-panel-${tab}`} aria-labelledby={`template-tab-${tab}`} sx={{ pt: 1 }}>
        {tab === 'parts' ? <PartsTab /> : null}
        {tab === 'info' ? <TemplateInfo /> : null}
        {tab === 'cases' ? <CasesTab /> : null}
      </Box>
    </Paper>
  );
}
