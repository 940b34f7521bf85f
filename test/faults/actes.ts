import { v5 as uuidv5 } from 'uuid';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { enveloppeIdDe } from '#modules/aides-regionales';
import { Alea } from '../../src/demonstration/alea';
import { entrepriseFictive } from '../../src/demonstration/entreprise-fictive';

export interface Fait {
  readonly type: string;
  readonly data: object;
}

/** What somebody asks over HTTP; sent again under the same key, it is the same act. */
export interface Acte {
  readonly actor: Actor;
  readonly chemin: string;
  readonly cle: string;
  readonly corps: object;
}

/** One day for the whole run, which may pass midnight: acts are dated on it or before. */
export const JOUR = dateDeParis(new Date().toISOString());
export const ANNEE = Number(JOUR.slice(0, 4));

export const idDe = (nom: string): string => uuidv5(nom, uuidv5.URL);

export const personne = (role: string, region: string): Actor => ({
  personneId: idDe(`${role} ${region}`),
  role,
  territoire: region,
});

/** The id that the edge gives to the command of an act. */
export const commandIdDe = ({ actor, cle }: Acte): string => uuidv5(cle, actor.personneId);

const acte = (role: string, region: string, chemin: string, corps: object, cle = chemin): Acte => ({
  actor: personne(role, region),
  chemin,
  cle,
  corps,
});

export interface Dispositif {
  readonly region: string;
  readonly dispositifId: string;
  readonly enveloppeId: string;
}

export const dispositifDe = (region: string): Dispositif => {
  const dispositifId = idDe(`dispositif ${region}`);
  return { region, dispositifId, enveloppeId: enveloppeIdDe(region, ANNEE, dispositifId) };
};

/** A scheme without bounds that matter here, and its envelope of the year. */
export const ouverture = ({ region, dispositifId }: Dispositif, montantCentimes: number): readonly Acte[] => [
  acte('region.responsable', region, `dispositifs/${dispositifId}/ouverture`, {
    intitule: 'Chèque numérique',
    baseLegale: 'Délibération d’essai',
    tauxPointsDeBase: 10_000,
    plancherCentimes: 0,
    plafondCentimes: 300_000_00,
    dureeReservationJours: 1,
    ouvertLe: `${ANNEE}-01-01`,
  }),
  acte('region.gestionnaire-financier', region, `dispositifs/${dispositifId}/enveloppes`, {
    annee: ANNEE,
    montantCentimes,
  }),
];

export const abondement = ({ region, enveloppeId }: Dispositif, montantCentimes: number, decision: string): Acte =>
  acte(
    'region.gestionnaire-financier',
    region,
    `enveloppes/${enveloppeId}/abondement`,
    { montantCentimes, decision },
    decision,
  );

/** A company invented for the run, of the region that is asked for. */
export const entrepriseDe = (rang: number): { readonly siren: string; readonly siret: string } =>
  entrepriseFictive(new Alea(rang), rang);

export const referencement = (region: string, rang: number): Acte => {
  const { siren, siret } = entrepriseDe(rang);
  const corps = { siret, region, forme: 'personne-morale', raisonSociale: 'Ateliers du Ponant' };
  return acte('region.instructeur', region, 'entreprises', corps, `referencement-${siren}`);
};

export const enrolement = (region: string, rang: number): Acte =>
  acte('region.instructeur', region, `entreprises/${entrepriseDe(rang).siren}/enrolement`, {
    origine: 'campagne',
    enroleeLe: JOUR,
  });

export interface Dossier {
  readonly dispositif: Dispositif;
  readonly dossierId: string;
  readonly siren: string;
  readonly montantCentimes: number;
}

/** The acts on a file, each by the person whose it is. */
export const suiteDe = ({ dispositif: { region, dispositifId }, dossierId, siren, montantCentimes }: Dossier) => {
  const sur = (role: string, nom: string, corps: object) =>
    acte(role, region, `dossiers-aide/${dossierId}/${nom}`, corps);
  const montants = { montantDemandeCentimes: montantCentimes, depenseEligibleCentimes: montantCentimes };
  return {
    depot: sur('region.instructeur', 'depot', { siren, dispositifId, ...montants, deposeLe: JOUR }),
    instruction: sur('region.instructeur', 'instruction', { ouverteLe: JOUR }),
    proposition: sur('region.instructeur', 'proposition', {
      montantProposeCentimes: montantCentimes,
      proposeeLe: JOUR,
    }),
    validation: sur('region.responsable', 'validation', { valideeLe: JOUR }),
    accord: sur('region.signataire', 'accord', { montantAccordeCentimes: montantCentimes, accordeeLe: JOUR }),
    paiement: sur('region.comptable', 'paiement', { montantPayeCentimes: montantCentimes, payeeLe: JOUR }),
  };
};
