import type { ActorKind, Origin, PlayedPart, Reach } from '../../../schemas/types/index.ts';

/** A role held at an agency, with what the role grants. */
export interface ActorPost {
  roleCode: string;
  roleName: string;
  agencyCode: string;
  see: Reach;
  act: Reach;
  configure: Reach;
  operate: boolean;
  /** Confirms, refunds and reconciles payments. */
  cashier?: boolean;
}

/** An absent officer somebody acts for under a delegation that runs, with that officer's posts as far as they act. */
export interface StandIn {
  delegationCode: string;
  username: string;
  name: string;
  posts: ActorPost[];
  scope?: string[];
  /** Only dossiers of these procedures, and of these agencies. */
  serviceCodes?: string[];
  agencies?: string[];
}

/** Who asks: a person with the roles held today at which agencies, or a part of the engine. */
export interface Actor {
  kind: ActorKind;
  username: string;
  name: string;
  posts: ActorPost[];
  /** Citizens: the identity number of the account. */
  idNo?: string;
  /** In a trial: as whom the person acts for the moment; kind and posts are then that part's, the name stays the person's. */
  playing?: PlayedPart;
  /** Agencies of which the person takes work; absent = wherever a post reaches. */
  scope?: string[];
  /** Whom the person may act for now, beside acting in their own name. */
  standsFor?: StandIn[];
  /** Acting for an absent officer: posts and scope are that officer's; `agencies` narrows the delegation. */
  onBehalfOf?: { username: string; name: string; agencies?: string[] };
  /** From where the person asks, for the audit alone. */
  origin?: Origin;
}

/** The clock: it carries out what the definition leaves to it, and reminds. */
export const timerActor: Actor = { kind: 'timer', username: 'dong-ho', name: 'Hệ thống (đến hạn)', posts: [] };

/** The engine itself: seeds, imports from the command line. */
export const systemActor: Actor = { kind: 'system', username: 'system', name: 'Hệ thống', posts: [] };
