import { shapesOf } from '#libs/event-store';
import FACT_SCHEMAS from '../../src/composition/facts.schemas.json';
import { siretOf } from './sample-company';

const FACTS = 1_000;
const ROUNDS = 200;

const fact = (rank: number) => {
  const siret = siretOf(rank);
  const lieu = { siret, commune: '29232', region: '53', naf: '62.01Z', nomenclature: 'naf-rev-2' };
  const data = { siren: siret.slice(0, 9), ...lieu, forme: 'personne-morale', raisonSociale: 'Ateliers' };
  return { type: 'EntrepriseReferencee.v2', data: { ...data, exploitantId: null, referenceeLe: '2026-01-12' } };
};

/** Microseconds of processor to compare one new fact with its schema, which every append of the programme pays. */
export const shapeMicroseconds = (): number => {
  const differenceOf = shapesOf(FACT_SCHEMAS);
  const facts = Array.from({ length: FACTS }, (_, rank) => fact(rank));
  const compareAll = () => {
    const differences = facts.map(differenceOf).filter((difference) => difference !== undefined);
    if (differences.length > 0) throw new Error(differences[0]);
  };
  compareAll();
  const began = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) compareAll();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / (FACTS * ROUNDS);
};
