// Generated from the JSON Schemas beside this folder by `npm run schemas`. Do not edit.

/**
 * The new batch; absent in a dry run.
 */
export type Code = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code1 = string;
export type DefinitionKind =
  | 'service-process'
  | 'dossier-template'
  | 'service'
  | 'service-config'
  | 'fee-policy'
  | 'action-config'
  | 'step-config'
  | 'menu-config'
  | 'payment-config'
  | 'server-config'
  | 'notification-template'
  | 'document-type'
  | 'deliverable-type'
  | 'dynamic-report'
  | 'dictionary'
  | 'calendar'
  | 'kept-file'
  | 'agency'
  | 'role'
  | 'employee'
  | 'delegation'
  | 'release-plan'
  | 'staged-procedure'
  | 'accepted-fault';
export type Text = string;
/**
 * restored: its text is that of before; removed: it was made by the batch; left: see why.
 */
export type RevertOutcome = 'restored' | 'removed' | 'left';
/**
 * changed: somebody saved it since; in-force: what the batch made was put into effect; named: something that stays names it.
 */
export type LeftBecause = 'changed' | 'in-force' | 'named';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code2 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code3 = string;
/**
 * How a dossier arrives (NĐ 61/2018 Đ16): at the desk, by post, online.
 */
export type Channel = 'direct' | 'postal' | 'online';
/**
 * Who asks: a person, an organisation or a foreigner, each with its own identity paper.
 */
export type Applicant = Person | Organisation | Foreigner;
export type Name = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode = string;
/**
 * A day of the Vietnamese calendar, yyyy-MM-dd.
 */
export type LocalDate = string;
/**
 * Money in whole đồng.
 */
export type Dong = number;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant1 = string;
/**
 * Đóng vai: the part somebody plays in a trial, `role:<roleCode>` or one of those no officer has.
 */
export type PartName = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode1 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code4 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code5 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code6 = string;
/**
 * Whom it reaches: dossiers opened from then on, those not yet past a chosen step too, or every running one.
 */
export type ReleaseReach = 'new-dossiers' | 'before-step' | 'all';
/**
 * Why what was found may stay.
 */
export type FindingReason = string;
/**
 * Whom it reaches: dossiers opened from then on, those not yet past a chosen step too, or every running one.
 */
export type ReleaseReach1 = 'new-dossiers' | 'before-step' | 'all';
/**
 * Why what was found may stay.
 */
export type FindingReason1 = string;
/**
 * signature = of a person (ký số), stamp = of the agency (đóng dấu).
 */
export type SignatureKind = 'signature' | 'stamp';
/**
 * Only actions of this name too, where a code has several.
 */
export type Text1 = string;
export type BulkActState = 'done' | 'refused';
/**
 * Where it stands now.
 */
export type Text2 = string;
/**
 * added: nothing was there; removed: nothing is there now.
 */
export type ChangeKind = 'added' | 'removed' | 'changed';
export type DurationUnit = 'working-day' | 'hour' | 'calendar-day' | 'month';
export type Uuid = string;
export type SomeDate = Instant | null;
/**
 * How something stands against its date: running, near (less than a day left), overdue, paused, undated; once ended early, on-time or late, by days (TT 01/2018 Đ13).
 */
export type Timeliness = 'undated' | 'paused' | 'running' | 'near' | 'overdue' | 'early' | 'on-time' | 'late';
/**
 * What was promised before an extension; null where that is the same.
 */
export type SomeDate1 = Instant | null;
export type ClockActKind = 'start' | 'pause' | 'resume' | 'restart' | 'extend' | 'stop' | 'recompute';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant2 = string;
/**
 * The act must be confirmed: what is asked; empty = in general words.
 */
export type Text3 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode2 = string;
/**
 * What the act means for the applicant, where it is not simply the way on.
 */
export type StopKind = 'supplement' | 'refusal' | 'withdrawal' | 'stop';
/**
 * In whose place the actor would act.
 */
export type Text4 = string;
export type FeeKind = 'phi' | 'lephi' | 'ship';
/**
 * Chờ tiếp nhận, Đang giữ, Sắp hạn, Quá hạn, Chờ bổ sung, Chờ trả kết quả.
 */
export type QueueName = 'to-receive' | 'held' | 'due-soon' | 'overdue' | 'awaiting-supplement' | 'to-return';
export type Sha256 = string;
/**
 * Name of the signer as shown that day.
 */
export type Text5 = string;
/**
 * Of the bytes that were signed.
 */
export type Sha2561 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code7 = string;
/**
 * Money in whole đồng.
 */
export type Dong1 = number;
/**
 * Money in whole đồng.
 */
export type Dong2 = number;
/**
 * Money in whole đồng.
 */
export type Dong3 = number;
/**
 * Money in whole đồng.
 */
export type Dong4 = number;
export type PaymentState = 'requested' | 'reported' | 'asked-again' | 'paid' | 'void';
export type AttemptState = 'open' | 'paid' | 'failed' | 'expired';
export type ArrivalVia = 'gateway' | 'cash' | 'transfer';
export type RefundCause = 'second-payment' | 'nothing-owed' | 'advance-too-high' | 'decided';
export type RefundState = 'due' | 'made';
export type Severity = 'error' | 'warning' | 'info';
/**
 * new: never in force; changed: saved since it was put into effect; in-force; retired; live: takes effect when saved. A release plan is new until a release closes it, then in-force.
 */
export type DraftState = 'new' | 'changed' | 'in-force' | 'retired' | 'live';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code8 = string;
export type ReviewSource = 'accepted-fault' | 'acknowledged-warning';
/**
 * over: past its day and still there; ending: its day is near; changed: the text was changed and is still wrong; open; mended.
 */
export type ReviewState = 'over' | 'ending' | 'changed' | 'open' | 'mended';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant3 = string;
/**
 * A day of the Vietnamese calendar, yyyy-MM-dd.
 */
export type LocalDate1 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code9 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code10 = string;
/**
 * Công việc nền: a change to many dossiers, one compare-and-set each; it goes on after a crash and its counts add up.
 */
export type Job = MigrationJob | ReassignmentJob | RecomputationJob;
export type MigrationJobKind = 'migration' | 'migration-back';
/**
 * stopped: items are left that nobody works on; resume goes on with them.
 */
export type JobState = 'running' | 'done' | 'stopped';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code11 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code12 = string;
export type RecomputationJobKind = 'recomputation' | 'recomputation-back';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code13 = string;
/**
 * idle: it should run, but the one or the other cannot work now.
 */
export type DelegationState = 'coming' | 'running' | 'ended' | 'revoked' | 'idle';
/**
 * The other dossier it is about.
 */
export type Uuid1 = string;
export type EffectKind =
  | 'notify'
  | 'sync'
  | 'publish'
  | 'open-child'
  | 'mapped-act'
  | 'child-state'
  | 'post-order'
  | 'call-api'
  | 'invoice'
  | 'document'
  | 'timer-act'
  | 'inquire-attempt';
/**
 * failed: needs somebody. trying: failed, and tried again by itself. skipped: left undone with a reason.
 */
export type IncidentState = 'failed' | 'trying' | 'skipped';
/**
 * open: nothing is sent. half-open: one effect is being tried.
 */
export type BreakerState = 'closed' | 'open' | 'half-open';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant4 = string;
/**
 * waits: not tried: an earlier one must go first, it is under way, or the partner does not answer. ended: skipped or taken back by somebody meanwhile, and never sent.
 */
export type RetryOutcome = 'done' | 'failed' | 'waits' | 'ended';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant5 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code14 = string;
/**
 * With findingCode: only drafts of this kind.
 */
export type DefinitionKind1 =
  | 'service-process'
  | 'dossier-template'
  | 'service'
  | 'service-config'
  | 'fee-policy'
  | 'action-config'
  | 'step-config'
  | 'menu-config'
  | 'payment-config'
  | 'server-config'
  | 'notification-template'
  | 'document-type'
  | 'deliverable-type'
  | 'dynamic-report'
  | 'dictionary'
  | 'calendar'
  | 'kept-file'
  | 'agency'
  | 'role'
  | 'employee'
  | 'delegation'
  | 'release-plan'
  | 'staged-procedure'
  | 'accepted-fault';
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode3 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code15 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code16 = string;
export type SkippedBecause = 'not-yours' | 'impossible';
/**
 * Empty before the first act.
 */
export type Text6 = string;
export type ImpactVerdict = 'continues' | 'needs-mapping' | 'stranded';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code17 = string;
export type ImpactMatter = 'deadline' | 'fee' | 'papers';
/**
 * The step or action; empty for the whole process.
 */
export type Text7 = string;
export type JobItemState = 'waiting' | 'done' | 'refused' | 'left';
export type StepWait = 'hands' | 'applicant' | 'automatic' | 'final';
export type AttentionCode =
  'drafts-faulty' | 'drafts-changed' | 'services-not-offered' | 'offers-broken' | 'hands-empty' | 'faults-ending';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code18 = string;
/**
 * What an agency may set otherwise in its overlay: times, roles, texts, papers, fees.
 */
export type LocalField = 'durations' | 'roles' | 'texts' | 'parts' | 'fees';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code19 = string;
/**
 * JSON Pointer.
 */
export type Text8 = string;
/**
 * What the base says; JSON where it is no text.
 */
export type Script = string;
/**
 * What the overlay says; JSON where it is no text.
 */
export type Script1 = string;
/**
 * How far a sheet has come.
 */
export type PaymentStage =
  | 'requested'
  | 'paying'
  | 'reported'
  | 'asked-again'
  | 'paid'
  | 'reconciled'
  | 'settled'
  | 'refund-due'
  | 'refunded'
  | 'void';
export type StatementSource = 'gateway' | 'bank';
export type MismatchCause =
  | 'amount-differs'
  | 'dossier-differs'
  | 'dossier-unknown'
  | 'already-paid'
  | 'nothing-owed'
  | 'not-in-system'
  | 'refused'
  | 'unreadable';
export type MismatchState = 'open' | 'resolved';
/**
 * The dossier it is being booked on, or was: on no other until that is refused.
 */
export type Uuid2 = string;
export type MismatchEnd = 'booked' | 'refunded' | 'not-ours';
/**
 * A version; null where none is in force.
 */
export type VersionNumber = number | null;
/**
 * A version; null where none is in force.
 */
export type VersionNumber1 = number | null;
/**
 * Publish the draft, return to an earlier version, or retire.
 */
export type ReleaseAct = 'publish' | 'return' | 'retire';
/**
 * needed: an item cannot do without it; names-retired: it names what is retired; changed-too: it is named and its draft changed; offers: it offers an item; carries: it carries an action configuration by value.
 */
export type CompanionReason = 'needed' | 'names-retired' | 'changed-too' | 'offers' | 'carries';
/**
 * received (when absent): the act that takes the full dossier in; filed: the moment it was filed on the portal or posted.
 */
export type CountFrom = 'received' | 'filed';
/**
 * A clock time of Asia/Ho_Chi_Minh, HH:mm.
 */
export type LocalTime = string;
/**
 * A clock time of Asia/Ho_Chi_Minh, HH:mm.
 */
export type LocalTime1 = string;
/**
 * One thing that must be true, told apart by its word.
 */
export type ConditionTerm =
  | ConditionPlainTerm
  | ConditionOnlineTerm
  | ConditionCodesTerm
  | ConditionStepsTerm
  | ConditionRolesTerm
  | ConditionNumberTerm
  | ConditionTextTerm
  | ConditionFieldTerm
  | ConditionOverdueTerm
  | ConditionDurationTerm
  | ConditionFeelTerm
  | ConditionUnknownTerm;
/**
 * A code or a text compared with a fact; no white space around it.
 */
export type ConditionValue = string;
export type AutoEvent = 'none' | 'submit' | 'timer' | 'listener' | 'special';
export type EffectFlagName =
  | 'sendviapostal'
  | 'sendcollectionvnpost'
  | 'receivedcollectionvnpost'
  | 'sendinvoice'
  | 'paymentmethod'
  | 'sendInvoiceVNPT'
  | 'destroyInvoiceVNPT';
/**
 * Name shown as "Tên phí, lệ phí".
 */
export type Text9 = string;
/**
 * Money in whole đồng.
 */
export type Dong5 = number;
/**
 * Money in whole đồng.
 */
export type Dong6 = number;
/**
 * Money in whole đồng.
 */
export type Dong7 = number;
/**
 * Money in whole đồng.
 */
export type Dong8 = number;
/**
 * Money in whole đồng.
 */
export type Dong9 = number;
/**
 * What an officer may change on the fee sheet; name is paymentFee.
 */
export type EditableFeeField = 'feeAmount' | 'serviceAmount' | 'shipAmount' | 'quantity' | 'name';
/**
 * A form, report or configuration kept word for word.
 */
export type Script2 = string;
/**
 * The act must be confirmed: what is asked; empty = in general words. Absent: it need not be.
 */
export type Text10 = string;
/**
 * What the note is called.
 */
export type Text11 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code20 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode4 = string;
/**
 * Where the dossier would stand again; blank before its first act.
 */
export type Text12 = string;
/**
 * none, the own agency, its subtree, or every agency.
 */
export type Reach = 'none' | 'own' | 'subtree' | 'all';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code21 = string;
export type SigningFault =
  'token-not-seen' | 'certificate-expired' | 'certificate-missing' | 'software-not-started' | 'signature-wrong';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant6 = string;
export type ScenarioStepKind = 'act' | 'jump' | 'fact';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code22 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code23 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant7 = string;
export type ScenarioFact = 'paid' | 'payment-reported' | 'papers' | 'signed' | 'children-final' | 'postal';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code24 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code25 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode5 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code26 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode6 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode7 = string;
/**
 * OpenCPS condition words, or FEEL after a leading =.
 */
export type Text13 = string;
/**
 * The OpenCPS fee string (JSON).
 */
export type Text14 = string;
/**
 * As written; shown, never computed with.
 */
export type Text15 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode8 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode9 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code27 = string;
/**
 * Of a message: its template.
 */
export type Text16 = string;
export type ReplayCause = 'refused' | 'path' | 'deadline' | 'fee' | 'documents';
/**
 * JSON Pointer into the procedure.
 */
export type Text17 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code28 = string;
/**
 * The text decided about, as the portal wrote it.
 */
export type Text18 = string;
/**
 * none = free; local = the province's own decision sets it, entered later.
 */
export type PortalFeeKind = 'none' | 'local' | 'phi' | 'lephi';
export type PortalPaperKind = 'part' | 'note';
/**
 * case = another way to file; group = papers of every case.
 */
export type PortalGrouping = 'case' | 'group';
/**
 * A draft, or a stand-in where there is none.
 */
export type TrialSource = 'draft' | 'stand-in';
/**
 * A day of the Vietnamese calendar, yyyy-MM-dd.
 */
export type LocalDate2 = string;
/**
 * Written by the server: what the definition was called.
 */
export type Text19 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode10 = string;
export type CalendarScope = 'nation' | 'province' | 'agency';
/**
 * One session or two, HH:mm-HH:mm,HH:mm-HH:mm, in order.
 */
export type OfficeHours = string;
export type CalendarExceptionKind = 'off' | 'worked';
/**
 * The half of the day that is off or worked; all when absent. A day of one session is halved at 12:00.
 */
export type CalendarSession = 'morning' | 'afternoon' | 'all';
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode11 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode12 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode13 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode14 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode15 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode16 = string;
/**
 * A form, report or configuration kept word for word.
 */
export type Script3 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode17 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode18 = string;
export type FeeAmount = FixedFee | PerUnitFee | TieredFee | PercentFee | BracketFee;
/**
 * A percentage as exact decimal text: 0.019 is 0.019 %.
 */
export type PercentText = string;
export type RoundingMode = 'half-up' | 'up' | 'down';
/**
 * Money in whole đồng.
 */
export type Dong10 = number;
/**
 * A day of the Vietnamese calendar, yyyy-MM-dd.
 */
export type LocalDate3 = string;
/**
 * A day of the Vietnamese calendar, yyyy-MM-dd.
 */
export type LocalDate4 = string;
/**
 * Field of an e-form that tells the number of units or the base; blank: the officer enters it.
 */
export type Text20 = string;
/**
 * A day of the Vietnamese calendar, yyyy-MM-dd.
 */
export type LocalDate5 = string;
/**
 * A day of the Vietnamese calendar, yyyy-MM-dd.
 */
export type LocalDate6 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode19 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode20 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code29 = string;
export type AgencyLevel = 'bo' | 'tinh' | 'xa' | 'unit';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code30 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode21 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant8 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant9 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code31 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code32 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code33 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode22 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode23 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode24 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode25 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode26 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode27 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode28 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode29 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode30 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode31 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode32 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode33 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode34 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode35 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode36 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode37 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode38 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode39 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode40 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode41 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode42 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode43 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code34 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code35 = string;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode44 = string;
/**
 * @maxItems 100
 */
export type PortalTexts = Text[];
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code36 = string;
/**
 * What happened to a dossier, complete in itself: applying it reads nothing else.
 */
export type DossierEvent =
  | DossierCreated
  | DossierMoved
  | DossierDated
  | DossierClocked
  | DossierNumbered
  | DossierCharged
  | FileAttached
  | FileRemoved
  | FileSigned
  | PartChanged
  | DocumentIssued
  | DossierOpened
  | DossierNoted
  | FormFilled
  | SupplementRequested
  | SupplementAnswered
  | SupplementBrought
  | WithdrawalAsked
  | WithdrawalAnswered
  | ChildPlanned
  | ChildChanged
  | DossierMigrated
  | DossierTimed
  | DeadlineRecomputed
  | DossierReassigned
  | DossierUndone
  | DossierResynced
  | EffectSkipped;
/**
 * A code, or empty text where OpenCPS writes an empty element.
 */
export type OptionalCode45 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant10 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant11 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code37 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant12 = string;
/**
 * Who issued a form of the law.
 */
export type Text21 = string;
/**
 * What a form of the law says to the applicant: why.
 */
export type Text22 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant13 = string;
/**
 * Id the child dossier has or will have.
 */
export type Uuid3 = string;
/**
 * waiting: its turn has not come. opening: promised, being opened. withdrawn: taken back before it was opened.
 */
export type ChildState = 'waiting' | 'opening' | 'open' | 'final' | 'withdrawn';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant14 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant15 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant16 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant17 = string;
export type WithdrawalState = 'asked' | 'granted' | 'declined';
/**
 * wait-near: working days before a wait for the applicant ends the dossier. near-due: dueDateNotify before the deadline; apology-due: the working day before it (NĐ 61/2018 Đ19.9); reception-due: an online dossier that was not taken in. child-silent: a partner has not answered for two working hours (NĐ 63/2024 Đ7.4).
 */
export type TimerKind =
  | 'step-due'
  | 'dossier-due'
  | 'wait-limit'
  | 'wait-near'
  | 'auto-act'
  | 'lane-due'
  | 'near-due'
  | 'apology-due'
  | 'reception-due'
  | 'child-silent';
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant18 = string;
export type MoveKind = 'action' | 'go-back' | 'outside' | 'wait-limit' | 'special';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code38 = string;
/**
 * failed: an incident, still tried. withheld: of a trial dossier, never delivered. skipped: left undone by a person, with a reason in the log.
 */
export type EffectState = 'due' | 'done' | 'failed' | 'withdrawn' | 'withheld' | 'skipped';
/**
 * The other dossier it is about: a failure shows on both.
 */
export type Uuid4 = string;
/**
 * A moment in UTC with milliseconds; shown to people at +07:00.
 */
export type Instant19 = string;
/**
 * HMAC-SHA256 in hex over the signed text.
 */
export type GatewaySignature = string;
/**
 * unknown: the gateway never heard of the order.
 */
export type GatewayState = 'pending' | 'paid' | 'failed' | 'expired' | 'unknown';
export type ImportState = 'planned' | 'applied';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code39 = string;
export type ImportOutcome = 'create' | 'update' | 'unchanged' | 'error';
export type ProposalKind = 'pair' | 'role-holder' | 'agency' | 'role';
export type Confidence = 'certain' | 'likely' | 'guess';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code40 = string;
/**
 * What the numbers of `editable` in fee strings mean: as the province guide explains them (2: lệ phí only; taken when nothing is said), or as OpenCPS's source acts on them (2: phí and quantity).
 */
export type FeeDialect = 'guide' | 'source';
/**
 * It is nowhere, it comes with the bundle, or its code is that of another site here.
 */
export type MappableWhy = 'unknown' | 'new' | 'other-site';
/**
 * The names are the same, or an earlier import from there was mapped so.
 */
export type ProposedFor = 'name' | 'earlier';
/**
 * The batch that applying it saved; taking that back takes the import back.
 */
export type Text23 = string;
export type ActorKind = 'officer' | 'citizen' | 'timer' | 'partner' | 'job' | 'system';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code41 = string;
export type CommandName =
  | 'create'
  | 'act'
  | 'open'
  | 'attach'
  | 'detach'
  | 'describe-part'
  | 'child-changed'
  | 'migrate'
  | 'timer'
  | 'extend'
  | 'recompute-deadline'
  | 'sign'
  | 'ask-withdrawal'
  | 'answer-withdrawal'
  | 'reassign'
  | 'undo'
  | 'move'
  | 'resync'
  | 'skip-effect'
  | 'open-attempt'
  | 'end-attempt'
  | 'prove-payment'
  | 'confirm-payment'
  | 'refund'
  | 'reconcile';
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code42 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code43 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code44 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code45 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code46 = string;
/**
 * A natural code as people write it (SỐ_HS TEST, TT66/8888-MP-PL5). '.', '..' and a literal %XX cannot travel in an address and are refused.
 */
export type Code47 = string;

/**
 * Puts every draft of a batch back as it was before.
 */
export interface RevertBatchBody {
  reason: string;
  /**
   * Only tell what would go back and what would be left.
   */
  dryRun?: boolean;
}
/**
 * What went back, or would in a dry run, and what was left.
 */
export interface BatchReverted {
  batchId?: Code;
  reverts: Code1;
  dryRun: boolean;
  /**
   * @maxItems 20000
   */
  items: RevertedDraft[];
}
export interface RevertedDraft {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  outcome: RevertOutcome;
  why?: LeftBecause;
  message?: Bilingual;
}
/**
 * Why it was left, in words.
 */
export interface Bilingual {
  vi: string;
  en: string;
}
/**
 * Drafts that were changed together.
 */
