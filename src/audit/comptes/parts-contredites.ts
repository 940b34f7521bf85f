import { GROUPES_DE_FRANCE, groupes, teteDe, tient } from '#modules/entreprises';
import type { Etats } from './etats';

/** Parts that are not on the account of the undertaking that the company belongs to, on two, or on none. Once members have stopped moving. */
export const partsContredites = ({ comptes, groupes: connus, tranchesEnRoute }: Etats): readonly string[] => {
  const deFrance = connus.get(GROUPES_DE_FRANCE) ?? groupes.initialState();
  const membres = new Set([
    ...Object.keys(deFrance.parMembre),
    ...[...comptes.values()].flatMap(({ aides, reservations }) =>
      [...Object.values(aides), ...Object.values(reservations)].map(({ pour }) => pour),
    ),
  ]);
  const malPlacees = [...membres].flatMap((membre) => {
    const tete = teteDe(deFrance, membre);
    const ici = [...comptes].flatMap(([id, compte]) => {
      const lignes = [...Object.values(compte.aides), ...Object.values(compte.reservations)];
      return tient(compte, id, membre) || lignes.some(({ pour }) => pour === membre) ? [id] : [];
    });
    const ailleurs = ici.filter((id) => id !== tete);
    return ailleurs.map((id) => `compte ${id} : il tient la part de ${membre}, qui est de l’entreprise unique ${tete}`);
  });
  const perdues = [...tranchesEnRoute.values()].map(
    ({ entrepriseUniqueId, vers, tranche, tranches }) =>
      `compte ${vers} : il n’a pas reçu la tranche ${tranche} sur ${tranches} de la part que le compte ${entrepriseUniqueId} lui cède`,
  );
  return [...malPlacees, ...perdues];
};
