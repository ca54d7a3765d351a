import { type ElementSpec, may, must } from '../element-spec.ts';

/** An entry of the desk's menu. */
export const menuConfig: ElementSpec = {
  name: 'MenuConfig',
  fields: [
    ...must.text('menuGroup', 'menuName'),
    ...may.integer('order', 'menuType'),
    ...may.text('queryParams', 'tableConfig', 'buttonConfig', 'icon', 'roles', 'viewScript'),
  ],
};
