/**
 * The unknowns whose value follows from sums that are known: by elimination, on the unknowns that are numbered in `sommes`. One who
 * knows the sums can solve them; what is not one of these unknowns has several possible values.
 */
export const quiSeDeduisent = (sommes: readonly (readonly number[])[]): ReadonlySet<number> => {
  const inconnues = [...new Set(sommes.flat())];
  const lignes = sommes.map((somme) => inconnues.map((une) => Number(somme.includes(une))));
  let haut = 0;
  for (const colonne of inconnues.keys()) {
    const pivot = lignes.findIndex((ligne, rang) => rang >= haut && estNonNul(ligne[colonne]));
    const base = lignes[pivot]?.map((coefficient) => coefficient / (lignes[pivot]?.[colonne] ?? 1));
    if (!base) continue;
    lignes[pivot] = lignes[haut] ?? [];
    lignes[haut] = base;
    for (const [rang, ligne] of lignes.entries())
      if (rang !== haut && estNonNul(ligne[colonne]))
        lignes[rang] = ligne.map((coefficient, i) => coefficient - (ligne[colonne] ?? 0) * (base[i] ?? 0));
    haut += 1;
  }
  const seules = lignes.map((ligne) => inconnues.filter((_, colonne) => estNonNul(ligne[colonne])));
  return new Set(seules.filter((ensemble) => ensemble.length === 1).flat());
};

/** Coefficients are sums and quotients of zeros and ones. */
const estNonNul = (coefficient = 0): boolean => Math.abs(coefficient) > 1e-9;
