import type { Right } from '../providers/rights.ts';

/** One line of the menu; `label` is a message, `to` an address. */
export interface MenuItem {
  label: string;
  to: string;
  right: Right;
}

export interface MenuGroup {
  label: string;
  items: MenuItem[];
}

const resource = (name: string, right: Right = 'see'): MenuItem => ({
  label: `resources.${name}.name`,
  to: `/${name}`,
  right,
});

/** The menu in the order its users know; what a user may not see is left out. */
export const menuGroups: MenuGroup[] = [
  { label: 'app.menu.dossierGroup', items: [resource('dossiers', 'signed-in')] },
  {
    label: 'app.menu.configGroup',
    items: [
      resource('employees'),
      resource('services'),
      resource('dossier-templates'),
      resource('service-processes'),
      resource('service-configs'),
      { label: 'imports.title', to: '/import', right: 'configure' },
      { label: 'drafts.title', to: '/drafts', right: 'see' },
    ],
  },
  {
    label: 'app.menu.sharedGroup',
    items: [
      resource('agencies'),
      resource('roles'),
      resource('calendars'),
      resource('action-configs'),
      resource('step-configs'),
      resource('menu-configs'),
      resource('payment-configs'),
      resource('fee-policies'),
      resource('server-configs'),
      resource('notification-templates'),
      resource('document-types'),
      resource('deliverable-types'),
      resource('dictionaries'),
      resource('dynamic-reports'),
    ],
  },
];
