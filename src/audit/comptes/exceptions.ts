import { enEuros } from '#libs/france';
import type { Etats } from './etats';

/**
 * Payments that won the race against a suspension: they were recorded after the account said that their file is over the
 * ceiling, and before the file heard of it. They are true, and a person settles them.
 */
export const exceptions = ({ chronologie }: Pick<Etats, 'chronologie'>): readonly string[] =>
  chronologie.versementsHorsPlafond.map(({ dossierId, reference, montantCentimes, payeeLe }) => {
    const versement = reference === null ? 'versement sans référence' : `versement ${reference}`;
    return `dossier ${dossierId} : ${versement} de ${enEuros(montantCentimes)}, daté du ${payeeLe}, enregistré après que son compte a dit le dépassement`;
  });
