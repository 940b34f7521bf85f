import {
  abondement,
  actesDe,
  dispositifDe,
  enrolement,
  entrepriseDe,
  enveloppe,
  idDe,
  ouverture,
  referencement,
  UN_JOUR,
  type Acte,
  type Dispositif,
} from '../support/programme';

export const MONTANT = 1_500_01;
/** Added to the envelope with each file: an act that, done twice, would count twice. */
export const ABONDEMENT = 2_000_03;

/** The scheme of a region, whose reservations are kept for a day. */
export const dispositif = (region: string): Dispositif => dispositifDe(region, UN_JOUR);

/** A scheme and its envelope. */
export const ouvertures = (region: string, montantCentimes: number): readonly Acte[] => [
  ouverture(dispositif(region)),
  enveloppe(dispositif(region), montantCentimes),
];

/** A company's entry. */
export const entree = (region: string, rang: number): readonly Acte[] => {
  const numeros = entrepriseDe(rang);
  return [referencement(region, numeros), enrolement(region, numeros.siren, UN_JOUR)];
};

/** Everything that happens to one company, from its reference to its payment. */
const parcoursDe = (region: string, rang: number): readonly Acte[] => {
  const { siren } = entrepriseDe(rang);
  const { depot, instruction, proposition, validation, accord, paiement } = actesDe({
    dispositif: dispositif(region),
    dossierId: idDe(`dossier ${siren}`),
    siren,
    montantCentimes: MONTANT,
  });
  const credits = abondement(dispositif(region), ABONDEMENT, `abondement-${rang}`);
  return [...entree(region, rang), depot, instruction, proposition, credits, validation, accord, paiement];
};

/** As many files, over several regions so that they do not all queue behind one envelope. */
export const parcours = (regions: readonly string[], nombre: number): (readonly Acte[])[] =>
  Array.from({ length: nombre }, (_, rang) => parcoursDe(regions[rang % regions.length]!, rang));
