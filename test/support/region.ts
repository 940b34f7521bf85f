import { v7 as uuidv7 } from 'uuid';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import { Alea } from '../../src/demonstration/alea';
import { entrepriseFictive } from '../../src/demonstration/entreprise-fictive';
import type { Appelant, Corps, Reponse } from './appelant';
import type { Programme } from './programme';
import { until } from './until';

/** The calendar date in Paris so many days from now: acts are dated today at the latest. */
export const jour = (decalage: number): string => ajouterDesJours(dateDeParis(new Date().toISOString()), decalage);

export const VALIDATION = jour(-10);
export const ANNEE = Number(VALIDATION.slice(0, 4));

let rang = 0;
/** A company that nobody else of this file uses. */
export const entreprise = (): { readonly siren: string; readonly siret: string } =>
  entrepriseFictive(new Alea(1), (rang += 1));

const ROLES = {
  instructeur: 'region.instructeur',
  responsable: 'region.responsable',
  signataire: 'region.signataire',
  gestionnaire: 'region.gestionnaire-financier',
  comptable: 'region.comptable',
} as const;
type Equipe = Record<keyof typeof ROLES, Appelant>;

/** A region at work: its people, one scheme and its envelope of the year. */
export class Region {
  readonly dispositifId = uuidv7();

  private constructor(
    readonly programme: Programme,
    readonly code: string,
    readonly equipe: Equipe,
  ) {}

  static async ouvrir(programme: Programme, montantCentimes: number, code = '53'): Promise<Region> {
    const membres = Object.entries(ROLES).map(
      async ([name, role]) => [name, await programme.personne(role, code)] as const,
    );
    const region = new Region(programme, code, Object.fromEntries(await Promise.all(membres)) as Equipe);
    await region.equipe.responsable.faire(`dispositifs/${region.dispositifId}/ouverture`, {
      ...{ intitule: 'Chèque numérique', baseLegale: 'Délibération 2025-114', tauxPointsDeBase: 5_000 },
      ...{ plancherCentimes: 50_000, plafondCentimes: 2_000_000, dureeReservationJours: 90, ouvertLe: jour(-90) },
    });
    await region.equipe.gestionnaire.faire(`dispositifs/${region.dispositifId}/enveloppes`, {
      annee: ANNEE,
      montantCentimes,
    });
    return region;
  }

  get enveloppeId(): string {
    return `${this.code}.${ANNEE}.${this.dispositifId}`;
  }

  /** References and enrols a company; its SIREN. */
  async enroler(): Promise<string> {
    const { siren, siret } = entreprise();
    const { instructeur } = this.equipe;
    const fiche = { siret, region: this.code, forme: 'personne-morale', raisonSociale: 'Ateliers du Léon' };
    await instructeur.faire('entreprises', fiche);
    await instructeur.faire(`entreprises/${siren}/enrolement`, { origine: 'connecteur', enroleeLe: jour(-60) });
    return siren;
  }

  demande(siren: string, montantDemandeCentimes: number): Corps {
    const depenseEligibleCentimes = 5_000_000;
    return {
      siren,
      dispositifId: this.dispositifId,
      montantDemandeCentimes,
      depenseEligibleCentimes,
      deposeLe: jour(-50),
    };
  }

  /** Files and instructs up to the proposal; the id of the file. */
  async proposer(siren: string, montantCentimes: number): Promise<string> {
    const dossierId = uuidv7();
    const { instructeur } = this.equipe;
    await instructeur.faire(`dossiers-aide/${dossierId}/depot`, this.demande(siren, montantCentimes));
    await instructeur.faire(`dossiers-aide/${dossierId}/instruction`, { ouverteLe: jour(-40) });
    const proposition = { montantProposeCentimes: montantCentimes, proposeeLe: jour(-20) };
    await instructeur.faire(`dossiers-aide/${dossierId}/proposition`, proposition);
    return dossierId;
  }

  /** The validation, and what the envelope and the account answer to it. */
  async valider(dossierId: string, financement: 'reserve' | 'refuse'): Promise<Corps> {
    await this.equipe.responsable.faire(`dossiers-aide/${dossierId}/validation`, { valideeLe: VALIDATION });
    return (await this.attendre(dossierId, { financement })).body;
  }

  /** Until the file is so. */
  attendre(dossierId: string, attendu: Corps): Promise<Reponse> {
    return until(
      () => this.equipe.instructeur.lire(`dossiers-aide/${dossierId}`),
      ({ body }) => Object.entries(attendu).every(([champ, valeur]) => body[champ] === valeur),
    );
  }

  /** Until the envelope holds these amounts. */
  attendreEnveloppe(attendu: Corps): Promise<Reponse> {
    return until(
      () => this.equipe.gestionnaire.lire(`enveloppes/${this.enveloppeId}`),
      ({ body }) => Object.entries(attendu).every(([champ, valeur]) => body[champ] === valeur),
    );
  }

  async compte(siren: string): Promise<Corps> {
    return (await this.equipe.gestionnaire.lire(`entreprises/${siren}/compte-de-minimis`)).body;
  }
}
