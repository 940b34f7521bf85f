import type { FaitDeCertificat } from './certificat.events';
import type { FaitDInstruction } from './instruction.events';

export * from './certificat.events';
export * from './instruction.events';

export type LabellisationEvent = FaitDInstruction | FaitDeCertificat;
