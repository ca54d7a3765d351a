import type {
  ActBody,
  CompiledAction,
  Dossier,
  DossierFile,
  FileSignature,
  PartState,
  SigningFault,
  StopKind,
} from '../../schemas/types/index.ts';
import { check } from '../../schemas/validate.ts';
import type { Actor } from '../domain/access/actor.ts';
import { hatsFor, nameOfActor } from '../domain/access/delegation.ts';
import { actorReason } from '../domain/dossier/actor-right.ts';
import { apply } from '../domain/dossier/apply.ts';
import { actionsNow, chooseAction } from '../domain/dossier/choose-action.ts';
import type { ActContext, ActFiles } from '../domain/dossier/context.ts';
import { decide } from '../domain/dossier/decide.ts';
import { paperValues } from '../domain/dossier/paper-values.ts';
import { filesToSign, printedEvents, printedParts } from '../domain/dossier/papers.ts';
import { stopKindOf } from '../domain/dossier/stops.ts';
import { delegatedWork } from '../domain/dossier/takers.ts';
import type { Engine } from './engine.ts';
import { prepareToSign, signAs, signerOf } from './sign-as.ts';

const MAX_BYTES = 10 * 1024 * 1024;
const NOTHING: ActFiles = { prints: new Set(), printed: new Map(), signatures: new Map() };

/** Titles and templates of the papers of a dossier that can be printed, by part; a trial prints nothing. */
async function printTemplates(engine: Engine, { trial, pins }: Dossier): Promise<Map<string, [string, string]>> {
  if (trial) return new Map();
  const { body } = await engine.catalogue.version('dossier-template', pins.template.code, pins.template.version);
  const template = check('DossierTemplate', body);
  const parts = template.ok ? template.value.parts : [];
  return new Map(
    parts.flatMap(({ partNo, partName, printTemplate }) =>
      printTemplate?.trim() ? [[partNo, [partName, printTemplate]] as const] : [],
    ),
  );
}

/** Whether an act may make or sign a paper at all: most do neither, and nothing is loaded for them. */
function touchesFiles(action: CompiledAction, { table }: ActContext, dossier: Dossier): boolean {
  const step = action.to === null ? undefined : table.step(action.to);
  return (
    action.createFiles.length > 0 || action.eSignature || (step && stopKindOf(action, step, dossier)) === 'refusal'
  );
}

/** A paper printed for an act: its bytes, and the file it would be. */
interface PrintedPaper {
  partNo: string;
  bytes: Uint8Array;
  file: DossierFile;
}

async function printed(
  engine: Engine,
  dossier: Dossier,
  command: ActBody,
  context: ActContext,
  partNo: string,
  [title, template]: [string, string],
  printedFor: string,
): Promise<PrintedPaper> {
  const { name, mediaType, bytes } = await engine.documents.print(
    title,
    template,
    paperValues(dossier, command, context),
  );
  const file: DossierFile = {
    fileId: engine.randomness.id(),
    name,
    mediaType,
    size: bytes.byteLength,
    sha256: engine.secrets.sha256(bytes),
    at: context.now,
    by: nameOfActor(context.actor),
    printed: true,
    printedFor,
  };
  return { partNo, bytes, file };
}

async function storePapers(engine: Engine, papers: readonly PrintedPaper[]): Promise<void> {
  for (const { bytes, file } of papers) {
    const stored = await engine.files.put(bytes, MAX_BYTES);
    if ('tooLarge' in stored) throw new Error(`the printed paper “${file.name}” is too large`);
  }
}

/** What an act prints, its bytes not yet kept. */
async function printAll(
  engine: Engine,
  dossier: Dossier,
  action: CompiledAction,
  stop: StopKind | undefined,
  command: ActBody,
  context: ActContext,
): Promise<{ parts: PartState[]; papers: PrintedPaper[]; files: ActFiles }> {
  const templates = await printTemplates(engine, dossier);
  const prints = new Set(templates.keys());
  const parts = printedParts(dossier, action, stop, { ...NOTHING, prints });
  const papers: PrintedPaper[] = [];
  for (const { partNo } of parts) {
    const template = templates.get(partNo);
    if (template) papers.push(await printed(engine, dossier, command, context, partNo, template, action.actionKey));
  }
  const files = { ...NOTHING, prints, printed: new Map(papers.map(({ partNo, file }) => [partNo, file])) };
  return { parts, papers, files };
}

