import { type ElementSpec, may, must } from '../element-spec.ts';

/** A role. */
export const jobPos: ElementSpec = {
  name: 'JobPos',
  fields: [...must.text(['code', 'roleCode'], ['title', 'roleName']), ...may.text('description')],
};

/** A person; `roles` names the roles held, `scope` the agencies served. */
export const employee: ElementSpec = {
  name: 'Employee',
  fields: [
    ...must.text('employeeNo', ['fullname', 'fullName']),
    ...may.text('title'),
    ...may.integer('gender'),
    ...may.text('birthdate', 'telNo', 'email'),
    ...must.integer('workingStatus'),
    ...may.text('jobTitle'),
    ...may.commaList('roles', 'scope'),
  ],
};