export interface BatchAnswer {
  id: Code1;
  at: Instant;
  author: Text;
  reason: Text;
  /**
   * @maxItems 20000
   */
  items: BatchedDraft[];
}
export interface BatchedDraft {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  did: 'created' | 'changed' | 'removed';
  revision: number;
}
export interface SignInBody {
  username: string;
  password: string;
}
export interface CreateDossierBody {
  serviceCode: Code1;
  govAgencyCode: Code2;
  receivingAgencyCode?: Code3;
  templateNo?: Code1;
  caseCode?: Code1;
  channel: Channel;
  applicant: Applicant;
  owner?: Applicant;
  authorised?: Applicant;
  dossierName?: Text;
  applicantNote?: Text;
  postal?: PostalUse;
  /**
   * What is handed in together with the application; parts not named are not here yet.
   *
   * @maxItems 1000
   */
  parts?: OpenedPart[];
}
export interface Person {
  kind: 'person';
  name: Name;
  address?: Text;
  telNo?: string;
  email?: string;
  provinceCode?: OptionalCode;
  wardCode?: OptionalCode;
  /**
   * Citizen number: 12 digits, or 9 of the old paper.
   */
  idNo: string;
  idDate?: LocalDate;
  birthDate?: LocalDate;
}
export interface Organisation {
  kind: 'organisation';
  name: Name;
  address?: Text;
  telNo?: string;
  email?: string;
  provinceCode?: OptionalCode;
  wardCode?: OptionalCode;
  /**
   * Tax code: 10 digits, a branch adds -nnn.
   */
  idNo: string;
  representative?: Text;
}
export interface Foreigner {
  kind: 'foreigner';
  name: Name;
  address?: Text;
  telNo?: string;
  email?: string;
  provinceCode?: OptionalCode;
  wardCode?: OptionalCode;
  /**
   * Passport number; never checked as a citizen number (WF-28).
   */
  idNo: string;
  nationality: string;
  birthDate?: LocalDate;
}
export interface PostalUse {
  /**
   * 0 none, 1 allowed, 2 result by post asked.
   */
  viaPostal: number;
  /**
   * Papers came by post.
   */
  fromViaPostal: number;
  vnpostalStatus: number;
  address?: Text;
}
export interface OpenedPart {
  partNo: Code1;
  receivedOriginals?: number;
  receivedCopies?: number;
  fileMark?: number;
  comment?: Text;
}
export interface AssignUser {
  username: Code1;
  assigned: 1 | 2 | 3;
}
/**
 * Only what the definition says editable is taken.
 */
export interface PaymentInput {
  feeAmount?: Dong;
  serviceAmount?: Dong;
  shipAmount?: Dong;
  feeName?: Text;
  note?: Text;
  method?: Text;
  quantity?: number;
  quantities?: FeeQuantities;
  /**
   * @maxItems 100
   */
  exemptGroups?: Code1[];
  transferNo?: string;
}
/**
 * Quantities by lineCode.
 */
export interface FeeQuantities {
  [k: string]: FeeQuantity;
}
/**
 * What a line is counted by: units, copies of the whole, and the base of a percentage in đồng.
 */
export interface FeeQuantity {
  units?: number;
  copies?: number;
  base?: Dong;
}
export interface ActBody {
  actionCode: Code1;
  actionKey?: Code1;
  stepCode?: OptionalCode;
  actionNote?: string;
  payload?: Values;
  dueDate?: Instant1;
  /**
   * @maxItems 200
   */
  assignUsers?: AssignUser[];
  /**
   * allowAssignUser 6 to 9: which roles of the step take it.
   *
   * @maxItems 200
   */
  assignRoles?: Code1[];
  payment?: PaymentInput;
  playAs?: PartName;
  /**
   * The question of the act was answered with yes.
   */
  confirmed?: boolean;
  /**
   * What the check of the papers found, said together with the act.
   *
   * @maxItems 2000
   */
  papers?: CheckedPaper[];
  supplement?: SupplementInput;
}
export interface Values {
  [k: string]: string | number | boolean | null;
}
export interface CheckedPaper {
  partNo: Code1;
  /**
   * 1 passed, 2 failed.
   */
  fileCheck: 1 | 2;
  comment?: Text;
}
/**
 * What the applicant is asked to supplement, complete and at once.
 */
export interface SupplementInput {
  /**
   * @maxItems 2000
   */
  items: AskedPaper[];
  /**
   * A round beyond the legal number, because of the applicant's own fault.
   */
  ownFault?: boolean;
}
export interface AskedPaper {
  partNo: OptionalCode1;
  wrong: string;
}
export interface PartBody {
  fileMark?: number;
  fileCheck?: 0 | 1 | 2;
  comment?: Text;
  receivedOriginals?: number;
  receivedCopies?: number;
  data?: Values;
}
/**
 * What goes into a release: items with a reason, or a plan at the revision that was looked at.
 */
export interface PublishBody {
  plan?: Code4;
  /**
   * Revision of the plan that was looked at; another one is refused.
   */
  planRevision?: number;
  /**
   * @minItems 1
   * @maxItems 20000
   */
  items?: PublishItem[];
  reason?: string;
  legalBasis?: Text;
  validFrom?: Instant;
  reach?: ReleaseReach;
  /**
   * Warnings that may stay, each with why; the closest one counts.
   *
   * @maxItems 100000
   */
  acknowledged?: Acknowledges[];
}
/**
 * A draft to put into effect, an earlier version to return to, or a definition to take out of force.
 */
export interface PublishItem {
  kind: DefinitionKind;
  code: Code1;
  /**
   * Take the definition out of force instead of publishing its draft.
   */
  retire?: boolean;
  replacedBy?: Code5;
  /**
   * Return to this version instead of publishing the draft.
   */
  version?: number;
  /**
   * Revision of the draft that was looked at; another one is refused.
   */
  revision?: number;
  pastStep?: Code6;
}
/**
 * One warning, or every warning of a code: in a definition, or in the whole release.
 */
export interface Acknowledges {
  findingCode: Code1;
  reason: FindingReason;
  kind?: DefinitionKind;
  code?: Code1;
  path?: string;
}
export interface RevertBody {
  reason: string;
  legalBasis?: Text;
  validFrom?: Instant;
  reach?: ReleaseReach1;
  /**
   * Items that go back although a later release changed them.
   *
   * @maxItems 20000
   */
  force?: DefinitionName[];
  /**
   * With reach before-step: of each process, the step of the version in force; dossiers past it stay as they are.
   *
   * @maxItems 20000
   */
  pastSteps?: PastStepOf[];
  /**
   * Warnings that may stay, each with why; the closest one counts.
   *
   * @maxItems 100000
   */
  acknowledged?: Acknowledges[];
}
export interface DefinitionName {
  kind: DefinitionKind;
  code: Code1;
}
export interface PastStepOf {
  processNo: Code1;
  stepCode: Code1;
}
export interface CloneBody {
  code: Code1;
  name?: Name;
}
export interface ApplyImportBody {
  /**
   * itemKeys to apply; absent = all that can be.
   *
   * @maxItems 20000
   */
  items?: Code1[];
  /**
   * @maxItems 20000
   */
  proposals?: ConfirmedProposal[];
  /**
   * Put what can be published into effect in the same act.
   */
  publish?: boolean;
  warningsReason?: FindingReason1;
  reason: string;
  legalBasis?: Text;
}
export interface ConfirmedProposal {
  proposalKey: Code1;
  body?: {
    [k: string]: unknown;
  };
}
export interface SignBody {
  kind: SignatureKind;
}
export interface WithdrawalBody {
  reason: string;
}
export interface WithdrawalAnswerBody {
  grant: boolean;
  reason: string;
}
/**
 * One act on many dossiers; each is decided and written for itself.
 */
export interface BulkActBody {
  /**
   * @minItems 1
   * @maxItems 100
   */
  dossierIds: Code1[];
  actionCode: Code1;
  actionName?: Text1;
  actionNote?: string;
  payload?: Values;
  confirmed?: boolean;
  /**
   * @maxItems 200
   */
  assignUsers?: AssignUser[];
}
export interface BulkActResult {
  dossierId: Code1;
  dossierNo: Text | null;
  state: BulkActState;
  stepName: Text2;
  /**
   * @maxItems 1000
   */
  reasons: RefusalReason[];
}
export interface RefusalReason {
  code: Code1;
  message: Bilingual1;
  mender: Bilingual1;
  details: {
    [k: string]: unknown;
  };
}
/**
 * A sentence or a name in Vietnamese and English.
 */
export interface Bilingual1 {
  vi: string;
  en: string;
}
/**
 * Result of every dossier, in the order asked; done and refused add up.
 */
export interface BulkActReport {
  /**
   * @maxItems 100
   */
  results: BulkActResult[];
  done: number;
  refused: number;
}
export interface BulkOffersBody {
  /**
   * @minItems 1
   * @maxItems 100
   */
  dossierIds: Code1[];
}
/**
 * An act every chosen dossier stands before.
 */
export interface BulkOffer {
  actionCode: Code1;
  actionName: Text;
  /**
   * Of how many it can be done now.
   */
  enabled: number;
  noteRule: number;
  noteLabel?: Text;
  assign: number;
  /**
   * What a person may be named for.
   *
   * @maxItems 3
   */
  assignable?: (1 | 2 | 3)[];
  /**
   * Who may be named for every chosen dossier alike.
   *
   * @maxItems 20000
   */
  candidates: Candidate[];
  /**
   * It asks something that differs from dossier to dossier: counts of a fee, papers compared, what is missing.
   */
  perDossier: boolean;
  /**
   * Whoever acts signs the papers of each dossier.
   */
  eSignature?: boolean;
  confirm?: Text;
  form: {
    [k: string]: unknown;
  } | null;
  /**
   * Ids of those it cannot be done to now.
   *
   * @maxItems 100
   */
  refused: Code1[];
}
export interface Candidate {
  username: Code1;
  name: Text;
  /**
   * @maxItems 200
   */
  roleNames: Text[];
  unfit?: Bilingual2;
  /**
   * Who acts for the person today.
   *
   * @maxItems 100
   */
  standIns?: Text[];
}
/**
 * A sentence or a name in Vietnamese and English.
 */
export interface Bilingual2 {
  vi: string;
  en: string;
}
/**
 * One difference between two bodies of a definition, in words. Changes of one place (a step, an action, a part …) stand together; the sentence begins with the place and a colon unless it speaks of the definition itself. A text that says several things may be told by several changes.
 */
export interface Change {
  /**
   * JSON Pointer into the later body; into the earlier one of what was removed.
   */
  path: string;
  change: ChangeKind;
  place: Bilingual1;
  sentence: Bilingual1;
  /**
   * What the sentence says was there.
   */
  before?: string | number | boolean | {} | unknown[] | null;
  /**
   * What the sentence says is there now.
   */
  after?: string | number | boolean | {} | unknown[] | null;
}
/**
 * Which text of a definition is compared: its number is that of the version, of the draft's save otherwise.
 */
export interface ComparedSide {
  side: 'draft' | 'in-force' | 'version' | 'revision';
  number: number;
  at: Instant;
  author: Text;
}
/**
 * What one text of a definition has otherwise than another; the texts themselves where they were asked for.
 */
export interface ChangesAnswer {
  kind: DefinitionKind;
  code: Code1;
  from: ComparedSide;
  to: ComparedSide;
  /**
   * @maxItems 1000000
   */
  changes: Change[];
  /**
   * Shared configurations that a version carries by value and that have changed since the one in force was made.
   *
   * @maxItems 100000
   */
  carried?: CarriedChanges[];
  before?: {
    [k: string]: unknown;
  };
  after?: {
    [k: string]: unknown;
  };
}
export interface CarriedChanges {
  kind: DefinitionKind;
  code: Code1;
  /**
   * @maxItems 100000
   */
  changes: Change[];
}
/**
 * A save of a draft, without the text.
 */
export interface SavedText {
  revision: number;
  savedAt: Instant;
  author: Text;
  reason: Text;
  removed: boolean;
}
/**
 * A definition that two bundles, or a bundle and the drafts, have differently; the changes of one that both have.
 */
export interface DefinitionDifference {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  change: ChangeKind;
  /**
   * @maxItems 1000000
   */
  changes: Change[];
}
/**
 * Gia hạn, xin lỗi: a new date or a time limit counted from the present one, with the reason and the apology the applicant reads.
 */
export interface ExtendBody {
  newDueDate?: Instant;
  by?: Duration;
  reason: Text;
  apology: Text;
  legalBasis?: Text;
  /**
   * Only tells the date; nothing is written.
   */
  dryRun?: boolean;
}
/**
 * A legal time limit. working-day and hour follow office hours; calendar-day and month roll to the next working day.
 */
export interface Duration {
  count: number;
  unit: DurationUnit;
}
/**
 * The new date; lateApology: it comes after the working day before the old one (NĐ 61/2018 Đ19.9).
 */
export interface Extended {
  seq: number;
  from: Instant;
  dueDate: Instant;
  lateApology: boolean;
}
/**
 * What open dossiers would be due by the draft of a calendar, or by the one in force where there is no other; the first 500 that move.
 */
export interface CalendarMoves {
  calendarCode: Code1;
  /**
   * The draft is compared, it differs from what is in force.
   */
  draft: boolean;
  looked: number;
  moved: number;
  later: number;
  earlier: number;
  /**
   * Dossiers whose time cannot be counted: the calendar would have no working day.
   */
  uncountable: number;
  /**
   * @maxItems 500
   */
  items: MovedDossier[];
}
export interface MovedDossier {
  dossierId: Uuid;
  dossierNo: Text | null;
  serviceName: Text;
  agencyName: Text;
  stepName: Text;
  from: SomeDate;
  to: SomeDate;
  /**
   * Calendar days by which the due date moves; negative is earlier.
   */
  days: number;
  /**
   * What moves beside the due date.
   */
  others: MovedDate[];
}
export interface MovedDate {
  /**
   * Whose date: of the step, of the body or phase it belongs to, of reception.
   */
  of: 'step' | 'lane' | 'reception';
  from: SomeDate;
  to: SomeDate;
}
/**
 * Vì sao ngày này?: every date of a dossier, how it stands, and every act of its clock in words.
 */
export interface DeadlineView {
  dueDate: SomeDate;
  firstDueDate: SomeDate1;
  stepDueDate: SomeDate;
  laneDueDate: SomeDate;
  receptionDueDate: SomeDate;
  timeliness: Timeliness;
  stepTimeliness: Timeliness;
  receptionTimeliness: Timeliness;
  /**
   * The dates of two appointments, where the procedure has them.
   *
   * @maxItems 2
   */
  appointments: Appointment[];
  extension?: ExtensionChance;
  /**
   * @maxItems 10000
   */
  acts: ExplainedClockAct[];
}
export interface Appointment {
  number: 1 | 2 | 3;
  dueDate: SomeDate;
}
/**
 * Whether a new date may still be appointed by whoever asks; absent for applicants and where there is no date.
 */
export interface ExtensionChance {
  /**
   * @maxItems 100
   */
  reasons: RefusalReason[];
  apologyDue: SomeDate;
}
export interface ExplainedClockAct {
  act: ClockAct;
  sentence: Bilingual1;
}
/**
 * One line of a deadline ledger, with its result by value: reading the ledger needs no calendar.
 */
export interface ClockAct {
  kind: ClockActKind;
  at: Instant;
  reason?: Text;
  legalBasis?: Text;
  duration?: Duration;
  from?: Instant2;
  /**
   * The date was typed or promised; a changed calendar does not move it.
   */
  fixed?: boolean;
  /**
   * The phase of dueDatePattern that gave the date.
   */
  phase?: number;
  /**
   * Which of two appointments is counted.
   */
  appointment?: 1 | 2;
  /**
   * Office minutes between pause and resume, by which a resume moved the date.
   */
  waitedMinutes?: number;
  /**
   * The due date after the act; null when there is none.
   */
  dueDate?: Instant | null;
  /**
   * Revision of the calendar the date was computed with.
   */
  calendarRevision?: string;
}
export interface ExtensionChance1 {
  /**
   * @maxItems 100
   */
  reasons: RefusalReason[];
  apologyDue: SomeDate;
}
/**
 * One action of the current step: enabled, or with every reason why not.
 */
export interface OfferedAction {
  actionKey: Code1;
  actionCode: Code1;
  actionName: Text;
  postStepCode: Text | null;
  postStepName: Text;
  auto: 'none' | 'submit' | 'timer' | 'listener' | 'special';
  enabled: boolean;
  /**
   * @maxItems 1000
   */
  reasons: RefusalReason[];
  noteRule: number;
  /**
   * allowAssignUser.
   */
  assign: number;
  /**
   * Who may be named to carry out the step it leads to; only where somebody may be named.
   *
   * @maxItems 20000
   */
  candidates: Candidate[];
  requestPayment: number;
  fee: {
    [k: string]: unknown;
  } | null;
  form: {
    [k: string]: unknown;
  } | null;
  /**
   * @maxItems 1000
   */
  createFiles: Text[];
  /**
   * @maxItems 1000
   */
  returnFiles: Text[];
  eSignature: boolean;
  /**
   * The process lets the due date be typed and this action sets one.
   */
  dueDateEditable: boolean;
  confirm?: Text3;
  noteLabel?: Text;
  /**
   * Signatures asked for before the act, and whether they are there.
   *
   * @maxItems 1000
   */
  signatures?: AskedSignature[];
  /**
   * The act appoints a new date, once only; the note is the reason and the apology.
   */
  extends?: boolean;
  /**
   * What is noted is written to the applicant; otherwise it stays between officers.
   */
  toApplicant?: boolean;
  /**
   * Every paper handed in must be checked with or before the act.
   */
  checksPapers?: boolean;
  supplement?: OfferedSupplement;
  stops?: StopKind;
  /**
   * Parts the act prints by itself.
   *
   * @maxItems 500
   */
  prints?: Code1[];
  /**
   * What a person may be named for.
   *
   * @maxItems 3
   */
  assignable?: (1 | 2 | 3)[];
  /**
   * Roles of which some may be chosen (allowAssignUser 6 to 9).
   *
   * @maxItems 200
   */
  roles?: AssignableRole[];
  onBehalfOf?: Text4;
  feeAsked?: FeeAsked;
}
export interface AskedSignature {
  partNo: Code1;
  partName: Text;
  kind: SignatureKind;
  roleCode: OptionalCode;
  roleName: Text;
  present: boolean;
}
/**
 * The act asks the applicant to supplement.
 */
export interface OfferedSupplement {
  /**
   * Which round it would be.
   */
  round: number;
  rounds: number;
  moreForOwnFault: boolean;
  /**
   * What is known to be lacking: papers not handed in, papers that failed.
   *
   * @maxItems 2000
   */
  items: SupplementItem[];
}
/**
 * A paper that lacks something, and what.
 */
export interface SupplementItem {
  partNo: OptionalCode2;
  partName: Text;
  wrong: Text;
}
export interface AssignableRole {
  roleCode: Code1;
  roleName: Text;
  agencyName: Text;
  /**
   * @maxItems 20000
   */
  people: Text[];
}
/**
 * What a fee policy asks for before it can charge.
 */
export interface FeeAsked {
  policyCode: Code1;
  policyName: Name;
  /**
   * @maxItems 100
   */
  lines: FeeQuestion[];
  /**
   * @maxItems 100
   */
  groups: FeeGroup[];
}
export interface FeeQuestion {
  lineCode: Code1;
  name: Name;
  kind: FeeKind;
  needs: 'units' | 'base' | 'nothing';
  countName: Text;
  fromForm: boolean;
  quantity?: FeeQuantity;
  /**
   * Counted in copies of so many units each.
   */
  copies: boolean;
}
export interface FeeGroup {
  groupCode: Code1;
  groupName: Name;
  claimed: boolean;
}
export interface OfferedSupplement1 {
  /**
   * Which round it would be.
   */
  round: number;
  rounds: number;
  moreForOwnFault: boolean;
  /**
   * What is known to be lacking: papers not handed in, papers that failed.
   *
   * @maxItems 2000
   */
  items: SupplementItem[];
}
/**
 * How many dossiers wait in a queue of the actor; exact to 10,000.
 */
export interface QueueCount {
  id: QueueName;
  queue: QueueName;
  total: number;
}
/**
 * What a list shows of a dossier, with the names of today's directory and status list.
 */
export interface DossierListItem {
  id: Uuid;
  seq: number;
  dossierNo: Text | null;
  serviceCode: Code1;
  serviceName: Text;
  processNo: Code1;
  receivingAgency: Code1;
  receivingAgencyName: Text;
  handlingAgency: Code1;
  handlingAgencyName: Text;
  channel: Channel;
  status: OptionalCode;
  subStatus: OptionalCode;
  statusName: Bilingual1;
  stepCode: Text | null;
  stepName: Text | null;
  applicantName: Text;
  applicantIdNo: Text;
  ownerUsername: Text | null;
  trial: boolean;
  paused: boolean;
  createdAt: Instant;
  updatedAt: Instant;
  receiveDate: Instant | null;
  dueDate: Instant | null;
  stepDueDate: Instant | null;
  releaseDate: Instant | null;
  finishDate: Instant | null;
  /**
   * `user:<username>` or `role:<roleCode>@<agencyCode>`.
   *
   * @maxItems 1000
   */
  hands: Text[];
  /**
   * Names of the absent officers in whose place it is the reader's work; absent where it is in nobody's place.
   *
   * @maxItems 100
   */
  onBehalfOf?: Text[];
  /**
   * Who holds it now: people by name, roles by theirs.
   *
   * @maxItems 1000
   */
  holderNames: Text[];
  receptionDueDate: Instant | null;
  /**
   * Since when a supplement is here that nobody has looked at yet.
   */
  suppliedAt: Instant | null;
  /**
   * @maxItems 500
   */
  holding?: Holding[];
}
/**
 * Whose hands a dossier is in: a named person, or anybody of a role at an agency.
 */
export interface Holding {
  kind: 'person' | 'role';
  username?: Code1;
  name: Text;
  /**
   * 1 executes, 2 co-operates, 3 watches.
   */
  assigned?: 1 | 2 | 3;
  /**
   * Cannot sign in: the account is locked, or there is none.
   */
  locked?: boolean;
  /**
   * Works here no longer.
   */
  left?: boolean;
  /**
   * Who acts for the person today under a delegation.
   *
   * @maxItems 100
   */
  standIns?: Text[];
  roleCode?: Code1;
  agencyName?: Text;
  /**
   * How many people hold the role there today.
   */
  count?: number;
  /**
   * Their names, where one dossier is asked about.
   *
   * @maxItems 1000
   */
  people?: Text[];
  /**
   * The role only watches.
   */
  watches?: boolean;
}
/**
 * What opening a dossier now and receiving it at once would lead to; nothing is written.
 */
export interface OpeningPreview {
  /**
   * @maxItems 1000
   */
  parts: PartState[];
  dueDate: Instant | null;
  /**
   * @maxItems 1000
   */
  deadline: ExplainedClockAct[];
  payment: PaymentSheet | null;
  receiveAction: NamedAction | null;
  /**
   * What stands in the way of that action now.
   *
   * @maxItems 1000
   */
  refusals: RefusalReason[];
}
/**
 * A paper of the dossier and what was handed in for it.
 */
export interface PartState {
  partNo: Code1;
  partName: Text;
  partType: 0 | 1 | 2 | 3 | 6 | 7;
  required: boolean;
  multiple: boolean;
  eSign: boolean;
  fileTemplateNo: OptionalCode;
  originals: number;
  copies: number;
  fileMark: number;
  /**
   * 0 not checked, 1 passed, 2 failed.
   */
  fileCheck: 0 | 1 | 2;
  comment: Text;
  receivedOriginals: number;
  receivedCopies: number;
  /**
   * Values of the online form.
   */
  data?: {
    [k: string]: string | number | boolean | null;
  };
  /**
   * @maxItems 200
   */
  files: DossierFile[];
}
export interface DossierFile {
  fileId: Uuid;
  name: string;
  mediaType: string;
  size: number;
  sha256: Sha256;
  at: Instant;
  by: Text;
  signedBy?: Text;
  signedAt?: Instant;
  /**
   * @maxItems 50
   */
  signatures?: FileSignature[];
  /**
   * Printed by the engine from the template of the paper.
   */
  printed?: boolean;
  printedFor?: Code7;
}
/**
 * A signature under a file; it holds for these bytes only.
 */
