import { v7 as uuidv7 } from 'uuid';
import { until } from '../until';
import {
  abondement,
  actesDe,
  dispositifDe,
  enrolement,
  enveloppe,
  ouverture,
  personneDe,
  referencement,
} from './actes';
import type { Acte, Dispositif } from './actes';
import type { Appelant, Corps, Fini, Reponse } from './appelant';
import { MOTIF_DE_DATE, TROIS_MOIS } from './calendrier';
import { entreprise } from './entreprises';
import type { Programme } from './programme';

const ROLES = {
  instructeur: 'region.instructeur',
  responsable: 'region.responsable',
  signataire: 'region.signataire',
  gestionnaire: 'region.gestionnaire-financier',
  comptable: 'region.comptable',
} as const;
type Equipe = Record<keyof typeof ROLES, Appelant>;

const contient =
  (attendu: Corps) =>
  ({ body }: Reponse): boolean =>
    Object.entries(attendu).every(([champ, valeur]) => body[champ] === valeur);

/** A region at work: its people, one scheme and its envelope of the year. */
export class Region {
  private constructor(
    readonly programme: Programme,
    readonly dispositif: Dispositif,
    readonly equipe: Equipe,
  ) {}

  static async ouvrir(programme: Programme, montantCentimes: number, code = '53'): Promise<Region> {
    const membres = Object.entries(ROLES).map(
      async ([name, role]) => [name, await programme.appelant(personneDe(role, code))] as const,
    );
    const equipe = Object.fromEntries(await Promise.all(membres)) as Equipe;
    const region = new Region(programme, dispositifDe(code, TROIS_MOIS, uuidv7()), equipe);
    await region.faire(ouverture(region.dispositif));
    await region.faire(enveloppe(region.dispositif, montantCentimes));
    return region;
  }

  get code(): string {
    return this.dispositif.region;
  }

  get dispositifId(): string {
    return this.dispositif.dispositifId;
  }

  get enveloppeId(): string {
    return this.dispositif.enveloppeId;
  }

  /** Sends an act anew, without a key: the same one may be done again. */
  async faire({ actor, chemin, corps }: Acte): Promise<Fini> {
    return (await (await this.programme.appelant(actor)).faire(chemin, corps)).body;
  }

  /** References and enrols a company; its SIREN. */
  async enroler(): Promise<string> {
    const numeros = entreprise();
    await this.faire(referencement(this.code, numeros));
    await this.faire(enrolement(this.code, numeros.siren, TROIS_MOIS));
    return numeros.siren;
  }

  /** Adds to the envelope. */
  abonder(montantCentimes: number, decision: string): Promise<Fini> {
    return this.faire(abondement(this.dispositif, montantCentimes, decision));
  }

  /** The acts on a file of this region, by name. */
  actes(dossierId: string, siren: string, montantCentimes: number, dispositif = this.dispositif) {
    return actesDe({ dispositif, dossierId, siren, montantCentimes });
  }

  /** Files and instructs up to the proposal; the id of the file. */
  async proposer(siren: string, montantCentimes: number, dispositif = this.dispositif): Promise<string> {
    const dossierId = uuidv7();
    const { depot, instruction, proposition } = this.actes(dossierId, siren, montantCentimes, dispositif);
    for (const acte of [depot, instruction, proposition]) await this.faire(acte);
    return dossierId;
  }

  /** Another amount, proposed once the money was refused. */
  proposerEncore(dossierId: string, montantProposeCentimes: number): Promise<unknown> {
    const proposition = { montantProposeCentimes, proposeeLe: TROIS_MOIS.validation, ...MOTIF_DE_DATE };
    return this.equipe.instructeur.faire(`dossiers-aide/${dossierId}/proposition`, proposition);
  }

  /** The validation, and what the envelope and the account answer to it. */
  async valider(dossierId: string, financement: 'reserve' | 'refuse'): Promise<Corps> {
    const validation = { valideeLe: TROIS_MOIS.validation, ...MOTIF_DE_DATE };
    await this.equipe.responsable.faire(`dossiers-aide/${dossierId}/validation`, validation);
    return (await this.attendre(dossierId, { financement })).body;
  }

  /** Waits until the file is so. */
  attendre(dossierId: string, attendu: Corps): Promise<Reponse> {
    return until(() => this.equipe.instructeur.lire(`dossiers-aide/${dossierId}`), contient(attendu));
  }

  /** Waits until the envelope holds these amounts. */
  attendreEnveloppe(attendu: Corps): Promise<Reponse> {
    return until(() => this.equipe.gestionnaire.lire(`enveloppes/${this.enveloppeId}`), contient(attendu));
  }

  /** Waits until the account of the company holds these amounts. */
  async attendreCompte(siren: string, attendu: Corps): Promise<Corps> {
    const lire = () => this.equipe.gestionnaire.lire(`entreprises/${siren}/compte-de-minimis`);
    return (await until(lire, contient(attendu))).body;
  }
}
