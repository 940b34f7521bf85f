/** An address that carries what was asked, so that it can be kept or sent to somebody. What is undefined is left out. */
export const adresse = (chemin: string, demande: object): string => {
  const demandes = Object.entries<string | undefined>({ ...demande }).flatMap(([nom, valeur]) =>
    valeur === undefined ? [] : [[nom, valeur]],
  );
  return demandes.length === 0 ? chemin : `${chemin}?${new URLSearchParams(demandes).toString()}`;
};