export interface FileSignature {
  kind: SignatureKind;
  by: Text5;
  username: Code1;
  /**
   * Roles the signer held that day.
   *
   * @maxItems 200
   */
  roleCodes: Code1[];
  agencyCode: OptionalCode;
  at: Instant;
  sha256: Sha2561;
  /**
   * The signature, base64.
   */
  value: string;
  certificate: SigningCertificate;
}
/**
 * Whose key signed, as its certificate says.
 */
export interface SigningCertificate {
  serial: string;
  subject: Text;
  issuer: Text;
  notBefore: Instant;
  notAfter: Instant;
  /**
   * DER (SPKI), base64.
   */
  publicKey: string;
}
/**
 * Phiếu thu: what is owed and whether it is paid.
 */
export interface PaymentSheet {
  sheetId: Uuid;
  /**
   * Requested as advance (1), as settlement (2), or collected at the desk (5).
   */
  kind: 'advance' | 'settlement' | 'desk';
  feeName: Text;
  feeAmount: Dong1;
  serviceAmount: Dong2;
  shipAmount: Dong3;
  advanceAmount: Dong;
  total: Dong4;
  note: Text;
  /**
   * @maxItems 10
   */
  editable?: string[];
  state: PaymentState;
  requestedAt: Instant;
  reportedAt?: Instant;
  paidAt?: Instant;
  method?: Text;
  confirmedBy?: Text;
  actionKey?: Code1;
  /**
   * Of a trial dossier: no money, in no list of payments.
   */
  trial?: true;
  policy?: Pin;
  /**
   * The arithmetic, by value.
   *
   * @maxItems 100
   */
  lines?: SheetLine[];
  facts?: SheetFacts;
  /**
   * Phí, lệ phí and postage apart, what is left to pay of each; they add up to total.
   *
   * @maxItems 3
   */
  dues?: PaymentDue[];
  /**
   * @maxItems 1000
   */
  attempts?: PaymentAttempt[];
  proof?: PaymentProof;
  /**
   * @maxItems 100
   */
  receipts?: PaymentReceipt[];
  /**
   * Money that came, each once.
   *
   * @maxItems 1000
   */
  arrivals?: MoneyArrival[];
  /**
   * @maxItems 1000
   */
  refunds?: PaymentRefund[];
  reconciled?: SheetReconciled;
  settled?: SheetSettled;
}
/**
 * The fee policy the amounts were computed by; absent: by the action's fee string.
 */
export interface Pin {
  code: Code1;
  version: number;
  hash: Sha256;
}
export interface SheetLine {
  lineCode: Code1;
  name: Name;
  kind: FeeKind;
  amount: Dong;
  arithmetic: Bilingual1;
}
/**
 * What the amounts were computed from, and who said so.
 */
export interface SheetFacts {
  quantities?: FeeQuantities;
  /**
   * @maxItems 100
   */
  exemptGroups?: Code1[];
  by: Text;
  at: Instant;
}
export interface PaymentDue {
  kind: FeeKind;
  amount: Dong;
  account?: BeneficiaryAccount;
}
export interface BeneficiaryAccount {
  bankName?: Text;
  accountNo: Text;
  accountName?: Text;
}
/**
 * One go at paying through a gateway.
 */
export interface PaymentAttempt {
  attemptId: Uuid;
  gatewayCode: Code1;
  merchantCode: Code1;
  amount: Dong;
  state: AttemptState;
  openedAt: Instant;
  expiresAt: Instant;
  by: Text;
  endedAt?: Instant;
  transactionNo?: string;
  reason?: Text;
  /**
   * What the order is about, by value: number or id of the dossier.
   */
  dossierNo: string;
}
/**
 * What the payer shows for a transfer.
 */
export interface PaymentProof {
  fileId: Uuid;
  name: Text;
  mediaType: Text;
  size: number;
  sha256: Sha256;
  at: Instant;
  by: Text;
  note?: Text;
}
/**
 * Biên lai: one for phí and one for lệ phí.
 */
export interface PaymentReceipt {
  receiptId: Uuid;
  kind: FeeKind;
  form: Text;
  series: Text;
  /**
   * Seven digits, without gaps in its series (TT 303/2016).
   */
  number: string;
  /**
   * Which draw of its log entry.
   */
  draw: number;
  amount: Dong;
  payer: Text;
  at: Instant;
  by: Text;
  withdrawn?: true;
}
export interface MoneyArrival {
  /**
   * What makes it one: gateway and transaction number, statement line, or the log entry of a cashier.
   */
  arrivalId: string;
  via: ArrivalVia;
  amount: Dong;
  at: Instant;
  by: Text;
  attemptId?: Uuid;
  transactionNo?: string;
}
/**
 * Hoàn phí: a task for the cashier.
 */
export interface PaymentRefund {
  refundId: Uuid;
  amount: Dong;
  cause: RefundCause;
  state: RefundState;
  openedAt: Instant;
  openedBy?: Text;
  reason: Text;
  arrivalId?: string;
  madeAt?: Instant;
  madeBy?: Text;
  reference?: Text;
  account?: Text;
}
export interface SheetReconciled {
  at: Instant;
  by: Text;
  statementId: Uuid;
}
/**
 * Paid over to the treasury.
 */
export interface SheetSettled {
  at: Instant;
  by: Text;
  reference: Text;
}
export interface NamedAction {
  actionKey: Code1;
  actionCode: Code1;
  actionName: Text;
}
/**
 * A draft as it travels; id is its code, revision its ETag.
 */
export interface DraftAnswer {
  id: Code1;
  kind: DefinitionKind;
  code: Code1;
  revision: number;
  savedAt: Instant;
  author: Text;
  reason?: Text;
  body: {};
  /**
   * @maxItems 20000
   */
  findings: Finding[];
}
/**
 * Something found in a definition: where, how bad, and in words.
 */
export interface Finding {
  code: Code1;
  severity: Severity;
  /**
   * JSON Pointer into the definition.
   */
  path: string;
  message: Bilingual1;
  file?: string;
  line?: number;
  column?: number;
  /**
   * The text that was found, cut to what a person needs.
   */
  value?: string;
  mend?: Mend;
}
/**
 * A change that certainly sets a finding right.
 */
export interface Mend {
  mendCode: Code1;
  title: Bilingual1;
  /**
   * @minItems 1
   * @maxItems 1000
   */
  changes: MendChange[];
}
/**
 * Sets a place; without a value, takes it out. Several of one list are carried out from its end.
 */
export interface MendChange {
  /**
   * JSON Pointer into the definition.
   */
  path: string;
  /**
   * Any JSON value.
   */
  value?: string | number | boolean | {} | unknown[] | null;
}
/**
 * What a list shows of a draft: never its body.
 */
export interface DraftListItem {
  id: Code1;
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  revision: number;
  savedAt: Instant;
  author: Text;
  ownerAgency: OptionalCode;
  errors: number;
  warnings: number;
  /**
   * Version in force now; null when none is.
   */
  inForce: number | null;
  state: DraftState;
  inForceSince: Instant | null;
  releaseSeq: number | null;
  /**
   * What a release with a later day will do; version null retires it.
   */
  upcoming: UpcomingVersion | null;
  retired?: RetiredDefinition;
  /**
   * Fields of the definition that its list shows as columns.
   */
  facts?: {
    [k: string]: unknown;
  };
}
export interface UpcomingVersion {
  version: number | null;
  validFrom: Instant;
  replacedBy?: Code1;
}
/**
 * How it went out of force, where it did.
 */
export interface RetiredDefinition {
  since: Instant;
  release: number;
  replacedBy?: Code1;
}
/**
 * What a list shows of a version.
 */
export interface VersionListItem {
  /**
   * The version number.
   */
  id: number;
  kind: DefinitionKind;
  code: Code1;
  version: number;
  hash: Sha256;
  createdAt: Instant;
  author: Text;
  inForce: boolean;
  /**
   * Since when the last release that named this version holds.
   */
  inForceSince: Instant | null;
  releaseSeq: number | null;
}
/**
 * How many publishable definitions stand how; errors counts drafts that cannot be published.
 */
export interface DraftSummary {
  new: number;
  changed: number;
  'in-force': number;
  retired: number;
  errors: number;
}
/**
 * Kiểm tra cấu hình of a draft.
 */
export interface LintReport {
  /**
   * @maxItems 100000
   */
  findings: Finding[];
  errors: number;
  warnings: number;
  infos: number;
  checkedAt: Instant;
}
/**
 * A finding with the definition it was found in.
 */
export interface PlacedFinding {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  /**
   * The way to the place: names of fields, items of lists by what people call them.
   *
   * @maxItems 100
   */
  place: string[];
  finding: Finding;
  acknowledged?: EarlierAcknowledgement;
  acceptedFault?: Code8;
}
/**
 * Said of the same finding in an earlier release: it need not be said again.
 */
export interface EarlierAcknowledgement {
  release: number;
  reason: FindingReason;
}
/**
 * What stands in the way of a release, and what is to be acknowledged.
 */
export interface ReleaseFindings {
  /**
   * They keep it from being made.
   *
   * @maxItems 100000
   */
  errors: PlacedFinding[];
  /**
   * Errors accepted as inherited faults.
   *
   * @maxItems 100000
   */
  accepted: PlacedFinding[];
  /**
   * Each needs a reason.
   *
   * @maxItems 100000
   */
  warnings: PlacedFinding[];
  /**
   * Warnings that an earlier release was made in spite of.
   *
   * @maxItems 100000
   */
  acknowledged: PlacedFinding[];
}
/**
 * Something wrong that is used all the same, until it is mended; id tells it apart.
 */
export interface ReviewItem {
  id: string;
  source: ReviewSource;
  state: ReviewState;
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  ownerAgency: OptionalCode;
  findingCode: Code1;
  path: string;
  /**
   * The way to the place: names of fields, items of lists by what people call them.
   *
   * @maxItems 100
   */
  place: string[];
  message?: Bilingual1;
  reason: FindingReason;
  since: Instant3;
  by: Text;
  until?: LocalDate1;
  acceptedFaultCode?: Code1;
  /**
   * The release a warning was acknowledged in.
   */
  release?: number;
}
/**
 * Phân công lại one dossier: whose place is taken, by whom, and why.
 */
export interface ReassignBody {
  from?: Code9;
  /**
   * Who takes it; nobody: it goes back to the roles of the step.
   *
   * @maxItems 50
   */
  to: AssignUser[];
  reason: string;
}
/**
 * Phân công lại many dossiers in one act.
 */
export interface ReassignManyBody {
  from?: Code10;
  /**
   * Only these dossiers.
   *
   * @maxItems 10000
   */
  ids?: Uuid[];
  /**
   * @maxItems 5000
   */
  serviceCodes?: Code1[];
  /**
   * Whoever of them fits a dossier takes it, each in turn; nobody: it goes back to its roles.
   *
   * @maxItems 50
   */
  to: Code1[];
  reason: string;
}
/**
 * Whether and to whom a dossier may be reassigned.
 */
export interface ReassignChoices {
  allowed: boolean;
  /**
   * @maxItems 100
   */
  reasons: RefusalReason[];
  /**
   * @maxItems 20000
   */
  candidates: Candidate[];
  /**
   * It may go back to the roles of the step: somebody of them can take it.
   */
  roles: boolean;
}
/**
 * What is in the hands of an officer: what a hand-over moves, and what would stand still.
 */
export interface OfficerHands {
  username: Code1;
  name: Text;
  locked: boolean;
  working: boolean;
  watches: number;
  /**
   * Dossiers in the officer's hands that this reader does not see, and cannot hand over.
   */
  beyond: number;
  /**
   * What waits for a role the officer holds, with nobody named; those nobody else takes first.
   *
   * @maxItems 500
   */
  roles: HeldByRole[];
  /**
   * Who acts for the officer today.
   *
   * @maxItems 100
   */
  delegates: Text[];
  /**
   * Dossiers the officer executes or co-operates on.
   */
  works: number;
}
/**
 * Dossiers that wait for a role at an agency, and how many others can take them.
 */
export interface HeldByRole {
  roleCode: Code1;
  roleName: Text;
  agencyCode: Code1;
  agencyName: Text;
  count: number;
  /**
   * Working people beside this officer who hold it and can sign in; 0: the dossiers would stand still.
   */
  others: number;
}
/**
 * The job that carries a reassignment out.
 */
export interface ReassignStarted {
  job: Job;
}
export interface MigrationJob {
  id: Code1;
  kind: MigrationJobKind;
  state: JobState;
  createdAt: Instant;
  by: Text;
  reason: Text;
  processNo: Code1;
  toVersion: number;
  mapping: StepMapping;
  pastStep?: Code11;
  /**
   * The release whose reach it carries out.
   */
  release?: number;
  reverses?: Code12;
  counts: JobCounts;
  /**
   * Due dates are counted anew by the new version.
   */
  recompute?: boolean;
}
/**
 * Old step code to new; a step not named keeps its code.
 */
export interface StepMapping {
  [k: string]: Code1;
}
/**
 * total = waiting + done + refused + left.
 */
export interface JobCounts {
  total: number;
  waiting: number;
  done: number;
  refused: number;
  left: number;
}
/**
 * Phân công lại: the work of one officer, or many dossiers, into other hands.
 */
export interface ReassignmentJob {
  id: Code1;
  kind: 'reassignment';
  state: JobState;
  createdAt: Instant;
  by: Text;
  reason: Text;
  from?: JobPerson;
  /**
   * Whoever of them fits a dossier takes it, each in turn; nobody: it goes back to its roles.
   *
   * @maxItems 50
   */
  to: JobPerson1[];
  counts: JobCounts;
}
/**
 * Whose work is handed over; absent: whoever holds each dossier.
 */
export interface JobPerson {
  username: Code1;
  name: Text;
}
export interface JobPerson1 {
  username: Code1;
  name: Text;
}
/**
 * Tính lại hạn: the deadlines of open dossiers by a calendar that changed.
 */
export interface RecomputationJob {
  id: Code1;
  kind: RecomputationJobKind;
  state: JobState;
  createdAt: Instant;
  by: Text;
  reason: Text;
  calendarCode: Code1;
  reverses?: Code13;
  counts: JobCounts;
}
/**
 * A delegation with names and how it stands today.
 */
export interface DelegationView {
  id: Code1;
  delegationCode: Code1;
  fromUsername: Code1;
  fromName: Text;
  toUsername: Code1;
  toName: Text;
  from: Instant;
  until: Instant;
  /**
   * @maxItems 5000
   */
  serviceCodes: Code1[];
  /**
   * @maxItems 1000
   */
  agencies: Code1[];
  reason: Text;
  revokedAt?: Instant;
  state: DelegationState;
  revision: number;
  mayChange: boolean;
}
/**
 * One thing that was done to a definition: by whom, when, why and from where; of a save what it changed, in words.
 */
export interface HistoryEntry {
  /**
   * Stable in the history of one definition.
   */
  id: string;
  at: Instant;
  by: Text;
  byName: Text;
  /**
   * created, saved, removed, released, retired, returned, fault-accepted, or the action of an audit entry.
   */
  what: string;
  reason: Text;
  legalBasis?: Text;
  origin?: Origin;
  /**
   * The save it is.
   */
  revision?: number;
  /**
   * The batch it was saved in.
   */
  batchId?: string;
  /**
   * The import it came with.
   */
  importId?: string;
  release?: number;
  validFrom?: Instant;
  /**
   * The version a release put into effect.
   */
  version?: number;
  /**
   * The version it took the place of.
   */
  previousVersion?: number;
  /**
   * Findings that were let stand, each with why.
   *
   * @maxItems 20000
   */
  acknowledged?: LetStand[];
  /**
   * The act a save was part of: the action that was noted for its batch.
   */
  partOf?: string;
  changeCount?: number;
  /**
   * The first of them.
   *
   * @maxItems 100
   */
  changes?: Change[];
  detail?: {
    [k: string]: unknown;
  };
}
/**
 * From where something was asked: over the network, typed on the server, or by the engine itself.
 */
export interface Origin {
  via: 'network' | 'command-line' | 'engine';
  /**
   * IP address of whoever asked.
   */
  address?: string;
  /**
   * The program that asked, shortened; on the command line the account of the machine.
   */
  client?: string;
}
export interface LetStand {
  findingCode: Code1;
  reason: Text;
}
/**
 * An entry of the audit with the name of who did it and of what it is about.
 */
export interface AuditListItem {
  id: Uuid;
  at: Instant;
  actor: Text;
  actorName: Text;
  action: Code1;
  subject: Text;
  subjectName: Text;
  detail?: {
    [k: string]: unknown;
  };
  origin?: Origin;
}
/**
 * Lỗi đồng bộ: something that could not be done outside, with its cause and the next try.
 */
export interface Incident {
  id: Uuid;
  dossierId: Uuid;
  dossierNo: Text | null;
  serviceName: Text;
  agencyCode: Code1;
  agencyName: Text;
  relatedId?: Uuid1;
  kind: EffectKind;
  target: Code1;
  targetName: Bilingual1;
  state: IncidentState;
  cause: Bilingual1;
  attempts: number;
  since: Instant;
  nextTryAt: Instant;
  /**
   * Later ones of the same dossier to the same target that wait for it.
   */
  behind: number;
  /**
   * How the target answers, where it does not answer well.
   */
  partner: PartnerState | null;
}
/**
 * How a target answers: after repeated failures nothing is sent to it but one effect at a time, to see whether it is back.
 */
export interface PartnerState {
  target: Code1;
  state: BreakerState;
  /**
   * Effects that failed since the last success, each once.
   *
   * @maxItems 10
   */
  failed: Uuid[];
  since: Instant4;
  nextTryAt: Instant | null;
  /**
   * How often it was tried in vain since it opened.
   */
  pauses: number;
  cause: Bilingual1;
}
/**
 * How many incidents there are; total = the sum of the groups.
 */
export interface IncidentSummary {
  total: number;
  failed: number;
  trying: number;
  skipped: number;
  /**
   * @maxItems 10000
   */
  groups: IncidentGroup[];
  /**
   * @maxItems 1000
   */
  partners: PartnerView[];
  loop: LoopState;
}
export interface IncidentGroup {
  target: Code1;
  targetName: Bilingual1;
  kind: EffectKind;
  failed: number;
  trying: number;
  skipped: number;
}
/**
 * A partner that does not answer well, and how much waits for it.
 */
export interface PartnerView {
  target: Code1;
  targetName: Bilingual1;
  state: BreakerState;
  since: Instant;
  nextTryAt: Instant | null;
  cause: Bilingual1;
  waiting: number;
}
/**
 * Whether what is due is being worked on.
 */
export interface LoopState {
  alive: boolean;
  lastTurnAt: Instant | null;
  /**
   * Of what could be sent now.
   */
  oldestDueAt: Instant | null;
  due: number;
}
/**
 * done: carried out and, where the partner can say, found there.
 */
export interface RetryResult {
  id: Uuid;
  outcome: RetryOutcome;
  /**
   * The partner was asked and has it.
   */
  verified: boolean;
  cause?: Bilingual1;
  nextTryAt?: Instant;
}
/**
 * Which incidents to try again; at most 200 at a time, the longest waiting first.
 */
export interface RetryIncidentsBody {
  /**
   * @maxItems 200
   */
  ids?: Uuid[];
  target?: Code1;
  kind?: EffectKind;
  agency?: Code1;
  triedBefore?: Instant5;
}
/**
 * total = done + failed + waits + ended + left; left are for the next request of the same run.
 */
export interface RetryReport {
  total: number;
  done: number;
  failed: number;
  waits: number;
  ended: number;
  left: number;
  /**
   * @maxItems 200
   */
  results: RetryResult[];
}
export interface ResyncBody {
  note?: Text;
}
/**
 * Mends chosen findings, or every draft that shares one; only previewed in a dry run.
 */
export interface MendBody {
  /**
   * @minItems 1
   * @maxItems 20000
   */
  items?: MendItem[];
  findingCode?: Code14;
  kind?: DefinitionKind1;
  ownerAgency?: OptionalCode3;
  mendCode?: Code15;
  dryRun: boolean;
  /**
   * What was previewed: no other draft is touched, and none that was changed since.
   *
   * @maxItems 20000
   */
  revisions?: PreviewedDraft[];
  /**
   * Kept in the history of each draft and in the audit; the name of the mend where nothing is said.
   */
  reason?: string;
}
export interface MendItem {
  kind: DefinitionKind;
  code: Code1;
  findingCode: Code1;
  /**
   * The place; absent for every place of the draft.
   */
  path?: string;
}
export interface PreviewedDraft {
  kind: DefinitionKind;
  code: Code1;
  revision: number;
}
/**
 * What a mend changes, or has changed.
 */
export interface MendAnswer {
  dryRun: boolean;
  batchId?: Code16;
  /**
   * @maxItems 20000
   */
  drafts: MendedDraft[];
  /**
   * Drafts that share the finding and are left as they are.
   *
   * @maxItems 20000
   */
  skipped: SkippedDraft[];
}
export interface MendedDraft {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  /**
   * Revision that was looked at; sent back when the mend is carried out.
   */
  revision: number;
  /**
   * Findings that are mended.
   */
  places: number;
  /**
   * @maxItems 20000
   */
  changes: Change[];
  before: FindingCounts;
  after: FindingCounts;
  /**
   * Findings that were not there before the mend.
   *
   * @maxItems 20000
   */
  appeared: Finding[];
}
export interface FindingCounts {
  errors: number;
  warnings: number;
  infos: number;
}
export interface SkippedDraft {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  why: SkippedBecause;
  message: Bilingual1;
}
/**
 * Kiểm tra cấu hình of all drafts: what was found, by code.
 */
export interface FindingsOverview {
  /**
   * Drafts that were looked through.
   */
  drafts: number;
  /**
   * Drafts without errors and warnings.
   */
  clean: number;
  checkedAt: Instant;
  /**
   * @maxItems 20000
   */
  groups: FindingGroup[];
}
/**
 * Everything found under one code with one severity; id is both.
 */
export interface FindingGroup {
  id: Code1;
  findingCode: Code1;
  severity: 'error' | 'warning' | 'info';
  title: Bilingual1;
  places: number;
  drafts: number;
  /**
   * Drafts by the agency that owns them, the most first.
   *
   * @maxItems 20000
   */
  agencies: AgencyCount[];
  /**
   * What can be done about it with certainty.
   *
   * @maxItems 100
   */
  mends: MendCount[];
  /**
   * Whether money or a dossier would be lost, so that it is never accepted.
   */
  unacceptable: boolean;
}
export interface AgencyCount {
  agencyCode: OptionalCode;
  agencyName: Text;
  drafts: number;
}
export interface MendCount {
  mendCode: Code1;
  title: Bilingual1;
  places: number;
  drafts: number;
}
/**
 * Hồ sơ bị ảnh hưởng: whom a draft would touch if it reached running dossiers.
 */
