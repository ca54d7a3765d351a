import ProcessIcon from '@mui/icons-material/AccountTreeOutlined';
import RoleIcon from '@mui/icons-material/BadgeOutlined';
import ReportIcon from '@mui/icons-material/BarChartOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ShapesIcon from '@mui/icons-material/CategoryOutlined';
import StepIcon from '@mui/icons-material/CheckBoxOutlined';
import DocumentIcon from '@mui/icons-material/DescriptionOutlined';
import ServerIcon from '@mui/icons-material/DnsOutlined';
import ReleaseIcon from '@mui/icons-material/EventAvailableOutlined';
import LintIcon from '@mui/icons-material/FactCheckOutlined';
import TemplateIcon from '@mui/icons-material/FolderCopyOutlined';
import DossierIcon from '@mui/icons-material/FolderOutlined';
import ProcedureIcon from '@mui/icons-material/GavelOutlined';
import PeopleIcon from '@mui/icons-material/GroupsOutlined';
import AuditIcon from '@mui/icons-material/HistoryOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import HoldersIcon from '@mui/icons-material/HowToRegOutlined';
import ListIcon from '@mui/icons-material/ListAltOutlined';
import AgencyIcon from '@mui/icons-material/LocationCityOutlined';
import MessageIcon from '@mui/icons-material/MailOutlined';
import MenuConfigIcon from '@mui/icons-material/MenuOpenOutlined';
import StagingIcon from '@mui/icons-material/MoveToInboxOutlined';
import PaymentIcon from '@mui/icons-material/PaymentsOutlined';
import DelegationIcon from '@mui/icons-material/PersonAddAltOutlined';
import JobsIcon from '@mui/icons-material/PlaylistPlayOutlined';
import MoneyIcon from '@mui/icons-material/PointOfSaleOutlined';
import FeeIcon from '@mui/icons-material/PriceChangeOutlined';
import ServiceIcon from '@mui/icons-material/PublicOutlined';
import IncidentIcon from '@mui/icons-material/SyncProblemOutlined';
import ActionIcon from '@mui/icons-material/TouchAppOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import DeliverableIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import type { ComponentType } from 'react';
import type { Right } from '../providers/rights.ts';

/** One line of the menu; `label` is a message, `to` an address. */
export interface MenuItem {
  label: string;
  to: string;
  right: Right;
  icon: ComponentType<{ fontSize?: 'small' }>;
  /** Another address that belongs to the same place. */
  also?: string;
}

export interface MenuGroup {
  label: string;
  items: MenuItem[];
}

const resource = (name: string, icon: MenuItem['icon'], right: Right = 'manage'): MenuItem => ({
  label: `resources.${name}.name`,
  to: `/${name}`,
  right,
  icon,
});

export const homeItem: MenuItem = { label: 'app.menu.home', to: '/', right: 'signed-in', icon: HomeIcon };

/** The menu in the order its users know; what a user may not see is left out. */
export const menuGroups: MenuGroup[] = [
  {
    label: 'app.menu.dossierGroup',
    items: [
      resource('dossiers', DossierIcon, 'signed-in'),
      { label: 'hands.delegations.title', to: '/delegations', right: 'act', icon: DelegationIcon },
      { label: 'payments.title', to: '/payments', right: 'signed-in', icon: MoneyIcon, also: '/reconciliations' },
    ],
  },
  {
    label: 'app.menu.configGroup',
    items: [
      resource('employees', PeopleIcon),
      resource('services', ProcedureIcon),
      resource('dossier-templates', TemplateIcon),
      resource('service-processes', ProcessIcon),
      resource('service-configs', ServiceIcon),
      { label: 'holders.title', to: '/holders', right: 'manage', icon: HoldersIcon },
      { label: 'imports.title', to: '/import', right: 'configure', icon: ImportIcon },
      { label: 'overlays.title', to: '/shapes', right: 'configure', icon: ShapesIcon },
      { label: 'staging.title', to: '/staging', right: 'configure', icon: StagingIcon },
      { label: 'findings.title', to: '/findings', right: 'configure', icon: LintIcon },
      { label: 'drafts.title', to: '/drafts', right: 'manage', icon: ReleaseIcon, also: '/release-plans' },
      { label: 'migrations.jobs.title', to: '/jobs', right: 'configure', icon: JobsIcon, also: '/migrations' },
      { label: 'incidents.title', to: '/incidents', right: 'manage', icon: IncidentIcon },
      { label: 'audit.title', to: '/audit', right: 'oversee', icon: AuditIcon },
    ],
  },
  {
    label: 'app.menu.sharedGroup',
    items: [
      resource('agencies', AgencyIcon),
      resource('roles', RoleIcon),
      resource('calendars', CalendarIcon),
      resource('action-configs', ActionIcon),
      resource('step-configs', StepIcon),
      resource('menu-configs', MenuConfigIcon),
      resource('payment-configs', PaymentIcon),
      resource('fee-policies', FeeIcon),
      resource('server-configs', ServerIcon),
      resource('notification-templates', MessageIcon),
      resource('document-types', DocumentIcon),
      resource('deliverable-types', DeliverableIcon),
      resource('dictionaries', ListIcon),
      resource('dynamic-reports', ReportIcon),
    ],
  },
];
