import { versionDu } from '#libs/france';
import type { Lien, Taille } from './taille';
import { CATEGORIES, type CategoriePmeEtablie, type Categorie, type Chiffres, type Derivation } from './taille.events';

interface Seuil {
  readonly categorie: Categorie;
  /** Fewer than these annual work units, in hundredths. */
  readonly effectifCentiemes: number;
  readonly chiffreDAffairesCentimes: number;
  readonly totalBilanCentimes: number;
}

interface RegleDeCategorie {
  readonly code: string;
  /** First closing date of the years that it judges. */
  readonly du: string;
  /** The smallest first. */
  readonly seuils: readonly Seuil[];
  /** Share from which a company is a partner, and from which a public body makes an SME none. */
  readonly partenairePointsDeBase: number;
  /** Share beyond which a company is linked. */
  readonly lieePointsDeBase: number;
}

const seuil = (categorie: Categorie, unites: number, affaires: number, bilan: number): Seuil => ({
  categorie,
  effectifCentiemes: unites * 100,
  chiffreDAffairesCentimes: affaires * 1_000_000_00,
  totalBilanCentimes: bilan * 1_000_000_00,
});

/** Recommendation 2003/361/EC, annex, articles 2 to 6. */
const REGLES: readonly [RegleDeCategorie, ...RegleDeCategorie[]] = [
  {
    code: 'recommandation-2003-361',
    du: '2003-05-06',
    seuils: [seuil('micro', 10, 2, 2), seuil('petite', 50, 10, 10), seuil('moyenne', 250, 50, 43)],
    partenairePointsDeBase: 2_500,
    lieePointsDeBase: 5_000,
  },
];

const regleDe = (exerciceClosLe: string): RegleDeCategorie => versionDu(REGLES, exerciceClosLe);

const estLiee = ({ controle, partPointsDeBase }: Lien, regle: RegleDeCategorie) =>
  controle || partPointsDeBase > regle.lieePointsDeBase;

const ouvertsAu = (liens: readonly Lien[], date: string): readonly Lien[] =>
  liens.filter((lien) => lien.du <= date && (lien.closLe === null || date <= lien.closLe));

/** Links that count on this day: linked companies for the whole of their figures, partners for their share. */
const liensAu = (liens: readonly Lien[], date: string): readonly Lien[] => {
  const regle = regleDe(date);
  return ouvertsAu(liens, date).filter(
    (lien) => estLiee(lien, regle) || lien.partPointsDeBase >= regle.partenairePointsDeBase,
  );
};

/** Public bodies hold a quarter or more, jointly or individually, or one controls it (annex, article 3(4)). */
const estPublique = (liens: readonly Lien[], date: string, regle: RegleDeCategorie): boolean => {
  const publics = ouvertsAu(liens, date).filter(({ nature }) => nature === 'organisme-public');
  const part = publics.reduce((somme, { partPointsDeBase }) => somme + partPointsDeBase, 0);
  return part >= regle.partenairePointsDeBase || publics.some(({ controle }) => controle);
};

/** Companies whose figures a declaration of this year holds, beside those of the company itself. */
export const entreprisesACompter = (liens: readonly Lien[], exerciceClosLe: string): readonly string[] =>
  liensAu(liens, exerciceClosLe)
    .filter(({ nature }) => nature === 'entreprise')
    .map(({ autreSiren }) => autreSiren);

const additionner = (un: Chiffres, autre: Chiffres, pointsDeBase: number): Chiffres => {
  const part = (montant: number) => Math.floor((montant * pointsDeBase) / 10_000);
  return {
    effectifCentiemes: un.effectifCentiemes + part(autre.effectifCentiemes),
    chiffreDAffairesCentimes: un.chiffreDAffairesCentimes + part(autre.chiffreDAffairesCentimes),
    totalBilanCentimes: un.totalBilanCentimes + part(autre.totalBilanCentimes),
  };
};

/** Headcount, and one of the two financial ceilings, which may be reached. */
const tientSous = (chiffres: Chiffres, plafond: Seuil): boolean =>
  chiffres.effectifCentiemes < plafond.effectifCentiemes &&
  (chiffres.chiffreDAffairesCentimes <= plafond.chiffreDAffairesCentimes ||
    chiffres.totalBilanCentimes <= plafond.totalBilanCentimes);

const deriver = ({ liens }: Taille, exercice: Taille['exercices'][number]): Derivation => {
  const { exerciceClosLe, effectifCentiemes, chiffreDAffairesCentimes, totalBilanCentimes, liees } = exercice;
  const regle = regleDe(exerciceClosLe);
  const comptes = liensAu(liens, exerciceClosLe);
  const propres = { effectifCentiemes, chiffreDAffairesCentimes, totalBilanCentimes };
  const chiffres = comptes.reduce<Chiffres>((somme, lien) => {
    const liee = liees.find(({ siren }) => siren === lien.autreSiren);
    return liee ? additionner(somme, liee, estLiee(lien, regle) ? 10_000 : lien.partPointsDeBase) : somme;
  }, propres);
  const organismePublic = estPublique(liens, exerciceClosLe, regle);
  const tenue = regle.seuils.find((plafond) => tientSous(chiffres, plafond))?.categorie ?? 'hors-pme';
  return { exerciceClosLe, ...chiffres, organismePublic, deLExercice: organismePublic ? 'hors-pme' : tenue };
};

/** Status changes only after two consecutive years beyond, or below, a threshold (article 4(2)); each threshold by itself. */
const categorieDe = (derivations: readonly Derivation[]): Categorie => {
  const rangs = derivations.map(({ deLExercice }) => CATEGORIES.indexOf(deLExercice));
  const [premier = 0] = rangs;
  const sous = CATEGORIES.slice(0, -1).map((_, seuil) =>
    rangs.slice(1).reduce(
      ({ tenu, precedent }, rang) => {
        const present = rang <= seuil;
        return { tenu: present === precedent ? present : tenu, precedent: present };
      },
      { tenu: premier <= seuil, precedent: premier <= seuil },
    ),
  );
  const rang = sous.findIndex(({ tenu }) => tenu);
  // A public body's share is no threshold of size: it counts at once.
  return derivations.at(-1)?.organismePublic ? 'hors-pme' : (CATEGORIES[rang] ?? 'hors-pme');
};

const sansDate = ({ etablieLe: _, ...connue }: CategoriePmeEtablie['data']): string => JSON.stringify(connue);

/** The category that follows from what is known now; nothing while no year is declared, or when it was established already. */
export const etablirCategorie = (siren: string, taille: Taille, etablieLe: string): readonly CategoriePmeEtablie[] => {
  const dernier = taille.exercices.at(-1);
  if (!dernier) return [];
  const attendues = entreprisesACompter(taille.liens, dernier.exerciceClosLe);
  const manquent = attendues.filter((autre) => !dernier.liees.some((liee) => liee.siren === autre));
  const derivation = taille.exercices.map((exercice) => deriver(taille, exercice));
  const categorie = manquent.length > 0 ? null : categorieDe(derivation);
  const { code: regle } = regleDe(dernier.exerciceClosLe);
  const data = { siren, categorie, regle, manquent, derivation, etablieLe };
  if (taille.categorie && sansDate(taille.categorie) === sansDate(data)) return [];
  return [{ type: 'CategoriePmeEtablie.v1', data }];
};
