import type { DataSource } from 'typeorm';
import type { LigneDemande } from './demandes.entity';
import type { LigneProposition } from './propositions.entity';

const REMPLACES = `select "connecteurId" from lecture.absences_des_connecteurs
  where "delegueId" = $1 and $2::date between du and au`;

/** Whose requests a connecteur follows that day: their own, and those of whoever named them for their absence. */
export const suivisPar = async (source: DataSource, connecteurId: string, jour: string): Promise<readonly string[]> => {
  const remplaces = await source.query<readonly { connecteurId: string }[]>(REMPLACES, [connecteurId, jour]);
  return [connecteurId, ...remplaces.map((remplace) => remplace.connecteurId)];
};

/** Whether a connecteur may still take it. A proposal of an earlier ranking is over. */
export const estAPrendre = ({ etat, tour }: LigneDemande, proposition: LigneProposition | null): boolean =>
  proposition?.etat === 'proposee' && proposition.tour === tour && (etat === 'proposee' || etat === 'escaladee');
