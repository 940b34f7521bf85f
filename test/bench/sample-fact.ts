import { v7 as uuidv7 } from 'uuid';

const DATA_BYTES = 493;

/** One new fact in a stream of its own, the same for every contender: 493 bytes of data, 194 of metadata. */
export interface SampleFact {
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly data: { readonly dossierId: string; readonly montantDemandeCentimes: number; readonly objet: string };
}

export const ACTOR = {
  personneId: '0190c5a0-0000-7000-8000-00000000000a',
  role: 'region.instructeur',
  territoire: '53',
};

const CORRELATION = '0190c5a0-0000-7000-8000-00000000000c';
const overhead = JSON.stringify({ dossierId: uuidv7(), montantDemandeCentimes: 500_000, objet: '' }).length;
const objet = 'Équipement numérique '
  .normalize('NFD')
  .replace(/[^ -~]/g, '')
  .repeat(30)
  .slice(0, DATA_BYTES - overhead);

export const sampleFact = (): SampleFact => {
  const dossierId = uuidv7();
  const data = { dossierId, montantDemandeCentimes: 500_000, objet };
  return { stream: `dossierAide-${dossierId}`, id: uuidv7(), type: 'DossierDepose.v1', data };
};

export const metadataOf = (fact: SampleFact) => ({
  commandId: fact.id,
  correlationId: CORRELATION,
  causationId: CORRELATION,
  actor: ACTOR,
  occurredAt: '2026-11-22T09:00:00Z',
});
