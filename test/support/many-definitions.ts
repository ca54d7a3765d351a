import type { DefinitionKind } from '../../schemas/types/index.ts';
import { sampleProcess } from './sample-definitions.ts';
import { sampleOffer, sampleService, sampleTemplate } from './sample-province.ts';

/** A definition to be saved. */
export interface ManyItem {
  kind: DefinitionKind;
  code: string;
  body: Record<string, unknown>;
}

/** So many procedures, four definitions each: process, template, description and offer; `text` stands in every name. */
export function manyProcedures(count: number, text = ''): ManyItem[] {
  return Array.from({ length: count }, (_, place): ManyItem[] => {
    const n = String(place).padStart(5, '0');
    const [processNo, templateNo, serviceCode] = [`QT_${n}`, `MAU_${n}`, `9.${n}`];
    const processes = [{ optionName: text, seqOrder: 1, autoSelect: '', templateNo, processNo }];
    return [
      { kind: 'service-process', code: processNo, body: { ...sampleProcess(processNo, { description: text }) } },
      { kind: 'dossier-template', code: templateNo, body: { ...sampleTemplate(templateNo), description: text } },
      { kind: 'service', code: serviceCode, body: { ...sampleService(serviceCode), methodText: text } },
      { kind: 'service-config', code: `${serviceCode}@XA1`, body: { ...sampleOffer(serviceCode), processes } },
    ];
  }).flat();
}
