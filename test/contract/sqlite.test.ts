import { openSqliteUnderTest } from '../support/store-sqlite.ts';
import { dossierCommitContract } from './suites/dossier-commit.ts';
import { dossierListContract } from './suites/dossier-list.ts';
import { dossierNumbersContract } from './suites/dossier-numbers.ts';
import { draftBatchContract } from './suites/draft-batches.ts';
import { draftContract } from './suites/drafts.ts';
import { effectQueueContract } from './suites/effect-queue.ts';
import { incidentContract } from './suites/incidents.ts';
import { jobContract } from './suites/jobs.ts';
import { paymentContract } from './suites/payments.ts';
import { recordsContract } from './suites/records.ts';
import { timerBoardContract } from './suites/timer-board.ts';
import { trialContract } from './suites/trials.ts';
import { versionContract } from './suites/versions.ts';

for (const contract of [
  dossierCommitContract,
  dossierNumbersContract,
  dossierListContract,
  effectQueueContract,
  timerBoardContract,
  draftContract,
  draftBatchContract,
  versionContract,
  recordsContract,
  trialContract,
  jobContract,
  paymentContract,
  incidentContract,
])
  contract('sqlite', openSqliteUnderTest);
