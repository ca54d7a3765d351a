import type {
  CompiledProcess,
  DefinitionKind,
  DossierTemplate,
  FeePolicy,
  PaymentConfig,
  ProcessOption,
  ServiceConfig,
} from '../../../../schemas/types/index.ts';
import type { DirectoryView } from '../../access/directory.ts';

/** An offer with the option that names a process. */
export interface OfferedOption {
  offer: ServiceConfig;
  option: ProcessOption;
}

/** What stands around a definition: what is put into effect with it, else what is in force, else what is drafted. */
export interface Surroundings {
  directory: DirectoryView;
  /** Offers that name a process. */
  offersOf(processNo: string): readonly OfferedOption[];
  /** Whether any agency offers a procedure; at one agency where it is named. */
  isOffered(serviceCode: string, agencyCode?: string): boolean;
  process(processNo: string): CompiledProcess | undefined;
  template(templateNo: string): DossierTemplate | undefined;
  feePolicy(policyCode: string): FeePolicy | undefined;
  /** The payment configuration of an agency, or of the nearest one above it. */
  paymentConfig(agencyCode: string): PaymentConfig | undefined;
  /** Whether a definition of a kind is known by a code. */
  knows(kind: DefinitionKind, code: string): boolean;
  /** Codes of the dossier statuses; undefined where nobody lists them. */
  statuses: ReadonlySet<string> | undefined;
}
