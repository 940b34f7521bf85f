import {
  abondement,
  dispositifDe,
  enrolement,
  entrepriseDe,
  idDe,
  referencement,
  suiteDe,
  type Acte,
  type Dispositif,
} from './actes';

export const MONTANT = 1_500_01;
/** Added to the envelope with each file: an act that, done twice, would count twice. */
export const ABONDEMENT = 2_000_03;

/** Everything that happens to one company, from its reference to its payment. */
const parcoursDe = (dispositif: Dispositif, rang: number): readonly Acte[] => {
  const { siren } = entrepriseDe(rang);
  const dossierId = idDe(`dossier ${siren}`);
  const { depot, instruction, proposition, validation, accord, paiement } = suiteDe({
    ...{ dispositif, dossierId, siren },
    montantCentimes: MONTANT,
  });
  const credits = abondement(dispositif, ABONDEMENT, `abondement-${rang}`);
  const entree = [referencement(dispositif.region, rang), enrolement(dispositif.region, rang)];
  return [...entree, depot, instruction, proposition, credits, validation, accord, paiement];
};

/** As many files, over several regions so that they do not all queue behind one envelope. */
export const parcours = (regions: readonly string[], nombre: number): (readonly Acte[])[] =>
  Array.from({ length: nombre }, (_, rang) => parcoursDe(dispositifDe(regions[rang % regions.length]!), rang));
