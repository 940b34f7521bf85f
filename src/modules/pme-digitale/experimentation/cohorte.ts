import type { Admise, Experimentation } from './experimentation';
import { AXES, type Axe, type Candidature, type EntreprisePromue, type Obstacle } from './experimentation.events';

type Cohorte = Pick<Experimentation, 'places' | 'plafonds' | 'admises'>;

export const admisesAvec = ({ admises }: Pick<Cohorte, 'admises'>, axe: Axe, code: string): number =>
  admises.filter((admise) => admise[axe] === code).length;

/** What leaves no room for a company; none when it may be admitted. */
export const obstaclesA = (cohorte: Cohorte, candidature: Readonly<Candidature>): Obstacle[] => {
  const pleins = AXES.filter((axe) => {
    const code = candidature[axe];
    return admisesAvec(cohorte, axe, code) >= (cohorte.plafonds[axe][code] ?? 0);
  });
  return cohorte.admises.length >= cohorte.places ? ['places', ...pleins] : pleins;
};

/** The lowest number that nobody holds. */
export const premierNumeroLibre = (admises: readonly Admise[]): number => {
  const tenus = new Set(admises.map(({ numero }) => numero));
  let numero = 1;
  while (tenus.has(numero)) numero += 1;
  return numero;
};

/** Reads the list once in its order: a promotion only takes room, so whoever had none before has none after. */
export const promouvoir = (cohorte: Experimentation, promueLe: string): readonly EntreprisePromue[] => {
  const { experimentationId } = cohorte;
  let { admises } = cohorte;
  return cohorte.attente.flatMap((candidature) => {
    if (obstaclesA({ ...cohorte, admises }, candidature).length > 0) return [];
    const numero = premierNumeroLibre(admises);
    admises = [...admises, { ...candidature, numero }];
    return [{ type: 'EntreprisePromue.v1', data: { experimentationId, ...candidature, numero, promueLe } }];
  });
};
