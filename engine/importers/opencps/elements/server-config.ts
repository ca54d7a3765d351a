import { type ElementSpec, may, must } from '../element-spec.ts';

/** A partner system. */
export const serverConfig: ElementSpec = {
  name: 'ServerConfig',
  fields: [...may.text('govAgencyCode'), ...must.text('serverNo', 'serverName', 'protocol'), ...may.text('configs')],
};
