import { enEuros } from '#libs/france';
import { cleDeclaree } from '#modules/entreprises';
import { objetDeLaCle } from '#modules/objets';
import { compteTenant } from './compte-tenant';
import type { Etats } from './etats';

/** At rest: what companies declared is on the account that holds their part, whole, and nothing else is. */
export const declarationsContredites = ({ comptes, chronologie }: Etats): readonly string[] => {
  const inscrites = new Set<string>();
  const manquantes = [...chronologie.declarees.values()].flatMap(({ pour, aideId, montantCentimes }) => {
    const tenant = compteTenant(comptes, pour);
    if (!tenant?.compte) return [`aide ${aideId} déclarée pour ${pour} : aucun compte ne la retient`];
    const { compteId, compte } = tenant;
    const cle = cleDeclaree(compte, aideId, pour);
    inscrites.add(`${compteId} ${cle}`);
    const inscrit = compte.aides[cle]?.montantCentimes;
    if (inscrit === montantCentimes) return [];
    return [
      `compte ${compteId} : il retient ${enEuros(inscrit ?? 0)} de l’aide ${aideId}, déclarée pour ${enEuros(montantCentimes)}`,
    ];
  });
  const inventees = [...comptes].flatMap(([id, { aides }]) =>
    Object.keys(aides)
      .filter((cle) => objetDeLaCle(cle) === undefined && !inscrites.has(`${id} ${cle}`))
      .map((cle) => `compte ${id} : il retient l’aide ${cle}, que personne n’a déclarée`),
  );
  return [...manquantes, ...inventees];
};