export interface ImpactReport {
  kind: DefinitionKind;
  code: Code1;
  running: number;
  /**
   * @maxItems 20000
   */
  steps: StepImpact[];
  /**
   * Against what is in force.
   *
   * @maxItems 20000
   */
  changes: Change[];
  /**
   * Processes in offers that use it.
   *
   * @maxItems 20000
   */
  usedBy: ImpactUse[];
  /**
   * The versions running dossiers are on; of a process.
   *
   * @maxItems 10000
   */
  fromVersions?: ImpactVersion[];
}
/**
 * Running dossiers at one step of one version.
 */
export interface StepImpact {
  stepCode: Text6;
  stepName: Text;
  count: number;
  verdict: ImpactVerdict;
  why: Bilingual1;
  proposed?: Code17;
  /**
   * @maxItems 5
   */
  samples: ImpactSample[];
  /**
   * The version they are on.
   */
  version?: number;
  /**
   * What would be otherwise from that step on.
   *
   * @maxItems 1000
   */
  differences?: ImpactDifference[];
}
export interface ImpactSample {
  id: Code1;
  dossierNo: Text | null;
  /**
   * As it is.
   */
  dueDate?: Instant | null;
  /**
   * As it would be, counted anew by the draft.
   */
  dueDateAfter?: Instant | null;
}
export interface ImpactDifference {
  what: ImpactMatter;
  where: Text7;
  before: Bilingual1;
  after: Bilingual1;
}
export interface ImpactUse {
  processNo: Code1;
  running: number;
}
export interface ImpactVersion {
  version: number;
  running: number;
}
/**
 * Chuyển hồ sơ sang phiên bản mới.
 */
export interface MigrationBody {
  processNo: Code1;
  /**
   * A version that was released; the one in force when absent.
   */
  toVersion?: number;
  mapping: StepMapping;
  pastStep?: Code1;
  /**
   * @maxItems 1000
   */
  agencies?: Code1[];
  /**
   * Only these: ids or dossier codes.
   *
   * @maxItems 1000
   */
  ids?: Code1[];
  reason: string;
  dryRun: boolean;
  /**
   * Only dossiers on one of these versions.
   *
   * @maxItems 1000
   */
  fromVersions?: number[];
  /**
   * Whether due dates are counted anew by the new version; kept when absent.
   */
  recompute?: boolean;
}
/**
 * What would become of each dossier; nothing is written.
 */
export interface MigrationDryRun {
  processNo: Code1;
  toVersion: number;
  counts: JobCounts;
  /**
   * The first of them; refused ones first.
   *
   * @maxItems 500
   */
  items: DryRunItem[];
}
export interface DryRunItem {
  dossierId: Code1;
  dossierNo: Text | null;
  state: JobItemState;
  /**
   * @maxItems 100
   */
  reasons: Bilingual1[];
  fromStep: Text;
  toStep: Text;
  /**
   * As it is.
   */
  dueDate: Instant | null;
  /**
   * @maxItems 100
   */
  nextActs: Text[];
  /**
   * As it would be; absent where it is kept.
   */
  dueDateAfter?: Instant | null;
  /**
   * @maxItems 1000
   */
  differences?: ImpactDifference[];
  /**
   * What was asked for so far, in đồng; it is kept.
   */
  payment?: number | null;
}
/**
 * A dry run, or the job that was made.
 */
export interface MigrationStarted {
  dryRun?: MigrationDryRun;
  job?: Job;
}
/**
 * Why.
 */
export interface ReasonBody {
  reason: string;
}
/**
 * Why a job goes on, and steps that were missing in its mapping.
 */
export interface ResumeBody {
  reason: string;
  mapping?: StepMapping1;
}
/**
 * Old step code to new; a step not named keeps its code.
 */
export interface StepMapping1 {
  [k: string]: Code1;
}
/**
 * A procedure that is no longer received, in words, with the code that takes its place.
 */
export interface AbolishedProcedure {
  id: Code1;
  serviceCode: Code1;
  serviceName: Text;
  message: Bilingual1;
  replacedBy?: Code1;
}
/**
 * Ai làm bước này: who would hold a dossier at each step of a process, at one agency, today.
 */
export interface AgencyHolders {
  id: OptionalCode;
  agencyCode: OptionalCode;
  agencyName: Text;
  /**
   * @maxItems 10000
   */
  steps: HeldStep[];
}
/**
 * A step; empty = nobody would take it.
 */
export interface HeldStep {
  stepCode: Code1;
  stepName: Text;
  kind: StepWait;
  /**
   * @maxItems 200
   */
  roles: HeldRole[];
  /**
   * Steps whose last officer takes this one again.
   *
   * @maxItems 50
   */
  sameAs: Code1[];
  empty: boolean;
}
/**
 * A role of the step with the people who hold it.
 */
export interface HeldRole {
  roleCode: Code1;
  roleName: Text;
  moderator: boolean;
  conditional: boolean;
  /**
   * @maxItems 20000
   */
  people: HoldingPerson[];
}
/**
 * A working person; locked = cannot sign in.
 */
export interface HoldingPerson {
  username: Code1;
  fullName: Text;
  locked: boolean;
}
/**
 * A procedure in force with the agencies that offer it.
 */
export interface OfferedService {
  id: Code1;
  serviceCode: Code1;
  serviceName: Text;
  domainName: Text;
  /**
   * @maxItems 20000
   */
  agencies: OfferingAgency[];
}
export interface OfferingAgency {
  agencyCode: Code1;
  agencyName: Text;
  serviceLevel: number;
}
/**
 * What has to be chosen to open a dossier of a procedure at an agency.
 */
export interface OfferDetail {
  serviceCode: Code1;
  serviceName: Text;
  agencyCode: Code1;
  agencyName: Text;
  /**
   * @maxItems 500
   */
  options: OfferedOption[];
}
/**
 * A template that serves the procedure.
 */
export interface OfferedOption {
  templateNo: Code1;
  templateName: Text;
  optionName: Text;
  instructionNote: Text;
  /**
   * @maxItems 500
   */
  cases: OfferedCase[];
}
export interface OfferedCase {
  caseCode: Code1;
  caseName: Text;
}
/**
 * Something in the configuration that needs somebody; the first places of all.
 */
export interface Attention {
  id: Code1;
  attention: AttentionCode;
  total: number;
  /**
   * @maxItems 100
   */
  places: AttentionPlace[];
}
/**
 * A definition or a dossier.
 */
export interface AttentionPlace {
  kind: Code1;
  code: Code1;
  name: Text;
  detail?: Bilingual1;
}
/**
 * Processes equal but for names, roles, times and fees.
 */
export interface ShapeGroup {
  shape: Code1;
  steps: number;
  actions: number;
  /**
   * @maxItems 20000
   */
  processes: ShapeMember[];
  base: Code18;
  /**
   * What the base would let overlays set otherwise.
   *
   * @maxItems 10
   */
  fields: LocalField[];
  /**
   * Places that differ and that no overlay may say; they would follow the base.
   *
   * @maxItems 1000
   */
  others: Text[];
}
export interface ShapeMember {
  processNo: Code1;
  processName: Text;
  ownerAgency: OptionalCode;
  errors: number;
  overlayOf: OptionalCode;
}
/**
 * Makes processes of one shape overlays of a base.
 */
export interface MakeOverlaysBody {
  base: Code19;
  newBase?: NewBase;
  /**
   * @minItems 1
   * @maxItems 5000
   */
  members: Code1[];
  reason: string;
  dryRun: boolean;
}
/**
 * Code and name of a base of its own, copied from the process named by base.
 */
export interface NewBase {
  processNo: Code1;
  processName: Name;
}
export interface MadeOverlays {
  base: Code1;
  /**
   * @maxItems 10
   */
  fields: LocalField[];
  /**
   * @maxItems 5000
   */
  members: MadeOverlay[];
  /**
   * @maxItems 1000
   */
  others: Text[];
}
export interface MadeOverlay {
  processNo: Code1;
  /**
   * Places that stay its own.
   */
  differences: number;
}
/**
 * Địa phương hoá: a copy for one agency that follows its base.
 */
export interface LocaliseBody {
  code: Code1;
  name?: Name;
  agencyCode: Code1;
  /**
   * The agency's offers that name the base name the copy.
   */
  useInOffers?: boolean;
  reason?: Text;
}
/**
 * An overlay of a definition.
 */
export interface OverlayRow {
  code: Code1;
  name: Text;
  ownerAgency: OptionalCode;
  /**
   * The base has changed since.
   */
  behind: boolean;
  differences: number;
  /**
   * Differences its base does not allow.
   */
  faults: number;
}
/**
 * How an overlay stands to its base, and what following its changes would make of it.
 */
export interface OverlayState {
  base: Code1;
  baseName: Text;
  /**
   * Revision of the base it follows.
   */
  followed: number;
  /**
   * Revision of the base in force, or of its draft where none is.
   */
  current: number;
  /**
   * @maxItems 10
   */
  allowed: LocalField[];
  /**
   * @maxItems 20000
   */
  differences: LocalDifference[];
  /**
   * What following the base would change here.
   *
   * @maxItems 20000
   */
  changes: LocalDifference[];
  /**
   * Places that both changed; one's own stays unless the base's is taken.
   *
   * @maxItems 20000
   */
  conflicts: LocalDifference[];
}
export interface LocalDifference {
  path: Text8;
  field?: LocalField;
  allowed: boolean;
  base?: Script;
  own?: Script1;
}
/**
 * Takes the changes of the base over.
 */
export interface FollowBaseBody {
  /**
   * The revision of the base that was looked at.
   */
  current: number;
  /**
   * Conflicts, by their place in the list, in which the base is right.
   *
   * @maxItems 20000
   */
  takeBase?: number[];
  reason?: Text;
}
/**
 * One sheet in the cashier's list.
 */
export interface PaymentListItem {
  id: Uuid;
  dossierId: Uuid;
  dossierNo: Text | null;
  serviceName: Text;
  applicantName: Text;
  agencyCode: Code1;
  agencyName: Text;
  feeName: Text;
  feeAmount: Dong;
  serviceAmount: Dong;
  shipAmount: Dong;
  total: Dong;
  stage: PaymentStage;
  method: Text;
  requestedAt: Instant;
  paidAt: Instant | null;
  refundDue: Dong;
  /**
   * @maxItems 100
   */
  receipts: Text[];
}
/**
 * A sheet, and what the person asking may do with it.
 */
export interface PaymentView {
  id: Uuid;
  dossierId: Uuid;
  dossierNo: Text | null;
  sheet: PaymentSheet;
  stage: PaymentStage;
  /**
   * May be paid online now.
   */
  payable: boolean;
  /**
   * The person asking may confirm and refund it.
   */
  collectable: boolean;
  mine: boolean;
}
export interface AttemptBody {
  /**
   * Page of this server to which the payer's browser goes afterwards.
   */
  returnPath?: string;
}
export interface AttemptOpened {
  attemptId: Uuid;
  payUrl: string;
  expiresAt: Instant;
}
/**
 * The cashier has the money.
 */
export interface ConfirmPaymentBody {
  via: 'cash' | 'transfer';
  amount?: Dong;
  transactionNo?: string;
  note?: Text;
}
/**
 * With refundId: that task is done. Without: a refund of a paid fee is decided.
 */
export interface RefundBody {
  refundId?: Uuid;
  amount?: Dong;
  reason: Text;
  reference?: Text;
  account?: Text;
}
export interface StatementBody {
  source: StatementSource;
  name?: Text;
  /**
   * Lines as exported: time, amount, content or transaction number, parted by tab, semicolon or comma.
   */
  text: string;
}
/**
 * One reconciliation: lines = matched + mismatched.
 */
export interface Statement {
  id: Uuid;
  at: Instant;
  by: Text;
  source: StatementSource;
  name: Text;
  /**
   * @maxItems 1000
   */
  agencyCodes: Code1[];
  lines: number;
  matched: number;
  mismatched: number;
}
/**
 * Money, or word of money, that fits no obligation; a person resolves it.
 */
export interface Mismatch {
  id: string;
  at: Instant;
  source: 'callback' | 'inquiry' | 'gateway' | 'bank';
  agencyCode: Code1;
  statementId?: Uuid;
  amount: Dong;
  content: Text;
  transactionNo: string;
  dossierId?: Uuid;
  dossierNo?: Text;
  sheetId?: Uuid;
  attemptId?: Uuid;
  cause: MismatchCause;
  /**
   * Why the dossier would not take the money, where that is the cause.
   *
   * @maxItems 100
   */
  refusal?: Bilingual1[];
  expected?: Dong;
  state: MismatchState;
  resolvedAt?: Instant;
  resolvedBy?: Text;
  bookingOn?: Uuid2;
  how?: MismatchEnd;
  resolution?: Text;
}
export interface ResolveMismatchBody {
  how: MismatchEnd;
  dossierNo?: Text;
  reason: Text;
}
export interface SettleBody {
  /**
   * Number of the paper with which it was paid over to the treasury.
   */
  reference: string;
}
/**
 * RFC 9457 problem.
 */
export interface Problem {
  type: Text;
  title: Text;
  status: number;
  code: Code1;
  detail: Text;
  detailEn?: Text;
  instance?: Text;
  /**
   * @maxItems 1000
   */
  errors?: ProblemError[];
}
export interface ProblemError {
  path?: Text;
  code?: Text;
  message: Bilingual1;
  mender?: Bilingual1;
  file?: Text;
  line?: number;
  column?: number;
  details?: {
    [k: string]: unknown;
  };
}
/**
 * What a release did to one definition; id is kind/code.
 */
export interface ReleaseItemRow {
  id: Text;
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  version: VersionNumber;
  before: VersionNumber1;
  /**
   * The last release after it that changed the definition again.
   */
  changedSince: number | null;
  replacedBy?: Code1;
  pastStep?: Code1;
}
/**
 * What taking a release back would do; nothing is written.
 */
export interface RevertPreview {
  seq: number;
  /**
   * @maxItems 20000
   */
  items: RevertRow[];
  /**
   * Processes in force that go on with the other value of an action configuration, which they carry.
   *
   * @maxItems 20000
   */
  carrying: CarryingProcess[];
  /**
   * Why it would be refused.
   *
   * @maxItems 20000
   */
  problems: Bilingual1[];
  findings: ReleaseFindings1;
}
export interface RevertRow {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  now: VersionNumber;
  back: VersionNumber;
  /**
   * A later release changed it again: it is left unless it is forced.
   */
  changedSince: number | null;
  /**
   * An earlier release whose day had not come and that stays without effect.
   */
  scheduled: number | null;
  goesBack: boolean;
}
export interface CarryingProcess {
  processNo: Code1;
  processName: Text;
  /**
   * @maxItems 20000
   */
  actionCodes: Code1[];
}
/**
 * What the versions it returns to meet today: people, offers and money may have changed.
 */
export interface ReleaseFindings1 {
  /**
   * They keep it from being made.
   *
   * @maxItems 100000
   */
  errors: PlacedFinding[];
  /**
   * Errors accepted as inherited faults.
   *
   * @maxItems 100000
   */
  accepted: PlacedFinding[];
  /**
   * Each needs a reason.
   *
   * @maxItems 100000
   */
  warnings: PlacedFinding[];
  /**
   * Warnings that an earlier release was made in spite of.
   *
   * @maxItems 100000
   */
  acknowledged: PlacedFinding[];
}
/**
 * Whether what is asked for could be put into effect now, and what keeps it from that.
 */
export interface ReleaseReadiness {
  ready: boolean;
  plan: Code1 | null;
  /**
   * Revision of the plan that was looked at.
   */
  revision: number | null;
  /**
   * The release the plan became.
   */
  closedBy: number | null;
  /**
   * What is wrong with the release itself, at its place.
   *
   * @maxItems 20000
   */
  faults: ReleaseFault[];
  /**
   * @maxItems 20000
   */
  items: ItemReadiness[];
  /**
   * What should come along, the needed first.
   *
   * @maxItems 20000
   */
  companions: ReleaseCompanion[];
}
export interface ReleaseFault {
  path: Text;
  message: Bilingual1;
}
export interface ItemReadiness {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  act: ReleaseAct;
  state: DraftState | null;
  /**
   * Revision of the draft as it is now.
   */
  revision: number | null;
  inForce: VersionNumber;
  errors: number;
  warnings: number;
  /**
   * The first of them, errors first.
   *
   * @maxItems 100
   */
  findings: Finding[];
  /**
   * @maxItems 20000
   */
  notes: ReadinessNote[];
  ready: boolean;
}
export interface ReadinessNote {
  code: Code1;
  /**
   * Whether the release is refused because of it.
   */
  blocks: boolean;
  message: Bilingual1;
}
export interface ReleaseCompanion {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  because: CompanionReason;
  /**
   * Whether the release is refused without it.
   */
  blocks: boolean;
  message: Bilingual1;
  /**
   * What to add to the release; null where there is no draft to add.
   */
  item: PublishItem | null;
}
/**
 * The process a dossier runs on: its own version; of a trial, the draft it was opened on.
 */
export interface DossierProcess {
  /**
   * As it was written, to be drawn.
   */
  body: {
    [k: string]: unknown;
  };
  compiled: CompiledProcess;
}
/**
 * A service process with everything parsed and its action and step configurations merged in.
 */
export interface CompiledProcess {
  processNo: Code1;
  processName: Text;
  duration: Duration | null;
  durationUnit: number;
  /**
   * @maxItems 3
   */
  channelDurations: CompiledChannelDuration[];
  startRule?: StartRule;
  receptionLimit?: Duration;
  supplementLimit?: number;
  supplementReminder?: number;
  appointments?: TwoAppointments;
  dossierNoPattern: Text;
  dueDate: DueDateRule;
  generatePassword: boolean;
  directNotification: boolean;
  /**
   * @maxItems 50
   */
  servers: string[];
  counterCode?: OptionalCode;
  /**
   * @maxItems 500
   */
  roles: CompiledRole[];
  /**
   * @maxItems 10000
   */
  steps: CompiledStep[];
  /**
   * @maxItems 20000
   */
  actions: CompiledAction[];
  /**
   * The papers its actions issue; absent where they issue none, and in versions older than the field.
   *
   * @maxItems 1000
   */
  documentTypes?: CompiledDocumentType[];
  /**
   * @maxItems 1000
   */
  lanes: Lane[];
  supplementRule?: SupplementRule;
}
export interface CompiledChannelDuration {
  channel: Channel;
  duration: Duration;
}
/**
 * Where the count begins: at reception of the full dossier or at its filing; what arrives late in the day counts from the next working day (NĐ 61/2018 Đ18; NĐ 297/2025 Đ3.5, Đ6.3).
 */
export interface StartRule {
  countFrom?: CountFrom;
  afterTime?: LocalTime;
  /**
   * A dossier received in the last office hour counts from the next working day.
   */
  lastOfficeHour?: boolean;
  nextDayAt?: LocalTime1;
}
/**
 * Procedures with a financial obligation of the citizen: the first date is the one on which the tax slip is sent, the second is counted from the proof of payment.
 */
export interface TwoAppointments {
  first: Duration;
  second: Duration;
}
export interface DueDateRule {
  editable: boolean;
  /**
   * @maxItems 3
   */
  phases: DueDatePhase[];
  notify?: DueDateNotify;
}
export interface DueDatePhase {
  allDay: number;
  workDay: number;
}
export interface DueDateNotify {
  type: 'day' | 'hour' | '%';
  value: number;
}
export interface CompiledRole {
  roleCode: Code1;
  roleName: Text;
  moderator: boolean;
  condition: Condition;
}
/**
 * The typed form of an OpenCPS condition text: true when every term is true; no term is always true.
 */
export interface Condition {
  /**
   * @maxItems 200
   */
  terms: ConditionTerm[];
}
/**
 * A word without a value.
 */
export interface ConditionPlainTerm {
  word:
    | 'payok'
    | 'paynotok'
    | 'cancelling'
    | 'correcting'
    | 'reject_correcting'
    | 'submitting'
    | 'reject_submitting'
    | 'reject_cancelling'
    | 'waiting';
}
/**
 * online=true|false.
 */
export interface ConditionOnlineTerm {
  word: 'online';
  value: boolean;
}
/**
 * The dossier's service, agency or template is one of the codes; a not-word: none of them.
 */
export interface ConditionCodesTerm {
  word: 'service' | 'notservicecode' | 'agency' | 'notagencycode' | 'template';
  /**
   * Any of them (|).
   *
   * @maxItems 100
   */
  codes: ConditionValue[];
}
/**
 * stepdone: an act has left one of the steps; stepnotdone: none has.
 */
export interface ConditionStepsTerm {
  word: 'stepdone' | 'stepnotdone';
  /**
   * Any of them (|).
   *
   * @maxItems 100
   */
  steps: ConditionValue[];
}
/**
 * roles (isRoles=): the actor has one of the roles; roledone, rolecode: and holds the current step.
 */
export interface ConditionRolesTerm {
  word: 'roledone' | 'rolecode' | 'roles';
  /**
   * Any of them (+).
   *
   * @maxItems 100
   */
  anyOf: ConditionValue[];
}
/**
 * A number of the dossier equals the value.
 */
export interface ConditionNumberTerm {
  word: 'viapostal' | 'frompostal' | 'postStatus' | 'originality';
  value: number;
}
/**
 * A text of the dossier equals the value; serversync: the dossier's servers contain it.
 */
export interface ConditionTextTerm {
  word: 'multipleCheck' | 'serversync' | 'sequenceQLVB' | 'govsync';
  value: ConditionValue;
}
/**
 * #field@file=value: exact text of a form field of the newest file with that code.
 */
export interface ConditionFieldTerm {
  word: 'field';
  field: string;
  file: string;
  value: ConditionValue;
}
/**
 * waiting_overdue: now is past (>) or not past (<=) the receive date and so many working days.
 */
export interface ConditionOverdueTerm {
  word: 'waitingOverdue';
  relation: '>' | '<=';
  workingDays: number;
}
/**
 * durationCount>N: the time limit is in days and longer; false for hours.
 */
export interface ConditionDurationTerm {
  word: 'durationCount';
  moreThan: number;
}
/**
 * A FEEL expression that must come out true.
 */
export interface ConditionFeelTerm {
  word: 'feel';
  expression: string;
}
/**
 * A piece nobody understood, kept word for word; such a condition cannot be published.
 */
export interface ConditionUnknownTerm {
  word: 'unknown';
  text: string;
}
export interface CompiledStep {
  stepCode: Code1;
  stepName: Text;
  lane: Text;
  status: Code1;
  /**
   * @maxItems 50
   */
  subStatuses: Code1[];
  duration: Duration | null;
  instruction: Text;
  lockState: Text;
  editable: boolean;
  checkInput: number;
  final: boolean;
  waitLimit: number | null;
  /**
   * @maxItems 200
   */
  roles: CompiledRole[];
  /**
   * @maxItems 50
   */
  roleAsStep: RoleAsStep[];
}
export interface RoleAsStep {
  stepCode: Code1;
  actedOnly: boolean;
}
export interface CompiledAction {
  actionKey: Code1;
  actionCode: Code1;
  actionName: Text;
  /**
   * null = the first action.
   */
  from: string | null;
  /**
   * null = back to the step before.
   */
  to: string | null;
  auto: AutoEvent;
  condition: Condition;
  /**
   * @maxItems 50
   */
  flags: EffectFlag[];
  assign: number;
  defaultAssignee?: Code1;
  requestPayment: number;
  fee: FeeSheetRule | null;
  /**
   * @maxItems 500
   */
  createFiles: string[];
  /**
   * @maxItems 500
   */
  returnFiles: string[];
  eSignature: boolean;
  signatureType: Text;
  /**
   * @maxItems 50
   */
  children: ChildRule[];
  mappingAction: OptionalCode;
  dateOption: number;
  /**
   * @maxItems 50
   */
  documentTypes: Code1[];
  callApi: OptionalCode;
  multipleCheck: Text | null;
  /**
   * false = carried out outside the process: no step changes.
   */
  inside: boolean;
  /**
   * 0 no note, 1 optional, 2 mandatory.
   */
  noteRule: number;
  syncType: number;
  eventType: number;
  infoType: number;
  rollbackable: boolean;
  /**
   * The definition says that it is not to be rolled back: only whoever manages a dossier takes it back. Absent where it says it may be, or nothing.
   */
  rollbackForbidden?: true;
  notification: NotificationRule | null;
  form: {
    [k: string]: unknown;
  } | null;
  configNote: Script2;
  confirm?: Text10;
  noteLabel?: Text11;
  /**
   * Absent: none is asked for.
   *
   * @maxItems 50
   */
  signatures?: SignatureRule[];
}
/**
 * An effect that OpenCPS hides in preCondition. paymentmethod: 1 and 2 transfer, 3 cash; every other flag is 1.
 */