/** An act of the engine's own with those of its papers that can be printed, printed for it; `keep` puts their bytes in the store, ahead of the commit. */
export async function withPrintedPapers(
  engine: Engine,
  dossier: Dossier,
  action: CompiledAction,
  stop: StopKind,
  command: ActBody,
  context: ActContext,
): Promise<{ action: CompiledAction; files: ActFiles; keep(): Promise<void> }> {
  const { papers, files } = await printAll(engine, dossier, action, stop, command, context);
  const createFiles = papers.map(({ partNo }) => partNo);
  return { action: { ...action, createFiles }, files, keep: () => storePapers(engine, papers) };
}

/** Whether the act would be done, its signatures apart: nobody signs, and nothing is kept, for an act that is refused. */
function wouldBeDone(dossier: Dossier, command: ActBody, context: ActContext): boolean {
  const decided = decide(dossier, command, context);
  return 'outcome' in decided && decided.outcome.ok;
}

/** The context with what the acts of the step could print, and whether the actor could sign; for lists of acts. */
export async function withFileOutlook(engine: Engine, dossier: Dossier, context: ActContext): Promise<ActContext> {
  const actions = actionsNow(dossier, context.table);
  const touching = actions.filter((action) => touchesFiles(action, context, dossier));
  if (touching.length === 0) return context;
  const files: ActFiles = { ...NOTHING, prints: new Set((await printTemplates(engine, dossier)).keys()) };
  if (!touching.some(({ eSignature }) => eSignature)) return { ...context, files };
  const ready = await prepareToSign(engine, await signerOf(engine, context.actor, 'signature', dossier));
  return { ...context, files: 'fault' in ready ? { ...files, fault: ready.fault } : files };
}

/** The action that is meant and as whom it is done: in the own place, else in that of the first absent one whose step it is. */
function actingChoice(dossier: Dossier, command: ActBody, context: ActContext) {
  for (const actor of hatsFor(context.actor, delegatedWork(dossier))) {
    const as = { ...context, actor };
    const choice = chooseAction(dossier, command, as);
    if (!('reasons' in choice) && actorReason(dossier, choice.action, as) === undefined) return { actor, choice };
  }
  return { actor: context.actor, choice: chooseAction(dossier, command, context) };
}

/**
 * The context with what an act prints and signs: done before the decision, which stays pure. With `store` the bytes go to
 * the file store and the files are signed, unless the act is refused anyway; without, as for a preview, nothing is written
 * and nobody signs.
 */
export async function withActFiles(
  engine: Engine,
  dossier: Dossier,
  command: ActBody,
  context: ActContext,
  store: boolean,
): Promise<ActContext> {
  const meant = actionsNow(dossier, context.table).filter(({ actionCode }) => actionCode === command.actionCode);
  if (!meant.some((action) => touchesFiles(action, context, dossier))) return context;
  const { actor, choice } = actingChoice(dossier, command, context);
  if ('reasons' in choice) return context;
  const { action } = choice;
  const step = action.to === null ? undefined : context.table.step(action.to);
  const stop = step && stopKindOf(action, step, dossier);
  const { parts, papers, files: ready } = await printAll(engine, dossier, action, stop, command, { ...context, actor });
  const really = store && wouldBeDone(dossier, command, { ...context, files: ready });
  if (really) await storePapers(engine, papers);
  const made = printedEvents(parts, ready).reduce(apply, dossier);
  const toSign = filesToSign(made, action, stop);
  const signed = await signatures(engine, made, toSign, context.actor, nameOfActor(actor), really);
  return { ...context, files: { ...ready, ...signed } };
}

async function signatures(
  engine: Engine,
  dossier: Dossier,
  files: { file: DossierFile }[],
  actor: Actor,
  name: string,
  really: boolean,
): Promise<{ signatures: Map<string, FileSignature>; fault?: SigningFault }> {
  const made = new Map<string, FileSignature>();
  if (files.length === 0) return { signatures: made };
  if (!really) {
    const ready = await prepareToSign(engine, await signerOf(engine, actor, 'signature', dossier));
    return 'fault' in ready ? { signatures: made, fault: ready.fault } : { signatures: made };
  }
  // The roles somebody stands in for count as those they hold.
  const posts = hatsFor(actor, delegatedWork(dossier)).flatMap((hat) => hat.posts);
  for (const { file } of files) {
    const signature = await signAs(engine, { ...actor, name, posts }, 'signature', file.sha256, dossier);
    if ('fault' in signature) return { signatures: made, fault: signature.fault };
    made.set(file.sha256, signature);
  }
  return { signatures: made };
}
