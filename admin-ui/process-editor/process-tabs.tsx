import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type KeyboardEvent, lazy, Suspense, useEffect } from 'react';
import { Loading, useTranslate } from 'react-admin';
import { useFindings } from '../fields/findings.tsx';
import { useAllows } from '../providers/rights.ts';
import { ActionsTab } from './actions/actions-tab.tsx';
import { useAddAction } from './actions/use-add-action.ts';
import { preloadDiagram } from './diagram/preload.ts';
import { EDITOR_TABS, type EditorTab, placeOf } from './editor-place.ts';
import { useEditorPlace } from './editor-place-provider.tsx';
import { InfoTab } from './info/info-tab.tsx';
import { OpenItem } from './open-item.tsx';
import { useSelection } from './selection.ts';
import { StepsTab } from './steps/steps-tab.tsx';
import { useAddStep } from './steps/use-add-step.ts';
import { WithDiagram } from './with-diagram.tsx';

const Diagram = lazy(() =>
  import('./diagram/process-diagram.tsx').then(({ ProcessDiagram: view }) => ({ default: view })),
);
const Simulation = lazy(() =>
  import('./simulation/simulation-tab.tsx').then(({ SimulationTab: view }) => ({ default: view })),
);
const Holders = lazy(() =>
  import('../resources/processes/holders/holders-panel.tsx').then(({ HoldersPanel: view }) => ({ default: view })),
);

function TabName({ tab }: { tab: EditorTab }) {
  const translate = useTranslate();
  const { all } = useFindings();
  const count = all.filter(({ path, severity }) => severity !== 'info' && placeOf(path).tab === tab).length;
  return (
    <span>
      {translate(`processes.tabs.${tab}`)}
      {count > 0 ? (
        <Chip
          component="span"
          size="small"
          color="warning"
          label={count}
          aria-label={translate('processes.tabs.findings', { smart_count: count })}
          sx={{ ml: 1, height: 20 }}
        />
      ) : null}
    </span>
  );
}

function Panel({ tab, shut }: { tab: EditorTab; shut: boolean }) {
  const { selected, select, open } = useSelection();
  switch (tab) {
    case 'info':
      return <InfoTab />;
    case 'steps':
      return (
        <WithDiagram>
          <StepsTab shut={shut} />
        </WithDiagram>
      );
    case 'actions':
      return (
        <WithDiagram>
          <ActionsTab shut={shut} />
        </WithDiagram>
      );
    case 'diagram':
      return <Diagram selected={selected} onOpen={open} onMark={select} />;
    case 'holders':
      return <Holders />;
    case 'simulate':
      return <Simulation />;
  }
}

/** The process in tabs: *Thông tin quy trình · Bước · Thao tác*, and two views of it. */
export function ProcessTabs({ saved }: { saved: boolean }) {
  useEffect(preloadDiagram, []);
  const translate = useTranslate();
  const { tab, setTab } = useEditorPlace();
  const shut = !useAllows('configure');
  const addStep = useAddStep();
  const addAction = useAddAction();
  const tabs = EDITOR_TABS.filter(
    (each) => (saved || (each !== 'holders' && each !== 'simulate')) && (each !== 'simulate' || !shut),
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || event.code !== 'KeyN' || shut || event.defaultPrevented) return;
    if (tab !== 'steps' && tab !== 'actions') return;
    event.preventDefault();
    if (tab === 'steps') addStep();
    else addAction();
  }

  return (
    <Box onKeyDown={onKeyDown} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Tabs
        value={tab}
        onChange={(_event, next: EditorTab) => setTab(next)}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('processes.tabs.label')}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {tabs.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`process-tab-${each}`}
            aria-controls="process-panel"
            label={<TabName tab={each} />}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="process-panel" aria-labelledby={`process-tab-${tab}`}>
        <Suspense fallback={<Loading />}>
          <Panel tab={tab} shut={shut} />
        </Suspense>
      </Box>
      <OpenItem shut={shut} />
    </Box>
  );
}
