import type { Finding, TrialVersion } from '../../schemas/types/index.ts';
import { findStepHolders, stepNeeds } from '../domain/dossier/step-holders.ts';
import { definitionKey } from '../domain/release/in-force.ts';
import type { Engine } from './engine.ts';
import { lintDrafts } from './lint-drafts.ts';
import type { TrialBasis } from './trial-basis.ts';

const doubt = (code: string, path: string, vi: string, en: string): Finding => ({
  code,
  severity: 'warning',
  path,
  message: { vi, en },
});

const missing = ({ kind, source, code }: TrialVersion): Finding[] => {
  if (source === 'draft') return [];
  if (kind === 'dossier-template')
    return [
      doubt(
        'trial-template-missing',
        '',
        `Chưa có mẫu hồ sơ “${code}”: hồ sơ thử không có giấy tờ nào`,
        `There is no template “${code}”: the trial has no papers`,
      ),
    ];
  if (kind === 'service')
    return [
      doubt(
        'trial-service-missing',
        '',
        `Chưa có thủ tục “${code}”: hồ sơ thử mang tên quy trình`,
        `There is no procedure “${code}”: the trial bears the name of the process`,
      ),
    ];
  return [
    doubt(
      'trial-offer-missing',
      '',
      `Chưa có dịch vụ công “${code}”: khi áp dụng sẽ chưa ai nộp được ở đây`,
      `There is no offer “${code}”: once in effect nobody could file here`,
    ),
  ];
};

/** What could not work in a trial: the faults of its drafts taken together, what is missing, and steps nobody would take. */
export async function withDoubts(
  engine: Engine,
  { versions, table }: TrialBasis,
  agencyCode: string,
): Promise<TrialVersion[]> {
  const drafts = versions.filter(({ source }) => source === 'draft');
  const faults = await lintDrafts(engine, drafts);
  const directory = await engine.directory.view();
  const steps = table.process.steps;
  const empty = findStepHolders(stepNeeds(table), agencyCode, directory).flatMap(
    ({ stepCode, stepName, empty: nobody }) => {
      const at = steps.findIndex((step) => step.stepCode === stepCode);
      const agency = directory.agency(agencyCode)?.agencyName ?? agencyCode;
      return nobody
        ? [
            doubt(
              'trial-step-empty',
              `/steps/${at}`,
              `Không ai tại ${agency} giữ bước “${stepName}”: phải đóng vai để đi tiếp`,
              `Nobody at ${agency} holds the step “${stepName}”: it must be played`,
            ),
          ]
        : [];
    },
  );
  return versions.map((version, place) => ({
    ...version,
    findings: [
      ...(faults.get(definitionKey(version.kind, version.code)) ?? []),
      ...missing(version),
      ...(place === 0 ? empty : []),
    ],
  }));
}
