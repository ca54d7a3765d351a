import type { ServiceProcess } from '../../schemas/types/index.ts';

/** A process nobody has written anything into. */
export const blankProcess = (): ServiceProcess => ({
  processNo: '',
  processName: '',
  description: '',
  durationCount: 5,
  durationUnit: 0,
  generateDossierNo: true,
  dossierNoPattern: '',
  generateDueDate: true,
  dueDatePattern: '',
  generatePassword: false,
  directNotification: true,
  serverNo: '',
  serverName: '',
  dossierGroupPattern: '',
  roles: [],
  steps: [],
  actions: [],
  sequences: [],
});
