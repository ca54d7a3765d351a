import englishMessages from 'ra-language-english';
import { en as fieldWords } from '../../schemas/words/en.ts';
import { calendars } from './en/calendars.ts';
import { changes } from './en/changes.ts';
import { deadlines } from './en/deadlines.ts';
import { diagram } from './en/diagram.ts';
import { dossier } from './en/dossier.ts';
import { dossiers } from './en/dossiers.ts';
import { drafts } from './en/drafts.ts';
import { findings } from './en/findings.ts';
import { hands } from './en/hands.ts';
import { history } from './en/history.ts';
import { holders } from './en/holders.ts';
import { home } from './en/home.ts';
import { imports } from './en/imports.ts';
import { incidents } from './en/incidents.ts';
import { migrations } from './en/migrations.ts';
import { overlays } from './en/overlays.ts';
import { payments } from './en/payments.ts';
import { people } from './en/people.ts';
import { processes } from './en/processes.ts';
import { releases } from './en/releases.ts';
import { rescue } from './en/rescue.ts';
import { resources } from './en/resources.ts';
import { services } from './en/services.ts';
import { sharedConfigs } from './en/shared-configs.ts';
import { shell } from './en/shell.ts';
import { simulations } from './en/simulations.ts';
import { staging } from './en/staging.ts';
import { stops } from './en/stops.ts';
import { templates } from './en/templates.ts';
import { trials } from './en/trials.ts';
import { joinAreas } from './join-areas.ts';

/** Every word of the screens in English, area by area. */
export const en = joinAreas(
  englishMessages,
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
