import type { CompiledProcess, Finding } from '../../../../schemas/types/index.ts';
import { extendsDate } from '../../dossier/extend.ts';
import { lint } from './catalogue.ts';

/** Acts that appoint a new date: whoever draws them must know that a dossier takes one of them once (NĐ 297/2025 Đ6.5). */
export const lintExtensions = ({ actions }: CompiledProcess): Finding[] =>
  actions.flatMap((action, index) =>
    extendsDate(action) ? [lint('extension-once', `/actions/${index}/actionCode`, action.actionCode)] : [],
  );