export interface EffectFlag {
  flag: EffectFlagName;
  value: number;
}
/**
 * The typed form of an action's fee string (paymentFee).
 */
export interface FeeSheetRule {
  paymentFee: Text9;
  feeAmount: Dong5;
  serviceAmount: Dong6;
  shipAmount: Dong7;
  advanceAmount: Dong8;
  paymentAmount?: Dong9;
  paymentNote: Text;
  editable: EditableFeeField[];
  /**
   * Choices shown in combo boxes, kept word for word.
   */
  source?: {
    [k: string]: unknown;
  };
  isGroupPaymentFile?: boolean;
  /**
   * Keys that nothing reads (api, bank, keypay, unknown ones), word for word.
   */
  kept?: {
    [k: string]: unknown;
  };
}
/**
 * One child dossier; empty = the parent's.
 */
export interface ChildRule {
  agencyCode: Code1;
  templateNo: OptionalCode;
  serviceCode: OptionalCode;
  /**
   * Opened when every child of the stages before is final; absent = at once.
   */
  stage?: number;
}
/**
 * The typed form of ActionConfig.notificationType (TYPE@condition).
 */
export interface NotificationRule {
  notificationType: Code1;
  /**
   * Overrides the template's SMS switch.
   */
  sms?: boolean;
  /**
   * Overrides the template's e-mail switch.
   */
  email?: boolean;
  condition: Condition;
}
/**
 * A signature or a stamp that a paper must carry.
 */
export interface SignatureRule {
  paper: Code20;
  kind: SignatureKind;
  roleCode: OptionalCode4;
}
export interface CompiledDocumentType {
  typeCode: Code1;
  documentName: Text;
  codePattern: Text;
}
export interface Lane {
  sequenceNo: Code1;
  sequenceName: Text;
  sequenceRole: Text;
  duration?: Duration1;
}
/**
 * A legal time limit. working-day and hour follow office hours; calendar-day and month roll to the next working day.
 */
export interface Duration1 {
  count: number;
  unit: DurationUnit;
}
/**
 * Absent: the legal rule.
 */
export interface SupplementRule {
  /**
   * Rounds for one matter.
   */
  rounds: number;
  /**
   * Whether a further round may be asked for where the fault is the applicant's own.
   */
  moreForOwnFault: boolean;
}
/**
 * Thu hồi the last act.
 */
export interface UndoBody {
  /**
   * seq of the entry meant; refused when another act is the last by now.
   */
  undoes?: number;
  reason?: Text;
}
/**
 * Which act could be taken back, by this person, and what stands in the way.
 */
export interface UndoOffer {
  undoes: number | null;
  actionName: Text;
  by: Text;
  at: Instant | null;
  stepName: Text12;
  /**
   * @maxItems 100
   */
  reasons: RefusalReason[];
  /**
   * A reason has to be given: a holder opened it, or somebody else's act is taken back.
   */
  reasonNeeded: boolean;
  /**
   * Who has opened it since, and will be told.
   *
   * @maxItems 1000
   */
  openedBy: Text[];
}
/**
 * Chuyển bước đặc biệt: to any step, by an administrator.
 */
export interface MoveBody {
  stepCode: Code1;
  reason: Text;
  /**
   * @maxItems 200
   */
  assignUsers?: AssignUser[];
}
/**
 * Vì sao không làm được? Which act, by whom (blank: oneself).
 */
export interface WhyBody {
  actionCode: Code1;
  actionKey?: Code1;
  username?: Code1;
}
export interface WhyAnswer {
  possible: boolean;
  personName: Text;
  actionName: Text;
  /**
   * @maxItems 200
   */
  reasons: RefusalReason[];
  /**
   * What the act will ask for when it is done: a note, confirmations, papers checked, counts, a person.
   *
   * @maxItems 200
   */
  asks?: RefusalReason[];
}
/**
 * A role held at an agency, with what it grants.
 */
export interface SignedInPost {
  roleCode: Code1;
  roleName: Text;
  agencyCode: OptionalCode;
  see: Reach;
  act: Reach;
  configure: Reach;
  operate: boolean;
  cashier?: boolean;
}
/**
 * Who is signed in, and what the person's roles let the person do today.
 */
export interface SignedInUser {
  username: Code1;
  name: Text;
  kind: 'officer' | 'citizen';
  /**
   * A citizen's own identity number.
   */
  idNo?: string;
  /**
   * @maxItems 200
   */
  posts: SignedInPost[];
  /**
   * Whom the person stands in for now.
   *
   * @maxItems 100
   */
  standsFor?: StoodInFor[];
  /**
   * Agencies of which the person takes work; absent = wherever a post reaches.
   *
   * @maxItems 1000
   */
  scope?: Code1[];
}
/**
 * An absent officer whose hands somebody uses under a delegation.
 */
export interface StoodInFor {
  delegationCode: Code1;
  username: Code1;
  name: Text;
  /**
   * @maxItems 200
   */
  posts: SignedInPost[];
  /**
   * @maxItems 1000
   */
  scope?: Code1[];
  /**
   * @maxItems 5000
   */
  serviceCodes?: Code1[];
  /**
   * @maxItems 1000
   */
  agencies?: Code1[];
}
/**
 * A session: send the token as Authorization: Bearer.
 */
export interface SignedIn {
  token: string;
  expiresAt: Instant;
  user: SignedInUser;
}
/**
 * A sign-in as it should be; an absent password keeps the present one.
 */
export interface AccountBody {
  displayName: Name;
  kind: 'officer' | 'citizen';
  locked: boolean;
  idNo?: string;
  password?: string;
}
/**
 * A sign-in without its password.
 */
export interface AccountView {
  id: Code21;
  username: Code1;
  displayName: Text;
  kind: 'officer' | 'citizen';
  locked: boolean;
  idNo?: string;
}
/**
 * Whether somebody can sign or stamp now; else why not, and what to do.
 */
export interface SigningState {
  kind: SignatureKind;
  ready: boolean;
  certificate?: SigningCertificate;
  fault?: SigningFaultTold;
}
export interface SigningFaultTold {
  code: SigningFault;
  message: Bilingual1;
}
export interface VerifiedSignature {
  signature: FileSignature;
  valid: boolean;
  /**
   * Why it does not hold.
   */
  why: '' | 'file-changed' | 'signature-wrong';
}
/**
 * Chạy thử: a script, or one of the scenarios of the process.
 */
export interface SimulateBody {
  scenarioCode?: Code1;
  given?: ScenarioGiven;
  /**
   * @maxItems 200
   */
  when?: ScenarioStep[];
  process?: ServiceProcess;
  dossier?: Code27;
}
/**
 * How the dossier is filed.
 */
export interface ScenarioGiven {
  govAgencyCode: Code1;
  serviceCode?: Code1;
  templateNo?: Code1;
  caseCode?: Code1;
  channel: Channel;
  at?: Instant6;
}
/**
 * One thing that happens: an act, time that passes, or a fact from outside.
 */
export interface ScenarioStep {
  kind: ScenarioStepKind;
  actionCode?: Code1;
  actionKey?: Code22;
  who?: Code23;
  note?: Text;
  payload?: Values;
  /**
   * Whom the act names.
   *
   * @maxItems 200
   */
  assignUsers?: AssignUser[];
  payment?: PaymentInput;
  dueDate?: Instant7;
  /**
   * Papers the act needs are not supplied.
   */
  withoutPapers?: boolean;
  /**
   * Parts handed in or produced; all that are lacking when absent.
   *
   * @maxItems 1000
   */
  parts?: Code1[];
  until?: Instant;
  by?: Duration;
  nextTimer?: boolean;
  fact?: ScenarioFact;
  serviceCode?: Code24;
  postal?: PostalUse;
  expect?: ScenarioExpectation;
}
/**
 * What must hold afterwards.
 */
export interface ScenarioExpectation {
  refused?: Code25;
  stepCode?: Code1;
  status?: Code1;
  /**
   * Roles that hold the step, each of them.
   *
   * @minItems 1
   * @maxItems 200
   */
  holderRoles?: Code1[];
  dueIn?: Duration2;
  dueDate?: Instant;
  feeTotal?: Dong;
  /**
   * Messages that must be sent, by their templates.
   *
   * @minItems 1
   * @maxItems 200
   */
  messages?: Code1[];
  /**
   * Papers that must be issued, by their types.
   *
   * @minItems 1
   * @maxItems 200
   */
  documents?: Code1[];
  ended?: boolean;
}
/**
 * A legal time limit. working-day and hour follow office hours; calendar-day and month roll to the next working day.
 */
export interface Duration2 {
  count: number;
  unit: DurationUnit;
}
/**
 * The text to run instead of the saved draft.
 */
export interface ServiceProcess {
  processNo: Code1;
  processName: Name;
  description: Text;
  /**
   * Handling time of the whole process; 0 or less is none.
   */
  durationCount: number;
  /**
   * 0 working days, 1 working hours.
   */
  durationUnit: number;
  /**
   * @maxItems 3
   */
  channelDurations?: ChannelDuration[];
  startRule?: StartRule;
  receptionLimit?: Duration3;
  /**
   * Working days a dossier waits for its supplement before it is closed, where the step says nothing; 15 when absent, 0 never (NĐ 297/2025 Đ6.4).
   */
  supplementLimit?: number;
  /**
   * Working days before the wait for the applicant ends that applicant and holder are reminded; 3 when absent, 0 never.
   */
  supplementReminder?: number;
  appointments?: TwoAppointments;
  counter?: number;
  generateDossierNo?: boolean;
  dossierNoPattern: Text;
  generateDueDate?: boolean;
  dueDatePattern: Text;
  generatePassword: boolean;
  directNotification?: boolean;
  serverNo: Text;
  serverName: Text;
  requestPayment?: boolean;
  paymentFee?: Text;
  dossierGroupPattern: Text;
  counterCode?: OptionalCode;
  /**
   * @maxItems 500
   */
  roles: RoleUse[];
  /**
   * @maxItems 1000
   */
  steps: ProcessStep[];
  /**
   * @maxItems 5000
   */
  actions: ProcessAction[];
  /**
   * @maxItems 1000
   */
  sequences: ProcessSequence[];
  ownerAgency?: OptionalCode8;
  sourceSite?: OptionalCode9;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
  /**
   * What overlays may set otherwise; absent: nothing.
   */
  localisable?: LocalField[];
  overlayOf?: OverlayBase;
  /**
   * Tình huống mẫu.
   *
   * @maxItems 200
   */
  scenarios?: Scenario[];
  supplementRule?: SupplementRule1;
}
export interface ChannelDuration {
  channel: Channel;
  duration: Duration;
}
/**
 * A legal time limit. working-day and hour follow office hours; calendar-day and month roll to the next working day.
 */
export interface Duration3 {
  count: number;
  unit: DurationUnit;
}
/**
 * A role that works on a process or a step.
 */
