import type { PackedFile } from '../../engine/importers/opencps/write-archive.ts';
import { action, file, part, process, step, template, zip } from './opencps-fixture.ts';

/** A bundle as small as a real one can be: a process of three steps with its template, nothing that says who offers it. */
export function smallBundle(): Promise<Buffer> {
  const code = 'QT_THU_NGHIEM';
  const parts = [part('TP1', { partName: 'Đơn đề nghị' }), part('KQ1', { partType: '2', partName: 'Giấy xác nhận' })];
  const steps = [
    step('110', 'processing', { stepName: 'Thụ lý hồ sơ' }),
    step('120', 'releasing', { stepName: 'Trả kết quả' }),
    step('400', 'done', { stepName: 'Hoàn thành' }),
  ];
  const actions = [
    action('1100', '', '110', { actionName: 'Tiếp nhận hồ sơ' }),
    action('2000', '110', '120', { actionName: 'Ban hành kết quả', createDossierFiles: 'KQ1' }),
    action('4000', '120', '400', { actionName: 'Trả cho người dân' }),
  ];
  const files: PackedFile[] = [
    file(`processes/${code}.xml`, 'ServiceProcess', process(code, steps, actions)),
    file(`templates/${code}.xml`, 'DossierTemplate', template(code, parts)),
  ];
  return zip(files);
}
