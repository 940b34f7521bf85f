/** A group of fewer is not shown in public: its members could be recognised. */
const SEUIL = 5;

export const estPetit = (effectif: number): boolean => effectif > 0 && effectif < SEUIL;

/** Whether the hidden groups could be worked out from the total and from the groups that are shown. */
export const seDevinent = (caches: readonly number[]): boolean => {
  const total = caches.reduce((somme, effectif) => somme + effectif, 0);
  const tousAuPlusHaut = (SEUIL - 1) * caches.length;
  return caches.length === 1 || total < SEUIL || total === caches.length || total === tousAuPlusHaut;
};

/**
 * Ranks of the groups that are hidden: those of one to four (primary secrecy), then the smallest others as long as the total
 * would give the hidden ones away (secondary secrecy). An empty group is nobody's secret. Those of `dejaCaches` are hidden for
 * another total, those of `dejaMontres` can no longer be.
 */
export const secrets = (
  effectifs: readonly number[],
  dejaCaches: ReadonlySet<number> = new Set(),
  dejaMontres: ReadonlySet<number> = new Set(),
): ReadonlySet<number> => {
  const parTaille = [...effectifs.keys()]
    .filter((rang) => (effectifs[rang] ?? 0) > 0)
    .sort((a, b) => (effectifs[a] ?? 0) - (effectifs[b] ?? 0));
  const petits = parTaille.filter((rang) => estPetit(effectifs[rang] ?? 0));
  const caches = new Set([...petits, ...dejaCaches]);
  if (caches.size === 0) return caches;
  for (const rang of parTaille.slice(petits.length)) {
    if (!seDevinent([...caches].map((cache) => effectifs[cache] ?? 0))) break;
    if (!dejaMontres.has(rang)) caches.add(rang);
  }
  return caches;
};

/** The same, when each of some sums is shown: `groupes` are the ranks that add up to one. */
export const secretsCroises = (
  effectifs: readonly number[],
  groupes: readonly (readonly number[])[],
  dejaCaches: ReadonlySet<number> = new Set(),
): ReadonlySet<number> => {
  const caches = new Set(dejaCaches);
  for (let avant = -1; avant < caches.size;) {
    avant = caches.size;
    for (const groupe of groupes) {
      const deja = new Set([...groupe.keys()].filter((place) => caches.has(groupe[place] ?? -1)));
      const places = secrets(
        groupe.map((rang) => effectifs[rang] ?? 0),
        deja,
      );
      for (const [place, rang] of groupe.entries()) if (places.has(place)) caches.add(rang);
    }
  }
  return caches;
};

/** The same rows, hidden where their group must be. */
export const proteger = <Ligne, Protegee>(
  lignes: readonly Ligne[],
  effectif: (ligne: Ligne) => number,
  cacher: (ligne: Ligne) => Protegee,
): (Ligne | Protegee)[] => {
  const caches = secrets(lignes.map(effectif));
  return lignes.map((ligne, rang) => (caches.has(rang) ? cacher(ligne) : ligne));
};
