import { vi as fieldWords } from '../../schemas/words/vi.ts';
import { joinAreas } from './join-areas.ts';
import { calendars } from './vi/calendars.ts';
import { changes } from './vi/changes.ts';
import { deadlines } from './vi/deadlines.ts';
import { diagram } from './vi/diagram.ts';
import { dossier } from './vi/dossier.ts';
import { dossiers } from './vi/dossiers.ts';
import { drafts } from './vi/drafts.ts';
import { findings } from './vi/findings.ts';
import { hands } from './vi/hands.ts';
import { history } from './vi/history.ts';
import { holders } from './vi/holders.ts';
import { home } from './vi/home.ts';
import { imports } from './vi/imports.ts';
import { incidents } from './vi/incidents.ts';
import { migrations } from './vi/migrations.ts';
import { overlays } from './vi/overlays.ts';
import { payments } from './vi/payments.ts';
import { people } from './vi/people.ts';
import { processes } from './vi/processes.ts';
import { reactAdmin } from './vi/react-admin.ts';
import { releases } from './vi/releases.ts';
import { rescue } from './vi/rescue.ts';
import { resources } from './vi/resources.ts';
import { services } from './vi/services.ts';
import { sharedConfigs } from './vi/shared-configs.ts';
import { shell } from './vi/shell.ts';
import { simulations } from './vi/simulations.ts';
import { staging } from './vi/staging.ts';
import { stops } from './vi/stops.ts';
import { templates } from './vi/templates.ts';
import { trials } from './vi/trials.ts';

/** Every word of the screens in Vietnamese, area by area. */
export const vi = joinAreas(
  reactAdmin,
  fieldWords,
  resources,
  shell,
  drafts,
  changes,
  history,
  findings,
  releases,
  processes,
  diagram,
  holders,
  templates,
  services,
  people,
  calendars,
  deadlines,
  sharedConfigs,
  dossiers,
  dossier,
  stops,
  hands,
  payments,
  rescue,
  imports,
  trials,
  staging,
  overlays,
  incidents,
  migrations,
  simulations,
  home,
);