export interface RoleUse {
  roleCode: Code1;
  roleName: Text;
  /**
   * true executes (thực hiện), false watches (theo dõi).
   */
  moderator: boolean;
  condition: Text;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A state of the process.
 */
export interface ProcessStep {
  stepCode: Code1;
  stepName: Name;
  sequenceNo: OptionalCode5;
  groupName: Text;
  dossierStatus: Code1;
  dossierSubStatus: OptionalCode;
  /**
   * Time allowed, in the unit of the process; 0 or less is none.
   */
  durationCount: number;
  stepInstruction: Text;
  briefNote: Text;
  editable?: boolean;
  restrictDossier?: Text;
  lockState?: Text;
  customProcessUrl?: Text;
  roleAsStep: Text;
  checkInput: number;
  /**
   * Working days a waiting step may last before the dossier is closed (NĐ 297/2025 Đ6.4).
   */
  waitLimit?: number;
  /**
   * @maxItems 200
   */
  roles: RoleUse[];
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * An edge of the process.
 */
export interface ProcessAction {
  actionKey: Code26;
  actionCode: Code1;
  actionName: Text;
  preStepCode: OptionalCode6;
  postStepCode: OptionalCode7;
  autoEvent: Text;
  preCondition: Text13;
  allowAssignUser: number;
  assignUserId?: number;
  assignUserName?: Text;
  requestPayment: number;
  paymentFee: Text14;
  createDossierFiles: Text;
  returnDossierFiles: Text;
  makeBriefNote?: Text;
  syncActionCode?: Text;
  rollbackable?: boolean;
  createDossierNo?: boolean;
  eSignature: boolean;
  signatureType: Text;
  /**
   * Who must have signed or stamped which papers before the act (the leader signs, the clerk stamps).
   *
   * @maxItems 50
   */
  signaturesRequired?: SignatureRule[];
  createDossiers: Text;
  configNote: Script2;
  dossierTemplateNo?: OptionalCode;
  checkInput?: number;
  postAction: Script2;
  /**
   * The act is refused without a reason (refusal, supplement, stop, withdrawal).
   */
  reasonRequired?: boolean;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A lane.
 */
export interface ProcessSequence {
  sequenceNo: Code1;
  sequenceName: Text;
  sequenceRole: Text;
  durationCount: Text15;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * Địa phương hoá: the definition this one follows, and the revision of its draft whose changes are taken over already.
 */
export interface OverlayBase {
  code: Code1;
  revision: number;
}
/**
 * Tình huống mẫu: how a dossier should go, run whenever the process is put into effect.
 */
export interface Scenario {
  scenarioCode: Code1;
  scenarioName: Name;
  given: ScenarioGiven;
  /**
   * @maxItems 200
   */
  when: ScenarioStep[];
}
/**
 * How often the applicant may be asked to supplement one dossier; absent: twice, as NĐ 63/2010/NĐ-CP Đ20.4 has it.
 */
export interface SupplementRule1 {
  /**
   * Rounds for one matter.
   */
  rounds: number;
  /**
   * Whether a further round may be asked for where the fault is the applicant's own.
   */
  moreForOwnFault: boolean;
}
/**
 * What would happen; nothing was written.
 */
export interface Simulation {
  start: SimulatedState;
  /**
   * @maxItems 200
   */
  steps: SimulatedOutcome[];
  passed: boolean;
  /**
   * Keys of acts that were carried out.
   *
   * @maxItems 20000
   */
  covered: Code1[];
  /**
   * @maxItems 20000
   */
  uncovered: Code1[];
}
/**
 * A dossier as it would stand.
 */
export interface SimulatedState {
  at: Instant;
  stepCode: Text;
  stepName: Text;
  status: Text;
  statusName: Bilingual1;
  paused: boolean;
  ended: boolean;
  dossierNo?: Text;
  dueDate: Instant | null;
  stepDueDate: Instant | null;
  /**
   * @maxItems 200
   */
  holders: Text[];
  /**
   * @maxItems 200
   */
  roles: SimulatedRole[];
  fee: SimulatedFee | null;
  /**
   * @maxItems 1000
   */
  ledger: Bilingual1[];
  /**
   * @maxItems 500
   */
  next: SimulatedNext[];
}
/**
 * A role the step is in the hands of, with who holds it today.
 */
export interface SimulatedRole {
  roleCode: Code1;
  roleName: Text;
  /**
   * @maxItems 1000
   */
  people: Text[];
}
export interface SimulatedFee {
  state: Text;
  total: Dong;
  feeAmount: Dong;
  serviceAmount: Dong;
}
/**
 * An act that leaves the step, and why it could not be carried out.
 */
export interface SimulatedNext {
  actionKey: Code1;
  actionCode: Code1;
  actionName: Text;
  auto: Text;
  /**
   * 2 = a note is asked for.
   */
  noteRule: number;
  form: {
    [k: string]: unknown;
  } | null;
  feeAsked?: FeeAsked;
  /**
   * @maxItems 100
   */
  reasons: Bilingual1[];
}
/**
 * What one step of the script came to.
 */
export interface SimulatedOutcome {
  kind: Text;
  accepted: boolean;
  actionKey?: Code1;
  actionName?: Text;
  by?: Text;
  /**
   * @maxItems 100
   */
  reasons: SimulatedReason[];
  /**
   * @maxItems 500
   */
  effects: SimulatedEffect[];
  /**
   * @maxItems 200
   */
  documents: Text[];
  /**
   * Acts of the clock while time passed.
   *
   * @maxItems 500
   */
  fired: Text[];
  /**
   * @maxItems 50
   */
  failed: ScenarioFailure[];
  state: SimulatedState;
}
export interface SimulatedReason {
  code: Code1;
  message: Bilingual1;
}
/**
 * What would be done outside.
 */
export interface SimulatedEffect {
  kind: Text;
  target: Text;
  type?: Text16;
  words: Bilingual1;
}
/**
 * An expectation that did not hold.
 */
export interface ScenarioFailure {
  field: Text;
  expected: Text;
  came: Text;
}
/**
 * Every scenario of a process, run.
 */
export interface ScenarioRun {
  /**
   * @maxItems 200
   */
  results: ScenarioResult[];
  /**
   * @maxItems 20000
   */
  covered: Code1[];
  /**
   * @maxItems 20000
   */
  uncovered: Code1[];
}
export interface ScenarioResult {
  scenarioCode: Code1;
  scenarioName: Text;
  passed: boolean;
  /**
   * @maxItems 1000
   */
  failures: PlacedFailure[];
}
export interface PlacedFailure {
  /**
   * Place in the script, from 0.
   */
  step: number;
  sentence: Bilingual1;
}
/**
 * The last finished dossiers of a process through its draft.
 */
export interface ReplayBody {
  last: number;
  process?: ServiceProcess1;
}
/**
 * The text to replay through instead of the saved draft.
 */
export interface ServiceProcess1 {
  processNo: Code1;
  processName: Name;
  description: Text;
  /**
   * Handling time of the whole process; 0 or less is none.
   */
  durationCount: number;
  /**
   * 0 working days, 1 working hours.
   */
  durationUnit: number;
  /**
   * @maxItems 3
   */
  channelDurations?: ChannelDuration[];
  startRule?: StartRule;
  receptionLimit?: Duration3;
  /**
   * Working days a dossier waits for its supplement before it is closed, where the step says nothing; 15 when absent, 0 never (NĐ 297/2025 Đ6.4).
   */
  supplementLimit?: number;
  /**
   * Working days before the wait for the applicant ends that applicant and holder are reminded; 3 when absent, 0 never.
   */
  supplementReminder?: number;
  appointments?: TwoAppointments;
  counter?: number;
  generateDossierNo?: boolean;
  dossierNoPattern: Text;
  generateDueDate?: boolean;
  dueDatePattern: Text;
  generatePassword: boolean;
  directNotification?: boolean;
  serverNo: Text;
  serverName: Text;
  requestPayment?: boolean;
  paymentFee?: Text;
  dossierGroupPattern: Text;
  counterCode?: OptionalCode;
  /**
   * @maxItems 500
   */
  roles: RoleUse[];
  /**
   * @maxItems 1000
   */
  steps: ProcessStep[];
  /**
   * @maxItems 5000
   */
  actions: ProcessAction[];
  /**
   * @maxItems 1000
   */
  sequences: ProcessSequence[];
  ownerAgency?: OptionalCode8;
  sourceSite?: OptionalCode9;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
  /**
   * What overlays may set otherwise; absent: nothing.
   */
  localisable?: LocalField[];
  overlayOf?: OverlayBase;
  /**
   * Tình huống mẫu.
   *
   * @maxItems 200
   */
  scenarios?: Scenario[];
  supplementRule?: SupplementRule1;
}
/**
 * Where finished dossiers would have gone otherwise.
 */
export interface ReplayReport {
  dossiers: number;
  same: number;
  /**
   * @maxItems 1000
   */
  differences: ReplayDifference[];
}
/**
 * One cause, with how many dossiers it touches.
 */
export interface ReplayDifference {
  cause: ReplayCause;
  actionKey?: Code1;
  sentence: Bilingual1;
  count: number;
  /**
   * @maxItems 5
   */
  samples: ReplaySample[];
}
/**
 * One dossier: what it had, and what it would have; instants of a deadline, đồng of a fee.
 */
export interface ReplaySample {
  dossierNo: Text;
  was?: Text;
  wouldBe?: Text;
}
/**
 * One scenario to each end that can be reached.
 */
export interface ProposedScenarios {
  /**
   * @maxItems 200
   */
  scenarios: Scenario[];
}
/**
 * What became of a file of portal procedures.
 */
export interface StagingReport {
  fileName: Text;
  /**
   * Procedures found in the file, refused ones too.
   */
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  /**
   * Nothing about them is doubtful.
   */
  clean: number;
  /**
   * Something has to be decided.
   */
  flagged: number;
  /**
   * @maxItems 20000
   */
  refused: StagingRefusal[];
  /**
   * @maxItems 100
   */
  doubts: StagingDoubt[];
}
/**
 * A line that is no procedure.
 */
export interface StagingRefusal {
  line: number;
  code?: Text;
  path?: Text17;
  message: Bilingual1;
}
/**
 * How many procedures and texts share a doubt.
 */
export interface StagingDoubt {
  findingCode: Code1;
  message: Bilingual1;
  procedures: number;
  texts: number;
  /**
   * Codes of some of them.
   *
   * @maxItems 10
   */
  sample: Code1[];
}
/**
 * Makes drafts of a staged procedure.
 */
export interface PromoteStagedBody {
  reason: string;
  /**
   * Drafts that are there already take the new text.
   */
  replace?: boolean;
  processFrom?: Code28;
}
/**
 * The drafts that were made.
 */
export interface PromotedStaged {
  /**
   * @maxItems 10
   */
  drafts: PromotedDraft[];
}
export interface PromotedDraft {
  kind: DefinitionKind;
  code: Code1;
}
/**
 * One decision for every staged procedure that has the doubt: about the same text, or, of papers and headings, about any text.
 */
export interface DecideStagedBody {
  decision: PortalDecision;
  /**
   * As each text proposes; not for times and fees.
   */
  everyText?: boolean;
  dryRun: boolean;
}
/**
 * What a person decided about one doubtful text; it holds wherever the procedure says the same, and no longer once the portal says something else.
 */
export interface PortalDecision {
  findingCode: Code1;
  was: Text18;
  /**
   * The procedure has no time limit.
   */
  noLimit?: boolean;
  duration?: Duration;
  feeKind?: PortalFeeKind;
  amount?: Dong;
  paper?: PortalPaperKind;
  originals?: number;
  copies?: number;
  grouping?: PortalGrouping;
  by?: Text;
}
export interface DecidedStaged {
  procedures: number;
  texts: number;
}
/**
 * A trial of a draft process; what is not named is found among the drafts, or stood in for.
 */
export interface OpenTrialBody {
  serviceCode?: Code1;
  templateNo?: Code1;
  govAgencyCode: Code1;
  receivingAgencyCode?: Code1;
  caseCode?: Code1;
  channel: Channel;
  applicant?: Applicant;
  /**
   * User names of officers who see it and act on it beside whoever opens it.
   *
   * @maxItems 99
   */
  invited: Code1[];
  /**
   * @maxItems 1000
   */
  parts?: OpenedPart[];
}
/**
 * Under which offers, templates and cases a draft process may be tried, as the drafts stand.
 */
export interface TrialChoices {
  code: Code1;
  /**
   * @maxItems 100000
   */
  offers: TrialChoice[];
}
export interface TrialChoice {
  serviceCode: Code1;
  serviceName: Text;
  agencyCode: Code1;
  agencyName: Text;
  templateNo: Code1;
  templateName: Text;
  /**
   * @maxItems 1000
   */
  cases: TrialCase[];
}
export interface TrialCase {
  caseCode: Code1;
  caseName: Text;
}
/**
 * What a trial dossier runs on, what could not work in it, and the parts the reader may play.
 */
export interface TrialView {
  id: Uuid;
  trial: TrialMark;
  openedByName: Text;
  /**
   * @maxItems 100
   */
  invitedNames: Text[];
  /**
   * @maxItems 100
   */
  definitions: TrialDefinition[];
  /**
   * Faults of the drafts at the moment it was opened.
   *
   * @maxItems 100000
   */
  findings: TrialFinding[];
  /**
   * Empty for those who may not play any.
   *
   * @maxItems 1000
   */
  parts: PlayedPart[];
  mayRemove: boolean;
}
/**
 * Hồ sơ thử: the dossier runs on drafts, is seen by the invited alone and reaches nobody outside.
 */
export interface TrialMark {
  kind: DefinitionKind;
  code: Code1;
  /**
   * Revision of the draft it was opened on and keeps.
   */
  revision: number;
  /**
   * User names, whoever opened it among them.
   *
   * @minItems 1
   * @maxItems 100
   */
  invited: Code1[];
  openedBy: Code1;
}
/**
 * One definition of the trial; changed = its draft was saved again since.
 */
export interface TrialDefinition {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  source: TrialSource;
  number: number;
  changed: boolean;
}
export interface TrialFinding {
  kind: DefinitionKind;
  code: Code1;
  finding: Finding;
}
/**
 * As whom somebody acted in a trial.
 */
export interface PlayedPart {
  part: PartName;
  name: Bilingual1;
}
/**
 * Lỗi kế thừa được chấp nhận: an error of an imported definition in use that does not block publishing until a day.
 */
export interface AcceptedFault {
  acceptedFaultCode: Code1;
  kind: DefinitionKind;
  code: Code1;
  findingCode: Code1;
  /**
   * JSON Pointer into the definition.
   */
  path: string;
  reason: FindingReason;
  until: LocalDate2;
  definitionName?: Text19;
  ownerAgency?: OptionalCode10;
  message?: Bilingual3;
  /**
   * Written by the server: the way to the place, items of lists by what people call them.
   *
   * @maxItems 100
   */
  place?: string[];
  /**
   * Written by the server: stands for the finding with its place and the text there.
   */
  mark?: string;
}
/**
 * A sentence or a name in Vietnamese and English.
 */
export interface Bilingual3 {
  vi: string;
  en: string;
}
/**
 * Lịch làm việc: office hours per weekday and the days that differ. Calendars are laid over each other, nation, province, agency; the nearer one wins per weekday and per date. A nation calendar has no agencyCode, the others name theirs.
 */
export interface Calendar {
  calendarCode: Code1;
  calendarName: Name;
  calendarNameEN?: Text;
  scope: CalendarScope;
  agencyCode?: Code1;
  /**
   * A weekday without a row keeps the hours of the farther calendar; in the farthest one it is a day off.
   *
   * @maxItems 100
   */
  workingTimes: WorkingTime[];
  /**
   * Days off, worked days and half days; several of one date are applied in order.
   *
   * @maxItems 10000
   */
  exceptions: CalendarException[];
  ownerAgency?: OptionalCode11;
  sourceSite?: OptionalCode12;
}
/**
 * Office hours of one weekday (OpenCPS WorkTime).
 */
export interface WorkingTime {
  /**
   * Java weekday: 1 Sunday, 2 Monday … 7 Saturday.
   */
  day: number;
  /**
   * Office hours; empty text closes the weekday.
   */
  hours: OfficeHours | '';
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A date whose hours are not those of its weekday (OpenCPS Holiday: holidayType 0 is off, 1 is worked). A worked day without hours has those of its weekday, else Monday's.
 */
export interface CalendarException {
  date: LocalDate;
  kind: CalendarExceptionKind;
  session?: CalendarSession;
  hours?: OfficeHours;
  legalNumber?: Text;
  description?: Text;
  descriptionEN?: Text;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * Dữ liệu danh mục: a collection of coded names.
 */
export interface Dictionary {
  collectionCode: Code1;
  collectionName: Text;
  collectionNameEN?: Text;
  description?: Text;
  status?: number;
  /**
   * @maxItems 50000
   */
  items: DictItem[];
  /**
   * @maxItems 5000
   */
  groups?: DictGroup[];
  ownerAgency?: OptionalCode14;
  sourceSite?: OptionalCode15;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
export interface DictItem {
  itemCode: Code1;
  itemName: Text;
  itemNameEN?: Text;
  itemDescription?: Text;
  parent?: OptionalCode13;
  level?: number;
  sibling?: Text;
  metadata?: Script2;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
export interface DictGroup {
  groupCode: Code1;
  groupName: Text;
  groupNameEN?: Text;
  groupDescription?: Text;
  /**
   * @maxItems 50000
   */
  items: Code1[];
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * Mẫu hồ sơ (opencps_dossiertemplate).
 */
export interface DossierTemplate {
  templateNo: Code1;
  templateName: Name;
  description: Text;
  newFormScript: Script2;
  formMeta?: Script2;
  /**
   * @maxItems 2000
   */
  parts: DossierPart[];
  /**
   * @maxItems 200
   */
  cases?: DossierCase[];
  ownerAgency?: OptionalCode17;
  sourceSite?: OptionalCode18;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
  /**
   * What overlays may set otherwise; absent: nothing.
   */
  localisable?: LocalField[];
  overlayOf?: OverlayBase;
}
/**
 * One kind of paper (thành phần hồ sơ).
 */
export interface DossierPart {
  partNo: Code1;
  partName: Name;
  partNameTitle?: Text;
  partTip: Text;
  /**
   * 0 not chosen yet, 1 handed in, 2 result, 3 other, 6 group input, 7 group result.
   */
  partType: 0 | 1 | 2 | 3 | 6 | 7;
  multiple: boolean;
  required: boolean;
  eSign: boolean;
  fileTemplateNo: OptionalCode;
  deliverableType: OptionalCode;
  deliverableAction: number;
  eForm: boolean;
  formScript?: Script2;
  formReport?: Script2;
  sampleData: Script2;
  fileMark: number;
  /**
   * Originals to hand in (bản chính).
   */
  originals?: number;
  /**
   * Copies to hand in (bản sao).
   */
  copies?: number;
  portalCode?: OptionalCode16;
  reuseResultCode?: OptionalCode;
  reuseServiceCode?: OptionalCode;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
  printTemplate?: Script3;
}
/**
 * Trường hợp: a variant of the procedure with its own papers, time and fee.
 */
export interface DossierCase {
  caseCode: Code1;
  caseName: Name;
  /**
   * @maxItems 2000
   */
  parts: CasePart[];
  duration?: Duration;
  feePolicyCode?: OptionalCode;
}
export interface CasePart {
  partNo: Code1;
  required?: boolean;
  originals?: number;
  copies?: number;
}
/**
 * Biểu phí, lệ phí of a procedure. Of several exemptions and reductions the one best for the applicant holds; they do not add up.
 */
export interface FeePolicy {
  policyCode: Code1;
  policyName: Name;
  legalBasis?: Text;
  /**
   * @maxItems 100
   */
  lines: FeeLine[];
  /**
   * @maxItems 100
   */
  exemptions?: FeeExemption[];
  /**
   * @maxItems 100
   */
  reductions?: FeeReduction[];
  ownerAgency?: OptionalCode19;
  sourceSite?: OptionalCode20;
}
/**
 * One amount of a dossier: phí (serviceAmount), lệ phí (feeAmount) or postage (shipAmount).
 */
export interface FeeLine {
  lineCode: Code1;
  name: Name;
  kind: FeeKind;
  amount: FeeAmount;
  rounding: FeeRounding;
  /**
   * Absent: every channel.
   */
  channels?: Channel[];
  /**
   * Cases the line holds for; absent: all.
   *
   * @maxItems 100
   */
  cases?: Code1[];
  /**
   * @maxItems 100
   */
  caseFactors?: FeeCaseFactor[];
  cap?: Dong10;
  validFrom?: LocalDate3;
  validTo?: LocalDate4;
  countField?: Text20;
}
/**
 * One amount.
 */
export interface FixedFee {
  shape: 'fixed';
  amount: Dong;
}
/**
 * So much for each unit.
 */
export interface PerUnitFee {
  shape: 'perUnit';
  unitName: string;
  unitAmount: Dong;
}
/**
 * Each unit at the amount of its tier; cap holds for one copy.
 */
export interface TieredFee {
  shape: 'tiers';
  unitName: string;
  /**
   * Ascending from 1.
   *
   * @maxItems 100
   */
  tiers: FeeTier[];
  cap?: Dong;
}
/**
 * The amount of each unit from this one on.
 */
export interface FeeTier {
  from: number;
  unitAmount: Dong;
}
/**
 * A percentage of a base; between two points the percentage is interpolated (TT 28/2023 Đ4).
 */
export interface PercentFee {
  shape: 'percent';
  baseName: string;
  /**
   * Ascending by base; one point is a flat percentage.
   *
   * @maxItems 100
   */
  points: PercentPoint[];
  min?: Dong;
  max?: Dong;
}
/**
 * At this base the percentage is this one.
 */
export interface PercentPoint {
  base: Dong;
  percent: PercentText;
}
/**
 * Progressive: each part of the base at the percentage of its bracket.
 */
export interface BracketFee {
  shape: 'brackets';
  baseName: string;
  /**
   * Each point is where its bracket begins; the first begins at 0.
   *
   * @maxItems 100
   */
  brackets: PercentPoint[];
  min?: Dong;
  max?: Dong;
}
/**
 * Applied once, to the line's result.
 */
export interface FeeRounding {
  /**
   * đồng
   */
  to: number;
  mode: RoundingMode;
}
/**
 * In this case the line is so many per cent of itself.
 */
export interface FeeCaseFactor {
  caseCode: Code1;
  percent: PercentText;
}
/**
 * A group of people who pay less; 100 is exempt.
 */
export interface FeeExemption {
  groupCode: Code1;
  groupName: Name;
  percentOff: PercentText;
  /**
   * Lines it holds for; absent: all.
   *
   * @maxItems 100
   */
  lines?: Code1[];
  legalBasis?: Text;
}
/**
 * A reduction for a time or a channel.
 */
export interface FeeReduction {
  name: Name;
  percentOff: PercentText;
  /**
   * Lines it holds for; absent: all.
   *
   * @maxItems 100
   */
  lines?: Code1[];
  /**
   * Absent: every channel.
   */
  channels?: Channel[];
  validFrom?: LocalDate5;
  validTo?: LocalDate6;
  legalBasis?: Text;
}
/**
 * Cơ quan, đơn vị in the tree of agencies.
 */
export interface Agency {
  agencyCode: Code29;
  agencyName: Name;
  agencyNameEN?: Text;
  parentCode: OptionalCode;
  level: AgencyLevel;
  dossierNoPattern?: Text;
  calendarCode?: OptionalCode;
  govsync?: Text;
  active: boolean;
  address?: Text;
  telNo?: Text;
  sourceSite?: OptionalCode;
}
/**
 * Vai trò: what a post may see, act on and configure.
 */
export interface Role {
  roleCode: Code1;
  roleName: Name;
  description?: Text;
  leader?: number;
  see: Reach;
  act: Reach;
  configure: Reach;
  /**
   * May run the system: jobs, incidents, accounts.
   */
  operate?: boolean;
  /**
   * May confirm, refund and reconcile payments of its agency.
   */
  cashier?: boolean;
  sourceSite?: OptionalCode;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * Cán bộ.
 */
export interface Employee {
  employeeNo: Code1;
  fullName: Name;
  title?: Text;
  gender?: number;
  birthdate?: Text;
  telNo?: Text;
  email?: Text;
  /**
   * 1 = working; only these receive work.
   */
  workingStatus: number;
  username?: Code30;
  /**
   * @maxItems 200
   */
  posts: Post[];
  /**
   * Agencies the person may work for; empty = those of the posts.
   *
   * @maxItems 1000
   */
  scope?: Code1[];
  sourceSite?: OptionalCode;
  jobTitle?: Text;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A role held at an agency.
 */
export interface Post {
  roleCode: Code1;
  agencyCode: OptionalCode21;
}
/**
 * Uỷ quyền: the hands of one officer used by another for a time; never more than those hands, and never passed on.
 */
export interface Delegation {
  delegationCode: Code1;
  fromUsername: Code1;
  toUsername: Code1;
  from: Instant;
  until: Instant;
  /**
   * Only dossiers of these procedures; empty = all.
   *
   * @maxItems 5000
   */
  serviceCodes?: Code1[];
  reason?: Text;
  /**
   * Only dossiers received or handled by these; empty = all.
   *
   * @maxItems 1000
   */
  agencies?: Code1[];
  revokedAt?: Instant8;
}
/**
 * Đợt cập nhật being prepared: definitions that will take effect together, under one Decision.
 */
export interface ReleasePlan {
  planCode: Code1;
  planName: Name;
  /**
   * Why the definitions change; stays with the release.
   */
  reason: string;
  legalBasis?: Decision;
  validFrom?: Instant9;
  reach: ReleaseReach;
  /**
   * @maxItems 20000
   */
  items: PlanItem[];
  ownerAgency?: OptionalCode;
}
/**
 * The Decision it rests on.
 */
export interface Decision {
  decisionNo: Text;
  decisionDate?: LocalDate;
  signer?: Text;
}
export interface PlanItem {
  kind: DefinitionKind;
  code: Code1;
  /**
   * Revision of the draft that was looked at when it was put here.
   */
  revision?: number;
  /**
   * Return to this version instead of publishing the draft.
   */
  version?: number;
  /**
   * Take the definition out of force.
   */
  retire?: boolean;
  replacedBy?: Code31;
  pastStep?: Code32;
}
/**
 * Dịch vụ công: a procedure offered by one agency.
 */
export interface ServiceConfig {
  serviceConfigCode: Code33;
  serviceCode: Code1;
  govAgencyCode: Code1;
  govAgencyName: Text;
  serviceInstruction?: Script2;
  serviceLevel: number;
  serviceUrl?: Text;
  forCitizen?: boolean;
  forBusiness?: boolean;
  postService?: boolean;
  registration?: boolean;
  /**
   * @maxItems 500
   */
  processes: ProcessOption[];
  ownerAgency?: OptionalCode22;
  sourceSite?: OptionalCode23;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A template and a process that serve the procedure at this agency.
 */
export interface ProcessOption {
  optionCode?: OptionalCode;
  optionName: Text;
  seqOrder: number;
  sampleCount?: number;
  autoSelect?: Text;
  instructionNote?: Text;
  submissionNote?: Text;
  templateNo: Code1;
  templateName?: Text;
  processNo: Code1;
  processName?: Text;
  registerBookCode?: OptionalCode;
  feePolicyCode?: OptionalCode;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * Thủ tục hành chính as announced, independent of the agency.
 */
export interface ServiceInfo {
  serviceCode: Code1;
  serviceName: Name;
  serviceNameTitle?: Text;
  processText?: Script2;
  methodText?: Script2;
  dossierText?: Script2;
  conditionText?: Script2;
  durationText?: Script2;
  applicantText?: Script2;
  resultText?: Script2;
  regularText?: Script2;
  feeText?: Script2;
  administrationCode?: OptionalCode;
  administrationName?: Text;
  domainCode?: OptionalCode;
  domainName?: Text;
  maxLevel?: number;
  public_?: boolean;
  govAgencyText?: Text;
  isNotarization?: boolean;
  /**
   * @maxItems 1000
   */
  fileTemplates?: FileTemplate[];
  /**
   * Level of government that handles it.
   */
  govLevel?: 'bo' | 'tinh' | 'xa';
  ownerAgency?: OptionalCode24;
  sourceSite?: OptionalCode25;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A blank form of a procedure.
 */
export interface FileTemplate {
  fileTemplateNo: Code1;
  templateName: Text;
  filename?: Text;
  eFormNoPattern?: Text;
  eFormNamePattern?: Text;
  formScript?: Script2;
  formReport?: Script2;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * Quy trình thủ tục (opencps_serviceprocess) as a configurer writes it.
 */
export interface ServiceProcess2 {
  processNo: Code1;
  processName: Name;
  description: Text;
  /**
   * Handling time of the whole process; 0 or less is none.
   */
  durationCount: number;
  /**
   * 0 working days, 1 working hours.
   */
  durationUnit: number;
  /**
   * @maxItems 3
   */
  channelDurations?: ChannelDuration[];
  startRule?: StartRule;
  receptionLimit?: Duration3;
  /**
   * Working days a dossier waits for its supplement before it is closed, where the step says nothing; 15 when absent, 0 never (NĐ 297/2025 Đ6.4).
   */
  supplementLimit?: number;
  /**
   * Working days before the wait for the applicant ends that applicant and holder are reminded; 3 when absent, 0 never.
   */
  supplementReminder?: number;
  appointments?: TwoAppointments;
  counter?: number;
  generateDossierNo?: boolean;
  dossierNoPattern: Text;
  generateDueDate?: boolean;
  dueDatePattern: Text;
  generatePassword: boolean;
  directNotification?: boolean;
  serverNo: Text;
  serverName: Text;
  requestPayment?: boolean;
  paymentFee?: Text;
  dossierGroupPattern: Text;
  counterCode?: OptionalCode;
  /**
   * @maxItems 500
   */
  roles: RoleUse[];
  /**
   * @maxItems 1000
   */
  steps: ProcessStep[];
  /**
   * @maxItems 5000
   */
  actions: ProcessAction[];
  /**
   * @maxItems 1000
   */
  sequences: ProcessSequence[];
  ownerAgency?: OptionalCode8;
  sourceSite?: OptionalCode9;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
  /**
   * What overlays may set otherwise; absent: nothing.
   */
  localisable?: LocalField[];
  overlayOf?: OverlayBase;
  /**
   * Tình huống mẫu.
   *
   * @maxItems 200
   */
  scenarios?: Scenario[];
  supplementRule?: SupplementRule1;
}
export interface SupplementRule2 {
  /**
   * Rounds for one matter.
   */
  rounds: number;
  /**
   * Whether a further round may be asked for where the fault is the applicant's own.
   */
  moreForOwnFault: boolean;
}
/**
 * Behaviour of an action code, shared by every process.
 */
export interface ActionConfig {
  actionCode: Code1;
  actionName: Text;
  extraForm?: boolean;
  formConfig?: Script2;
  /**
   * JSON Schema of the form the act asks for.
   */
  form?: {
    [k: string]: unknown;
  };
  sampleData?: Script2;
  insideProcess?: boolean;
  /**
   * 0 no note, 1 optional, 2 mandatory.
   */
  userNote?: number;
  syncType?: number;
  eventType?: number;
  infoType?: number;
  pending?: boolean;
  rollbackable?: boolean;
  notificationType?: Text;
  documentType?: Text;
  mappingAction?: OptionalCode;
  dateOption?: number;
  ownerAgency?: OptionalCode26;
  sourceSite?: OptionalCode27;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
export interface StepConfig {
  stepCode: Code1;
  stepName: Text;
  stepType?: number;
  dossierStatus?: Text;
  dossierSubStatus?: Text;
  menuGroup?: Text;
  menuStepName?: Text;
  buttonConfig?: Script2;
  ownerAgency?: OptionalCode28;
  sourceSite?: OptionalCode29;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
export interface MenuConfig {
  menuGroup: Code1;
  menuName: Text;
  order?: number;
  menuType?: number;
  queryParams?: Script2;
  tableConfig?: Script2;
  buttonConfig?: Script2;
  icon?: Text;
  roles?: Text;
  viewScript?: Script2;
  ownerAgency?: OptionalCode30;
  sourceSite?: OptionalCode31;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * Receiving account and gateway of an agency.
 */
export interface PaymentConfig {
  govAgencyCode: Code1;
  govAgencyName: Text;
  govAgencyTaxNo?: Text;
  invoiceTemplateNo?: Text;
  invoiceIssueNo?: Text;
  invoiceLastNo?: Text;
  bankInfo?: Script2;
  epaymentConfig?: Script2;
  invoiceForm?: Script2;
  ownerAgency?: OptionalCode32;
  sourceSite?: OptionalCode33;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A partner endpoint; its secrets never enter a version.
 */
export interface ServerConfig {
  serverNo: Code1;
  govAgencyCode?: OptionalCode;
  serverName: Text;
  protocol: Text;
  configs?: Script2;
  ownerAgency?: OptionalCode34;
  sourceSite?: OptionalCode35;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
export interface NotificationTemplate {
  notificationType: Code1;
  sendEmail?: boolean;
  emailSubject?: Text;
  emailBody?: Script2;
  textMessage?: Text;
  sendSMS?: boolean;
  expireDuration?: number;
  interval?: Text;
  notifyMessage?: Script2;
  sendNotification?: boolean;
  ownerAgency?: OptionalCode36;
  sourceSite?: OptionalCode37;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * An official paper issued while processing.
 */
export interface DocumentType {
  typeCode: Code1;
  documentName: Text;
  templateClass?: number;
  codePattern?: Text;
  documentScript?: Script2;
  docSync?: number;
  ownerAgency?: OptionalCode38;
  sourceSite?: OptionalCode39;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A licence or certificate (giấy tờ kết quả).
 */
export interface DeliverableType {
  typeCode: Code1;
  typeName: Text;
  formScript?: Script2;
  formReport?: Script2;
  formScriptFileId?: number;
  formReportFileId?: number;
  codePattern?: Text;
  counter?: number;
  mappingData?: Script2;
  docSync?: number;
  dataConfig?: Script2;
  tableConfig?: Script2;
  govAgencies?: Text;
  roleCode?: Text;
  /**
   * @maxItems 500
   */
  deliverableTypeRoles?: DeliverableTypeRole[];
  ownerAgency?: OptionalCode40;
  sourceSite?: OptionalCode41;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
export interface DeliverableTypeRole {
  roleCode: Code1;
  moderator?: Text;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
export interface DynamicReport {
  reportCode: Code1;
  reportName: Text;
  sharing?: number;
  filterConfig?: Script2;
  tableConfig?: Script2;
  userConfig?: Script2;
  reportType?: Text;
  /**
   * @maxItems 500
   */
  roles?: Code1[];
  ownerAgency?: OptionalCode42;
  sourceSite?: OptionalCode43;
  /**
   * Elements of the imported file that nothing reads, kept word for word for export.
   */
  unread?: {
    [k: string]: Script2;
  };
}
/**
 * A file of an imported bundle that nothing reads, kept for export.
 */
export interface KeptFile {
  path: Code34;
  root?: Text;
  sha256: Sha256;
  base64: string;
  /**
   * Path in the bundle where it is not `path`.
   */
  originalPath?: string;
}
/**
 * Thủ tục chờ rà soát: a procedure of the national portal as it came, and what people decided about its doubtful places. What it proposes is derived from both.
 */
export interface StagedProcedure {
  stagedCode: Code35;
  stagedName: Name;
  sourceSite?: OptionalCode44;
  source: PortalProcedure;
  /**
   * @maxItems 2000
   */
  decisions: PortalDecision[];
  promoted?: PortalPromotion;
}
/**
 * One procedure in the portal's own fields (vn-one-stop-rules §3.6).
 */
export interface PortalProcedure {
  ma_thu_tuc: Code1;
  ten: Name;
  so_quyet_dinh?: Text;
  cap_thuc_hien?: PortalTexts;
  loai_thu_tuc?: Text;
  linh_vuc?: Text;
  doi_tuong?: PortalTexts;
  co_quan_thuc_hien?: Text;
  co_quan_tham_quyen?: Text;
  co_quan_phoi_hop?: Text;
  trinh_tu?: Script2;
  /**
   * @maxItems 100
   */
  cach_thuc?: PortalChannel[];
  /**
   * @maxItems 200
   */
  truong_hop?: PortalCase[];
  /**
   * @maxItems 200
   */
  ket_qua?: PortalResult[];
  can_cu?: Script2;
  yeu_cau_dieu_kien?: Script2;
}
/**
 * Cách thức: a channel with its time limit and fee as written.
 */
export interface PortalChannel {
  kenh: Text;
  thoi_han?: Text;
  phi_le_phi?: Text;
}
/**
 * Trường hợp: a set of papers.
 */
export interface PortalCase {
  ten?: Text;
  /**
   * @maxItems 2000
   */
  giay_to: PortalPaper[];
}
/**
 * Giấy tờ, or a note listed as one.
 */
export interface PortalPaper {
  ten: Text;
  ban_chinh?: number;
  ban_sao?: number;
}
/**
 * Kết quả; several may be glued into one name.
 */
export interface PortalResult {
  ten: Text;
  ma?: Text;
}
/**
 * When the procedure became drafts, and by whom.
 */
export interface PortalPromotion {
  at: Instant;
  by: Text;
}
/**
 * A sign-in; what the person may do comes from the employee record of the same username.
 */
export interface Account {
  username: Code1;
  displayName: Text;
  kind: 'officer' | 'citizen';
  passwordHash: string;
  locked: boolean;
  idNo?: string;
}
export interface Session {
  id: Uuid;
  username: Code1;
  createdAt: Instant;
  expiresAt: Instant;
}
/**
 * Who looked at or changed what, apart from every dossier log.
 */
export interface AuditEntry {
  id: Uuid;
  at: Instant;
  actor: Text;
  action: Code1;
  subject: Text;
  detail?: {
    [k: string]: unknown;
  };
  origin?: Origin;
}
/**
 * thutuc.json of an exported bundle: what the OpenCPS files beside it have no element for.
 */
export interface BundleExtension {
  format: 'thutuc-bundle-1';
  calendarCode?: Code36;
  /**
   * Definitions no OpenCPS file can hold.
   *
   * @maxItems 20000
   */
  definitions: WholeDefinition[];
  /**
   * What is added to definitions of the OpenCPS files.
   *
   * @maxItems 20000
   */
  additions: Addition[];
}
export interface WholeDefinition {
  kind: DefinitionKind;
  code: Code1;
  body: {
    [k: string]: unknown;
  };
}
export interface Addition {
  kind: DefinitionKind;
  code: Code1;
  change: BodyChange;
}
/**
 * How a read value becomes the written one: fields set or dropped, and changes further in.
 */
export interface BodyChange {
  set?: {
    [k: string]: unknown;
  };
  /**
   * @maxItems 1000
   */
  drop?: string[];
  /**
   * By field of an object, or by natural code, else position, of a list.
   */
  within?: {
    [k: string]: BodyChange;
  };
}
export interface DossierCreated {
  type: 'created';
  dossier: Dossier;
}
/**
 * Hồ sơ: one case, everything about it except its log and effects.
 */
export interface Dossier {
  id: Uuid;
  /**
   * Log entries so far; the ETag.
   */
  seq: number;
  /**
   * Every write; never leaves the store.
   */
  revision: number;
  dossierNo?: string;
  referenceUid: Uuid;
  trial?: TrialMark;
  serviceCode: Code1;
  serviceName: Text;
  receivingAgency: AgencyRef;
  handlingAgency: AgencyRef;
  channel: Channel;
  caseCode: OptionalCode;
  caseName: Text;
  originality: 1 | 2 | 3 | 9;
  pins: DossierPins;
  applicant: Applicant;
  owner?: Applicant;
  authorised?: Applicant;
  ownerUsername: OptionalCode45;
  createdBy: Text;
  createdAt: Instant;
  updatedAt: Instant;
  dossierName: Text;
  applicantNote: Text;
  submissionNote: Text;
  dossierNote: Text;
  briefNote: Text;
  sampleCount: number;
  status: Code1;
  subStatus: OptionalCode;
  statusName: Bilingual1;
  subStatusName?: Bilingual1;
  lockState: Text;
  step: StepState | null;
  /**
   * @maxItems 10000
   */
  pastSteps: PastStep[];
  /**
   * @maxItems 500
   */
  holders: Holder[];
  /**
   * @maxItems 200
   */
  handRoles: HandRole[];
  /**
   * @maxItems 1000
   */
  openedBy: OpenedBy[];
  dates: DossierDates;
  /**
   * @maxItems 10000
   */
  clock: ClockAct[];
  payment: PaymentSheet | null;
  /**
   * Earlier sheets of the dossier: an advance that was paid, one that became void.
   *
   * @maxItems 1000
   */
  pastSheets?: PaymentSheet[];
  /**
   * @maxItems 2000
   */
  parts: PartState[];
  /**
   * @maxItems 2000
   */
  documents: IssuedDocument[];
  postal: PostalUse;
  parent: ParentDossier | null;
  /**
   * @maxItems 50
   */
  children: ChildDossier[];
  multipleCheck: Text;
  metaData: Values;
  /**
   * The action codes of `forms`, the one entered last at the end; absent: as they come.
   *
   * @maxItems 1000
   */
  formOrder?: Code1[];
  /**
   * Latest values entered with each action code.
   */
  forms: {
    [k: string]: Values;
  };
  /**
   * Every request for supplement; absent: none.
   *
   * @maxItems 1000
   */
  supplements?: SupplementRequest[];
  withdrawal?: WithdrawalRequest;
  /**
   * @maxItems 50
   */
  servers: string[];
  lookupSecret?: string;
  /**
   * Time limit that holds for this dossier: of its case, its channel or the process.
   */
  duration: Duration | null;
  durationUnit: number;
  /**
   * Timers that have fired, the last of each kind and act: none fires twice.
   *
   * @maxItems 5000
   */
  alarms?: Alarm[];
}
export interface AgencyRef {
  code: Code1;
  name: Text;
}
export interface DossierPins {
  process: Pin1;
  template: Pin1;
  service: Pin1;
  offer: Pin1;
  feePolicy?: Pin1;
  /**
   * seq of the last release when it was opened.
   */
  release: number;
}
/**
 * A definition version, by value.
 */
export interface Pin1 {
  code: Code1;
  version: number;
  hash: Sha256;
}
/**
 * Where the dossier stands.
 */
export interface StepState {
  stepCode: Code1;
  stepName: Text;
  lane: Text;
  /**
   * seq of the log entry that entered the step.
   */
  entry: number;
  enteredAt: Instant;
  dueDate: Instant | null;
  fromStepCode: OptionalCode;
  instruction?: Text;
  actionKey: Code1;
  enteredBy: Text;
  final: boolean;
  laneDueDate?: Instant10;
  laneEnteredAt?: Instant11;
  /**
   * The clock ended the dossier at this step; nothing leaves it but an undo.
   */
  endedBy?: 'wait-limit';
}
/**
 * The last time a step was left, and by whom.
 */
export interface PastStep {
  stepCode: Code1;
  leftBy: Text;
  leftAt: Instant;
  /**
   * @maxItems 500
   */
  holders: Holder[];
  /**
   * Codes of the roles that carried it out; absent where it was left before they were kept.
   *
   * @maxItems 200
   */
  roles?: Code1[];
  dueDate?: Instant12;
}
/**
 * A named person a step is in the hands of.
 */
export interface Holder {
  username: Code1;
  name: Text;
  roleCode?: OptionalCode;
  /**
   * 1 executes (TH), 2 co-operates (PH), 3 watches (TD).
   */
  assigned: 1 | 2 | 3;
  delegatedBy?: Code37;
}
/**
 * A role whose holders at an agency may take the step.
 */
export interface HandRole {
  roleCode: Code1;
  roleName: Text;
  moderator: boolean;
  agencyCode: Code1;
}
export interface OpenedBy {
  username: Code1;
  at: Instant;
}
/**
 * Every date of a dossier; null = not yet.
 */
export interface DossierDates {
  submitDate: Instant | null;
  receiveDate: Instant | null;
  processDate: Instant | null;
  dueDate: Instant | null;
  releaseDate: Instant | null;
  finishDate: Instant | null;
  extendDate: Instant | null;
  endorsementDate: Instant | null;
  correctingDate: Instant | null;
  cancellingDate: Instant | null;
  /**
   * When an online dossier is to be taken in.
   */
  receptionDueDate?: Instant | null;
}
export interface IssuedDocument {
  documentId: Uuid;
  documentType: Code1;
  documentName: Text;
  documentCode: Text;
  at: Instant;
  actionKey: Code1;
  by?: Text21;
  reason?: Text22;
  withdrawnAt?: Instant13;
}
export interface ParentDossier {
  dossierId: Uuid;
  dossierNo: Text;
  serviceCode: Code1;
}
export interface ChildDossier {
  childId: Uuid3;
  serviceCode: Code1;
  agencyCode: Code1;
  templateNo: OptionalCode;
  state: ChildState;
  dossierNo?: Text;
  status?: OptionalCode;
  plannedAt: Instant;
  /**
   * Opened when every child of the stages before is final; 0 at once.
   */
  stage?: number;
  openingAt?: Instant14;
  answeredAt?: Instant15;
  alertedAt?: Instant16;
}
/**
 * Phiếu yêu cầu bổ sung: everything that is lacking, told once and completely (NĐ 61/2018 Đ15.3).
 */
export interface SupplementRequest {
  round: number;
  at: Instant;
  by: Text;
  reason: Text;
  /**
   * A further round because of the applicant's own fault.
   */
  ownFault: boolean;
  /**
   * @maxItems 2000
   */
  items: SupplementItem[];
  broughtAt?: Instant17;
  answeredAt?: Instant;
}
/**
 * The last request of the applicant to stop; absent: none.
 */
export interface WithdrawalRequest {
  at: Instant;
  by: Text;
  reason: Text;
  state: WithdrawalState;
  answeredAt?: Instant;
  answeredBy?: Text;
  answer?: Text;
}
/**
 * A timer that has fired: of a step entry, or of a deadline.
 */
export interface Alarm {
  kind: TimerKind;
  entry: number;
  actionKey?: Code1;
  deadline?: Instant18;
  at: Instant;
}
export interface DossierMoved {
  type: 'moved';
  actionKey: Code1;
  actionCode: Code1;
  actionName: Text;
  how: MoveKind;
  step: StepState | null;
  status: Code1;
  subStatus: OptionalCode;
  statusName: Bilingual1;
  subStatusName?: Bilingual1;
  lockState: Text;
  dossierNote: Text;
  /**
   * @maxItems 500
   */
  holders: Holder[];
  /**
   * @maxItems 200
   */
  handRoles: HandRole[];
  left: PastStep | null;
}
export interface DossierDated {
  type: 'dated';
  dates: SomeDates;
}
export interface SomeDates {
  submitDate?: Instant | null;
  receiveDate?: Instant | null;
  processDate?: Instant | null;
  dueDate?: Instant | null;
  releaseDate?: Instant | null;
  finishDate?: Instant | null;
  extendDate?: Instant | null;
  endorsementDate?: Instant | null;
  correctingDate?: Instant | null;
  cancellingDate?: Instant | null;
  /**
   * When an online dossier is to be taken in.
   */
  receptionDueDate?: Instant | null;
}
export interface DossierClocked {
  type: 'clocked';
  /**
   * @maxItems 10
   */
  acts: ClockAct[];
}
export interface DossierNumbered {
  type: 'numbered';
  draw: number;
  dossierNo: string;
}
export interface DossierCharged {
  type: 'charged';
  sheet: PaymentSheet;
}
export interface FileAttached {
  type: 'file-attached';
  partNo: Code1;
  file: DossierFile;
}
export interface FileRemoved {
  type: 'file-removed';
  partNo: Code1;
  fileId: Uuid;
  reason: Text;
}
export interface FileSigned {
  type: 'file-signed';
  partNo: Code1;
  fileId: Uuid;
  by: Text;
  at: Instant;
  signature?: FileSignature;
}
export interface PartChanged {
  type: 'part-changed';
  partNo: Code1;
  fileMark?: number;
  fileCheck?: 0 | 1 | 2;
  comment?: Text;
  receivedOriginals?: number;
  receivedCopies?: number;
  data?: Values;
}
export interface DocumentIssued {
  type: 'document-issued';
  draw: number | null;
  document: IssuedDocument;
}
export interface DossierOpened {
  type: 'opened';
  by: OpenedBy;
}
export interface DossierNoted {
  type: 'noted';
  multipleCheck?: Text;
  metaData?: Values;
  briefNote?: Text;
  postal?: PostalUse;
}
export interface FormFilled {
  type: 'form-filled';
  actionCode: Code1;
  values: Values;
}
export interface SupplementRequested {
  type: 'supplement-requested';
  request: SupplementRequest;
}
export interface SupplementAnswered {
  type: 'supplement-answered';
  at: Instant;
}
/**
 * Everything asked for is here and waits for the office to look at it; null: something lacks again.
 */
export interface SupplementBrought {
  type: 'supplement-brought';
  at: Instant | null;
}
export interface WithdrawalAsked {
  type: 'withdrawal-asked';
  request: WithdrawalRequest1;
}
/**
 * The applicant asks to stop (TT 03/2025 Đ7).
 */
export interface WithdrawalRequest1 {
  at: Instant;
  by: Text;
  reason: Text;
  state: WithdrawalState;
  answeredAt?: Instant;
  answeredBy?: Text;
  answer?: Text;
}
export interface WithdrawalAnswered {
  type: 'withdrawal-answered';
  state: 'granted' | 'declined';
  at: Instant;
  by: Text;
  answer: Text;
}
export interface ChildPlanned {
  type: 'child-planned';
  child: ChildDossier;
}
export interface ChildChanged {
  type: 'child-changed';
  childId: Uuid;
  state: ChildState;
  dossierNo?: Text;
  status?: OptionalCode;
  openingAt?: Instant;
  answeredAt?: Instant;
  alertedAt?: Instant;
}
/**
 * The dossier runs on another version from now on; everything shown of its step is by value. Money, files, numbers, clock and log stay.
 */
export interface DossierMigrated {
  type: 'migrated';
  jobId: Code1;
  /**
   * A migration taken back.
   */
  back: boolean;
  pins: DossierPins;
  step: StepState | null;
  status: Code1;
  subStatus: OptionalCode;
  statusName: Bilingual1;
  subStatusName?: Bilingual1;
  /**
   * @maxItems 500
   */
  handRoles: HandRole[];
  /**
   * @maxItems 10000
   */
  pastSteps: PastStep[];
  /**
   * @maxItems 2000
   */
  parts: PartState[];
  /**
   * The time limit by the new version, where due dates are counted anew.
   */
  duration?: Duration | null;
  durationUnit?: number;
}
/**
 * Timers of the dossier fired, together where several were late.
 */
export interface DossierTimed {
  type: 'timed';
  /**
   * @minItems 1
   * @maxItems 100
   */
  alarms: Alarm[];
  /**
   * Why the act of the clock could not be carried out; it is tried again as an effect.
   *
   * @maxItems 100
   */
  refused?: Bilingual1[];
}
/**
 * The calendar changed: the dates as they are from now on.
 */
export interface DeadlineRecomputed {
  type: 'deadline-recomputed';
  jobId: Code1;
  /**
   * A recomputation taken back.
   */
  back: boolean;
  /**
   * Absent where the dossier has no deadline.
   */
  act: ClockAct | null;
  stepDueDate: Instant | null;
  laneDueDate?: Instant;
  receptionDueDate?: Instant;
}
/**
 * The step is in other hands; the dossier stands where it stood.
 */
export interface DossierReassigned {
  type: 'reassigned';
  /**
   * Those it was taken from; nobody where a role held it.
   *
   * @maxItems 500
   */
  from: Holder[];
  /**
   * Those it was given to; nobody where it went back to its roles.
   *
   * @maxItems 500
   */
  to: Holder[];
  /**
   * Everybody named for the step from now on.
   *
   * @maxItems 500
   */
  holders: Holder[];
  jobId?: Code1;
}
/**
 * Thu hồi: an act was taken back. The dossier as it stands then, whole, so that applying it reads nothing else.
 */
export interface DossierUndone {
  type: 'undone';
  /**
   * seq of the entry that is taken back.
   */
  undoes: number;
  actionName: Text;
  dossier: Dossier;
}
/**
 * Every partner is told the present state anew.
 */
export interface DossierResynced {
  type: 'resynced';
  /**
   * @maxItems 60
   */
  targets: Code1[];
}
/**
 * Something that could not be done outside is left undone; the reason is the note of the entry.
 */
export interface EffectSkipped {
  type: 'effect-skipped';
  effectId: Uuid;
  kind: EffectKind;
  target: Code1;
}
/**
 * Something to be done outside after the commit, at least once; its id is the idempotency key.
 */
export interface Effect {
  id: Uuid;
  dossierId: Uuid;
  seq: number;
  index: number;
  kind: EffectKind;
  target: Code38;
  /**
   * What the target needs, by value.
   */
  payload: {
    [k: string]: unknown;
  };
  state: EffectState;
  dueAt: Instant;
  attempts: number;
  lastError?: Text;
  leaseUntil?: Instant | null;
  cause?: Bilingual4;
  relatedId?: Uuid4;
  triedAt?: Instant19;
}
/**
 * A sentence or a name in Vietnamese and English.
 */
export interface Bilingual4 {
  vi: string;
  en: string;
}
/**
 * A moment at which something about a dossier must be looked at.
 */
export interface Timer {
  dossierId: Uuid;
  kind: TimerKind;
  dueAt: Instant;
  /**
   * Step entry the timer belongs to; 0: the whole dossier.
   */
  entry: number;
  actionKey?: Code1;
}
/**
 * An agency's account at a payment gateway; read live, in no version, event or answer.
 */
export interface GatewayAccount {
  gatewayCode: Code1;
  /**
   * Where the gateway answers; `simulated:` is the gateway this installation plays itself.
   */
  address: string;
  merchantCode: Code1;
  /**
   * Shared with the gateway; the simulated one has a key of its own.
   */
  secretKey?: string;
}
/**
 * What a gateway is asked to collect, signed by the merchant.
 */
export interface GatewayOrder {
  merchantCode: Code1;
  attemptId: Uuid;
  dossierNo: string;
  amount: Dong;
  description: string;
  returnUrl: string;
  callbackUrl: string;
  expiresAt: Instant;
  signature: GatewaySignature;
}
/**
 * Where the payer pays an order.
 */
export interface GatewayOpened {
  payUrl: string;
}
/**
 * What became of an order? Signed by the merchant.
 */
export interface GatewayInquiry {
  merchantCode: Code1;
  attemptId: Uuid;
  signature: GatewaySignature;
}
/**
 * What a gateway says of an order, by itself (callback) or when asked; signed by the gateway with the merchant's key.
 */
export interface GatewayMessage {
  merchantCode: Code1;
  attemptId: Uuid;
  dossierNo: string;
  amount: Dong;
  state: GatewayState;
  /**
   * The gateway's own number of the payment.
   */
  transactionNo: string;
  at: Instant;
  reason?: Text;
  signature: GatewaySignature;
}
/**
 * What an uploaded bundle would change; nothing happens before it is applied.
 */
export interface ImportPlan {
  id: Uuid;
  fileName: Text;
  sha256: Sha256;
  at: Instant;
  by: Text;
  state: ImportState;
  /**
   * @maxItems 20000
   */
  items: ImportItem[];
  /**
   * @maxItems 50000
   */
  findings: Finding[];
  /**
   * @maxItems 20000
   */
  proposals: Proposal[];
  /**
   * Files kept for export that nothing uses.
   *
   * @maxItems 20000
   */
  unused: UnusedFile[];
  /**
   * seq of the release that applied it.
   */
  release?: number;
  appliedAt?: Instant;
  appliedBy?: Text;
  /**
   * What applying it saved, or found to be so already.
   *
   * @maxItems 20000
   */
  made?: MadeDefinition[];
  decisions?: ImportDecisions;
  /**
   * Codes of the bundle that may stand for others here.
   *
   * @maxItems 20000
   */
  mappable?: MappableCode[];
  batchId?: Text23;
}
export interface ImportItem {
  itemKey: Code39;
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  file: Text;
  outcome: ImportOutcome;
  reason?: Bilingual1;
  /**
   * Draft revision the plan was made against; 0 = none.
   */
  baseRevision: number;
  /**
   * Items of this plan it cannot do without.
   *
   * @maxItems 20000
   */
  needs: string[];
  /**
   * @maxItems 20000
   */
  findings: Finding[];
  body: {
    [k: string]: unknown;
  };
}
/**
 * Something a bundle leaves out that must be confirmed: what serves what, who holds a role, at which agency.
 */
export interface Proposal {
  proposalKey: Code1;
  kind: ProposalKind;
  why: Bilingual1;
  confidence: Confidence;
  body: {
    [k: string]: unknown;
  };
  /**
   * @maxItems 1000
   */
  needs: string[];
}
export interface UnusedFile {
  path: Text;
  reason: Bilingual1;
}
export interface MadeDefinition {
  key: Code40;
  kind: DefinitionKind;
  code: Code1;
  name: Text;
}
/**
 * What a person decided about a plan as a whole: codes that stand for others, and mends of groups of findings.
 */
export interface ImportDecisions {
  /**
   * @maxItems 20000
   */
  mappings: ImportMapping[];
  /**
   * Each is carried out wherever its finding is.
   *
   * @maxItems 1000
   */
  mends: ImportMend[];
  feeDialect?: FeeDialect;
}
/**
 * A code of the bundle and the code it has here: one that is there already, or a new one.
 */
export interface ImportMapping {
  kind: DefinitionKind;
  from: Code1;
  to: Code1;
}
export interface ImportMend {
  findingCode: Code1;
  mendCode: Code1;
}
export interface MappableCode {
  kind: DefinitionKind;
  code: Code1;
  name: Text;
  /**
   * Items of the plan that name it or are it.
   */
  uses: number;
  why: MappableWhy;
  proposed?: Code1;
  proposedFor?: ProposedFor;
}
/**
 * What became of one dossier. left: it was not meant after all (ended meanwhile, past the chosen step, already there).
 */
export interface JobItem {
  jobId: Code1;
  dossierId: Code1;
  dossierNo: Text | null;
  state: JobItemState;
  /**
   * @maxItems 100
   */
  reasons: Bilingual1[];
  fromStep?: Text;
  toStep?: Text;
  /**
   * Log entry of the dossier that it wrote.
   */
  seq?: number;
  attempts?: number;
  outcome?: JobItemOutcome;
}
/**
 * What else there is to tell of it, by kind of job.
 */
export interface JobItemOutcome {
  /**
   * @maxItems 500
   */
  fromHolders?: Text[];
  /**
   * @maxItems 500
   */
  toHolders?: Text[];
  fromDueDate?: Instant;
  toDueDate?: Instant;
}
/**
 * One accepted command and everything it changed.
 */
export interface LogEntry {
  id: Uuid;
  dossierId: Uuid;
  seq: number;
  at: Instant;
  actor: ActorRef;
  command: CommandName;
  actionCode?: Code1;
  actionName?: Text;
  note: Text;
  /**
   * @maxItems 200
   */
  events: DossierEvent[];
  idempotency?: Idempotency;
}
/**
 * Who acted, with the names as shown that day.
 */
export interface ActorRef {
  kind: ActorKind;
  username: Code1;
  name: Text;
  roleCode?: OptionalCode;
  agencyCode?: OptionalCode;
  onBehalfOf?: Code41;
  playing?: PlayedPart;
  onBehalfOfName?: Text;
}
export interface Idempotency {
  /**
   * As sent by the client.
   */
  key: string;
  /**
   * Actor and route.
   */
  scope: string;
  bodyHash: Sha256;
}
/**
 * A number that waits for its counters: the store draws the next n of every series inside its write and fills the slots.
 */
export interface NumberDraw {
  counters: NumberCounter[];
  /**
   * The number from left to right: fixed text, or the slot of a counter.
   */
  template: (string | NumberSlot)[];
}
export interface NumberCounter {
  /**
   * Everything the counter depends on: owner, pattern, token, period, scope.
   */
  series: string;
}
export interface NumberSlot {
  /**
   * Index into counters.
   */
  counter: number;
  /**
   * Least number of digits; more are written when needed.
   */
  width: number;
}
/**
 * Đợt cập nhật: puts versions into effect. What is in force at an instant is the fold of the releases.
 */
export interface Release {
  seq: number;
  at: Instant;
  validFrom: Instant;
  reach: ReleaseReach;
  author: Text;
  reason: string;
  legalBasis: Text;
  plan?: Code42;
  /**
   * The release whose changes this one takes back.
   */
  reverts?: number;
  /**
   * Warnings it was published with, and errors that were accepted for a time; each with why.
   *
   * @maxItems 100000
   */
  acknowledged?: Acknowledgement[];
  /**
   * What acknowledged findings say, by code.
   *
   * @maxItems 1000
   */
  findingTitles?: FindingTitle[];
  /**
   * @maxItems 20000
   */
  items: ReleaseItem[];
}
/**
 * Somebody saw what was found at a place, and said why it may stay.
 */
export interface Acknowledgement {
  kind: DefinitionKind;
  code: Code1;
  findingCode: Code1;
  /**
   * JSON Pointer into the definition.
   */
  path: string;
  reason: FindingReason;
  /**
   * Stands for the finding with its place and the text there: the same one is not asked about again.
   */
  mark: string;
  /**
   * The release in which it was acknowledged first; absent when that is this one.
   */
  since?: number;
  acceptedFault?: Code43;
}
export interface FindingTitle {
  findingCode: Code1;
  title: Bilingual1;
}
/**
 * version null takes the definition out of force.
 */
export interface ReleaseItem {
  kind: DefinitionKind;
  code: Code1;
  /**
   * Revision of the draft the version was made of.
   */
  revision?: number;
  /**
   * The earlier release whose shared configurations the version carries by value; absent for its own.
   */
  mergedIn?: number;
  pastStep?: Code44;
  replacedBy?: Code45;
  version: number | null;
}
/**
 * An immutable, content-hashed definition, invisible until a release names it.
 */
export interface DefinitionVersion {
  kind: DefinitionKind;
  code: Code1;
  version: number;
  hash: Sha256;
  createdAt: Instant;
  author: Text;
  body: {
    [k: string]: unknown;
  };
  /**
   * A service process carries its CompiledProcess, by value.
   */
  compiled?: {
    [k: string]: unknown;
  };
}
/**
 * Bản nháp: what a configurer is writing.
 */
export interface Draft {
  kind: DefinitionKind;
  code: Code1;
  /**
   * Saves so far; the ETag of the draft.
   */
  revision: number;
  savedAt: Instant;
  author: Text;
  reason?: Text;
  body: {
    [k: string]: unknown;
  };
  /**
   * @maxItems 20000
   */
  findings: Finding[];
}
export interface SeedAccount {
  username: Code1;
  displayName: Name;
  kind: 'officer' | 'citizen';
  demoPassword: string;
  idNo?: string;
  about?: Text;
}
export interface SeedAct {
  actionCode: Code1;
  by: Code46;
  note?: Text;
  /**
   * @maxItems 20
   */
  assign?: Code1[];
  payload?: Values;
  payment?: PaymentInput;
  supplement?: SupplementInput;
}
/**
 * A dossier of the demonstration: what is filed and every act that follows.
 */
export interface SeedDossier {
  serviceCode: Code1;
  govAgencyCode: Code1;
  templateNo?: Code1;
  channel: Channel;
  caseCode?: Code1;
  applicant: Applicant;
  dossierName?: Text;
  receivedDaysAgo?: number;
  filedBy?: Code47;
  about?: Text;
  /**
   * @maxItems 60
   */
  acts: SeedAct[];
}
/**
 * A definition as a trial dossier runs on it; kept with the dossier, no release can name it.
 */
export interface TrialVersion {
  kind: DefinitionKind;
  code: Code1;
  source: TrialSource;
  /**
   * Revision of the draft; 1 for a stand-in.
   */
  number: number;
  hash: Sha256;
  body: {
    [k: string]: unknown;
  };
  compiled?: {
    [k: string]: unknown;
  };
  /**
   * @maxItems 100000
   */
  findings: Finding[];
}

/** Every shape by its name, for the validators. */
export interface ShapeMap {
  RevertBatchBody: RevertBatchBody;
  BatchReverted: BatchReverted;
  RevertedDraft: RevertedDraft;
  BatchAnswer: BatchAnswer;
  SignInBody: SignInBody;
  CreateDossierBody: CreateDossierBody;
  OpenedPart: OpenedPart;
  AssignUser: AssignUser;
  PaymentInput: PaymentInput;
  ActBody: ActBody;
  PartBody: PartBody;
  PublishBody: PublishBody;
  Acknowledges: Acknowledges;
  PublishItem: PublishItem;
  RevertBody: RevertBody;
  CloneBody: CloneBody;
  ApplyImportBody: ApplyImportBody;
  CheckedPaper: CheckedPaper;
  SupplementInput: SupplementInput;
  SignBody: SignBody;
  WithdrawalBody: WithdrawalBody;
  WithdrawalAnswerBody: WithdrawalAnswerBody;
  BulkActBody: BulkActBody;
  BulkActResult: BulkActResult;
  BulkActReport: BulkActReport;
  BulkOffersBody: BulkOffersBody;
  BulkOffer: BulkOffer;
  ChangeKind: ChangeKind;
  Change: Change;
  ComparedSide: ComparedSide;
  ChangesAnswer: ChangesAnswer;
  SavedText: SavedText;
  DefinitionDifference: DefinitionDifference;
  ExtendBody: ExtendBody;
  Extended: Extended;
  CalendarMoves: CalendarMoves;
  MovedDossier: MovedDossier;
  MovedDate: MovedDate;
  SomeDate: SomeDate;
  Timeliness: Timeliness;
  DeadlineView: DeadlineView;
  Appointment: Appointment;
  ExtensionChance: ExtensionChance;
  OfferedAction: OfferedAction;
  AskedSignature: AskedSignature;
  OfferedSupplement: OfferedSupplement;
  Candidate: Candidate;
  QueueName: QueueName;
  QueueCount: QueueCount;
  DossierListItem: DossierListItem;
  OpeningPreview: OpeningPreview;
  RefusalReason: RefusalReason;
  ExplainedClockAct: ExplainedClockAct;
  DraftAnswer: DraftAnswer;
  DraftListItem: DraftListItem;
  VersionListItem: VersionListItem;
  DraftState: DraftState;
  DraftSummary: DraftSummary;
  LintReport: LintReport;
  PlacedFinding: PlacedFinding;
  ReleaseFindings: ReleaseFindings;
  ReviewItem: ReviewItem;
  ReviewSource: ReviewSource;
  ReviewState: ReviewState;
  ReassignBody: ReassignBody;
  ReassignManyBody: ReassignManyBody;
  ReassignChoices: ReassignChoices;
  Holding: Holding;
  OfficerHands: OfficerHands;
  ReassignStarted: ReassignStarted;
  DelegationView: DelegationView;
  HistoryEntry: HistoryEntry;
  AuditListItem: AuditListItem;
  Incident: Incident;
  IncidentState: IncidentState;
  IncidentSummary: IncidentSummary;
  IncidentGroup: IncidentGroup;
  PartnerView: PartnerView;
  LoopState: LoopState;
  RetryResult: RetryResult;
  RetryOutcome: RetryOutcome;
  RetryIncidentsBody: RetryIncidentsBody;
  RetryReport: RetryReport;
  ResyncBody: ResyncBody;
  MendBody: MendBody;
  MendAnswer: MendAnswer;
  MendedDraft: MendedDraft;
  FindingCounts: FindingCounts;
  FindingsOverview: FindingsOverview;
  FindingGroup: FindingGroup;
  ImpactReport: ImpactReport;
  StepImpact: StepImpact;
  ImpactSample: ImpactSample;
  ImpactUse: ImpactUse;
  MigrationBody: MigrationBody;
  MigrationDryRun: MigrationDryRun;
  DryRunItem: DryRunItem;
  MigrationStarted: MigrationStarted;
  ReasonBody: ReasonBody;
  ResumeBody: ResumeBody;
  ImpactVersion: ImpactVersion;
  ImpactDifference: ImpactDifference;
  AbolishedProcedure: AbolishedProcedure;
  AgencyHolders: AgencyHolders;
  OfferedService: OfferedService;
  OfferDetail: OfferDetail;
  Attention: Attention;
  ShapeGroup: ShapeGroup;
  ShapeMember: ShapeMember;
  MakeOverlaysBody: MakeOverlaysBody;
  MadeOverlays: MadeOverlays;
  MadeOverlay: MadeOverlay;
  LocaliseBody: LocaliseBody;
  OverlayRow: OverlayRow;
  OverlayState: OverlayState;
  LocalDifference: LocalDifference;
  FollowBaseBody: FollowBaseBody;
  PaymentStage: PaymentStage;
  PaymentListItem: PaymentListItem;
  FeeAsked: FeeAsked;
  PaymentView: PaymentView;
  AttemptBody: AttemptBody;
  AttemptOpened: AttemptOpened;
  ConfirmPaymentBody: ConfirmPaymentBody;
  RefundBody: RefundBody;
  StatementBody: StatementBody;
  Statement: Statement;
  Mismatch: Mismatch;
  ResolveMismatchBody: ResolveMismatchBody;
  StatementSource: StatementSource;
  MismatchEnd: MismatchEnd;
  SettleBody: SettleBody;
  Problem: Problem;
  VersionNumber: VersionNumber;
  ReleaseItemRow: ReleaseItemRow;
  RevertPreview: RevertPreview;
  CarryingProcess: CarryingProcess;
  ReleaseReadiness: ReleaseReadiness;
  ItemReadiness: ItemReadiness;
  ReleaseCompanion: ReleaseCompanion;
  DossierProcess: DossierProcess;
  UndoBody: UndoBody;
  UndoOffer: UndoOffer;
  MoveBody: MoveBody;
  WhyBody: WhyBody;
  WhyAnswer: WhyAnswer;
  SignedInPost: SignedInPost;
  SignedInUser: SignedInUser;
  SignedIn: SignedIn;
  AccountBody: AccountBody;
  AccountView: AccountView;
  StoodInFor: StoodInFor;
  SigningState: SigningState;
  SigningFault: SigningFault;
  VerifiedSignature: VerifiedSignature;
  SimulateBody: SimulateBody;
  Simulation: Simulation;
  SimulatedState: SimulatedState;
  SimulatedRole: SimulatedRole;
  SimulatedFee: SimulatedFee;
  SimulatedNext: SimulatedNext;
  SimulatedOutcome: SimulatedOutcome;
  SimulatedReason: SimulatedReason;
  SimulatedEffect: SimulatedEffect;
  ScenarioFailure: ScenarioFailure;
  ScenarioRun: ScenarioRun;
  ScenarioResult: ScenarioResult;
  PlacedFailure: PlacedFailure;
  ReplayBody: ReplayBody;
  ReplayReport: ReplayReport;
  ReplayDifference: ReplayDifference;
  ProposedScenarios: ProposedScenarios;
  ReplaySample: ReplaySample;
  StagingReport: StagingReport;
  StagingRefusal: StagingRefusal;
  StagingDoubt: StagingDoubt;
  PromoteStagedBody: PromoteStagedBody;
  PromotedStaged: PromotedStaged;
  PromotedDraft: PromotedDraft;
  DecideStagedBody: DecideStagedBody;
  DecidedStaged: DecidedStaged;
  OpenTrialBody: OpenTrialBody;
  TrialChoices: TrialChoices;
  TrialView: TrialView;
  Code: Code;
  OptionalCode: OptionalCode;
  Name: Name;
  Text: Text;
  Script: Script;
  Instant: Instant;
  LocalDate: LocalDate;
  LocalTime: LocalTime;
  Dong: Dong;
  Uuid: Uuid;
  Sha256: Sha256;
  Bilingual: Bilingual;
  Finding: Finding;
  Duration: Duration;
  Channel: Channel;
  StartRule: StartRule;
  TwoAppointments: TwoAppointments;
  LocalField: LocalField;
  OverlayBase: OverlayBase;
  Mend: Mend;
  MendChange: MendChange;
  AcceptedFault: AcceptedFault;
  Calendar: Calendar;
  WorkingTime: WorkingTime;
  CalendarException: CalendarException;
  OfficeHours: OfficeHours;
  Condition: Condition;
  ConditionValue: ConditionValue;
  ConditionPlainTerm: ConditionPlainTerm;
  ConditionOnlineTerm: ConditionOnlineTerm;
  ConditionCodesTerm: ConditionCodesTerm;
  ConditionStepsTerm: ConditionStepsTerm;
  ConditionRolesTerm: ConditionRolesTerm;
  ConditionNumberTerm: ConditionNumberTerm;
  ConditionTextTerm: ConditionTextTerm;
  ConditionFieldTerm: ConditionFieldTerm;
  ConditionOverdueTerm: ConditionOverdueTerm;
  ConditionDurationTerm: ConditionDurationTerm;
  ConditionFeelTerm: ConditionFeelTerm;
  ConditionUnknownTerm: ConditionUnknownTerm;
  ConditionTerm: ConditionTerm;
  EffectFlag: EffectFlag;
  NotificationRule: NotificationRule;
  Dictionary: Dictionary;
  DictItem: DictItem;
  DictGroup: DictGroup;
  DossierTemplate: DossierTemplate;
  DossierPart: DossierPart;
  DossierCase: DossierCase;
  CasePart: CasePart;
  FeePolicy: FeePolicy;
  EditableFeeField: EditableFeeField;
  FeeSheetRule: FeeSheetRule;
  PercentText: PercentText;
  FixedFee: FixedFee;
  PerUnitFee: PerUnitFee;
  FeeTier: FeeTier;
  TieredFee: TieredFee;
  PercentPoint: PercentPoint;
  PercentFee: PercentFee;
  BracketFee: BracketFee;
  FeeAmount: FeeAmount;
  FeeRounding: FeeRounding;
  FeeCaseFactor: FeeCaseFactor;
  FeeLine: FeeLine;
  FeeExemption: FeeExemption;
  FeeReduction: FeeReduction;
  FeeKind: FeeKind;
  FeeQuantity: FeeQuantity;
  FeeQuantities: FeeQuantities;
  Agency: Agency;
  Role: Role;
  Reach: Reach;
  Employee: Employee;
  Post: Post;
  Delegation: Delegation;
  ReleasePlan: ReleasePlan;
  Scenario: Scenario;
  ScenarioGiven: ScenarioGiven;
  ScenarioStep: ScenarioStep;
  ScenarioExpectation: ScenarioExpectation;
  ServiceConfig: ServiceConfig;
  ProcessOption: ProcessOption;
  ServiceInfo: ServiceInfo;
  FileTemplate: FileTemplate;
  ServiceProcess: ServiceProcess;
  RoleUse: RoleUse;
  ProcessStep: ProcessStep;
  ProcessAction: ProcessAction;
  ProcessSequence: ProcessSequence;
  SupplementRule: SupplementRule;
  SignatureRule: SignatureRule;
  ActionConfig: ActionConfig;
  StepConfig: StepConfig;
  MenuConfig: MenuConfig;
  PaymentConfig: PaymentConfig;
  ServerConfig: ServerConfig;
  NotificationTemplate: NotificationTemplate;
  DocumentType: DocumentType;
  DeliverableType: DeliverableType;
  DynamicReport: DynamicReport;
  KeptFile: KeptFile;
  StagedProcedure: StagedProcedure;
  PortalProcedure: PortalProcedure;
  PortalTexts: PortalTexts;
  PortalChannel: PortalChannel;
  PortalCase: PortalCase;
  PortalPaper: PortalPaper;
  PortalResult: PortalResult;
  PortalDecision: PortalDecision;
  PortalPromotion: PortalPromotion;
  Account: Account;
  Session: Session;
  AuditEntry: AuditEntry;
  Origin: Origin;
  Applicant: Applicant;
  Person: Person;
  Organisation: Organisation;
  Foreigner: Foreigner;
  BundleExtension: BundleExtension;
  BodyChange: BodyChange;
  ClockAct: ClockAct;
  CompiledProcess: CompiledProcess;
  DueDatePhase: DueDatePhase;
  CompiledRole: CompiledRole;
  CompiledStep: CompiledStep;
  ChildRule: ChildRule;
  CompiledAction: CompiledAction;
  DossierEvent: DossierEvent;
  DossierCreated: DossierCreated;
  DossierMoved: DossierMoved;
  DossierDated: DossierDated;
  DossierClocked: DossierClocked;
  DossierNumbered: DossierNumbered;
  DossierCharged: DossierCharged;
  FileAttached: FileAttached;
  FileRemoved: FileRemoved;
  FileSigned: FileSigned;
  PartChanged: PartChanged;
  DocumentIssued: DocumentIssued;
  DossierOpened: DossierOpened;
  DossierNoted: DossierNoted;
  FormFilled: FormFilled;
  ChildPlanned: ChildPlanned;
  ChildChanged: ChildChanged;
  DossierMigrated: DossierMigrated;
  DossierTimed: DossierTimed;
  DeadlineRecomputed: DeadlineRecomputed;
  SupplementRequested: SupplementRequested;
  SupplementAnswered: SupplementAnswered;
  SupplementBrought: SupplementBrought;
  WithdrawalAsked: WithdrawalAsked;
  WithdrawalAnswered: WithdrawalAnswered;
  DossierReassigned: DossierReassigned;
  DossierUndone: DossierUndone;
  DossierResynced: DossierResynced;
  EffectSkipped: EffectSkipped;
  Dossier: Dossier;
  AgencyRef: AgencyRef;
  Pin: Pin;
  Holder: Holder;
  HandRole: HandRole;
  StepState: StepState;
  PastStep: PastStep;
  DossierDates: DossierDates;
  DossierFile: DossierFile;
  PartState: PartState;
  IssuedDocument: IssuedDocument;
  ChildDossier: ChildDossier;
  ParentDossier: ParentDossier;
  PostalUse: PostalUse;
  OpenedBy: OpenedBy;
  DossierPins: DossierPins;
  Values: Values;
  Alarm: Alarm;
  SupplementItem: SupplementItem;
  SupplementRequest: SupplementRequest;
  WithdrawalRequest: WithdrawalRequest;
  ChildState: ChildState;
  Effect: Effect;
  Timer: Timer;
  TimerKind: TimerKind;
  PartnerState: PartnerState;
  EffectKind: EffectKind;
  BreakerState: BreakerState;
  GatewayAccount: GatewayAccount;
  GatewayOrder: GatewayOrder;
  GatewayOpened: GatewayOpened;
  GatewayInquiry: GatewayInquiry;
  GatewayMessage: GatewayMessage;
  GatewaySignature: GatewaySignature;
  ImportPlan: ImportPlan;
  ImportItem: ImportItem;
  Proposal: Proposal;
  ImportMapping: ImportMapping;
  ImportDecisions: ImportDecisions;
  MappableCode: MappableCode;
  Job: Job;
  MigrationJob: MigrationJob;
  ReassignmentJob: ReassignmentJob;
  RecomputationJob: RecomputationJob;
  JobState: JobState;
  JobPerson: JobPerson;
  JobCounts: JobCounts;
  JobItem: JobItem;
  StepMapping: StepMapping;
  JobItemState: JobItemState;
  LogEntry: LogEntry;
  ActorRef: ActorRef;
  Idempotency: Idempotency;
  NumberDraw: NumberDraw;
  NumberCounter: NumberCounter;
  NumberSlot: NumberSlot;
  PaymentSheet: PaymentSheet;
  SheetLine: SheetLine;
  SheetFacts: SheetFacts;
  BeneficiaryAccount: BeneficiaryAccount;
  PaymentDue: PaymentDue;
  ArrivalVia: ArrivalVia;
  PaymentAttempt: PaymentAttempt;
  PaymentProof: PaymentProof;
  PaymentReceipt: PaymentReceipt;
  MoneyArrival: MoneyArrival;
  PaymentRefund: PaymentRefund;
  SheetReconciled: SheetReconciled;
  SheetSettled: SheetSettled;
  Release: Release;
  ReleaseReach: ReleaseReach;
  ReleaseItem: ReleaseItem;
  Acknowledgement: Acknowledgement;
  FindingReason: FindingReason;
  DefinitionKind: DefinitionKind;
  DefinitionVersion: DefinitionVersion;
  Draft: Draft;
  SeedAccount: SeedAccount;
  SeedAct: SeedAct;
  SeedDossier: SeedDossier;
  SignatureKind: SignatureKind;
  SigningCertificate: SigningCertificate;
  FileSignature: FileSignature;
  TrialMark: TrialMark;
  PartName: PartName;
  PlayedPart: PlayedPart;
  TrialSource: TrialSource;
  TrialVersion: TrialVersion;
}
