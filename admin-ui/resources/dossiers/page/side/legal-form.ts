import { issuedPaperWords } from '../../../../messages/vi/dossiers.ts';

type LegalForm = keyof typeof issuedPaperWords.signs;

/** Whether a type is one of the forms the law words and the engine can show: 02 to 05. */
export const isLegalForm = (typeCode: string): typeCode is LegalForm => typeCode in issuedPaperWords.signs;
