import type { Actor, Command, CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import {
  AbonderEnveloppe,
  DeposerDossier,
  enveloppeIdDe,
  estAccorde,
  OuvrirDispositif,
  OuvrirEnveloppe,
  type DossierAide,
} from '#modules/aides-regionales';
import {
  CorrigerOctroi,
  DeclarerAidesAnterieures,
  EnrolerEntreprise,
  ReferencerEntreprise,
} from '#modules/entreprises';
import type { Role } from '#modules/habilitations';
import { ReduireEnveloppe } from '../../../src/modules/aides-regionales/enveloppe/reduire-enveloppe/reduire-enveloppe';
import { actesSurUnDossier } from './actes-sur-un-dossier';
import type { Main } from './main';
import { ProgrammeEnMemoire, type TypeDActe } from './programme-en-memoire';
import { AUTRE_SIRET, grouper, sirenDe, SIRETS, vivre } from './vie-des-entreprises';
import { lieu } from '../lieu';

/** One step of a game: what is done, and what it is done with. */
export type Coup = readonly [quoi: number, lequel: number, montant: number, jours: number, qui: number];

const MONTANTS = [1, 5_000_000, 15_000_000, 20_000_000, 29_999_999, 30_000_000, 30_000_000, 30_000_000];
const CREDITS = 70_000_000;
/** Two schemes in the first region, each with its envelopes. */
const DISPOSITIFS = ['53', '53', '76'] as const;
/** Ids that declarers choose: two companies may choose the same. */
const AIDES = ['0190c5a0-0000-7000-8000-0000000000a1', '0190c5a0-0000-7000-8000-0000000000a2'];

/** A game of random acts, over two regions and three companies that join and part. */
export class Partie {
  readonly programme: ProgrammeEnMemoire;
  private readonly dossiers: { readonly id: string; readonly region: string; readonly siren: string }[] = [];
  private readonly dispositifs: readonly { readonly region: string; readonly id: string }[];

  private constructor(debut: string, remplaces: readonly TypeDActe[]) {
    this.programme = new ProgrammeEnMemoire(`${debut}T09:00:00.000Z`, remplaces);
    this.dispositifs = DISPOSITIFS.map((region) => ({ region, id: this.programme.id() }));
  }

  static async ouvrir(debut: string, remplaces: readonly TypeDActe[] = []): Promise<Partie> {
    const partie = new Partie(debut, remplaces);
    for (const { region, id } of partie.dispositifs) await partie.ouvrirDispositif(region, id);
    for (const region of new Set(DISPOSITIFS)) await partie.enroler(region);
    return partie;
  }

  private get jour(): string {
    return dateDeParis(this.programme.at);
  }

  private agir(actor: Actor, commande: (context: CommandContext) => Command): Promise<boolean> {
    return this.programme.agir(commande(this.programme.contexte(actor)));
  }

  private async ouvrirDispositif(region: string, dispositifId: string): Promise<void> {
    const de = (role: Role) => ({ personneId: role, role, territoire: region });
    const regles = { intitule: 'Chèque', baseLegale: 'Essai', tauxPointsDeBase: 10_000, plancherCentimes: 0 };
    const bornes = { plafondCentimes: 30_000_000, dureeReservationJours: 20 };
    await this.agir(
      de('region.responsable'),
      (context) => new OuvrirDispositif({ ...regles, ...bornes, dispositifId, ouvertLe: this.jour }, context),
    );
    for (const annee of [2023, 2024, 2025, 2026])
      await this.agir(
        de('region.gestionnaire-financier'),
        (context) => new OuvrirEnveloppe({ dispositifId, annee, montantCentimes: CREDITS }, context),
      );
  }

  private async enroler(region: string): Promise<void> {
    const instructeur = { personneId: 'region.instructeur', role: 'region.instructeur', territoire: region } as const;
    for (const [rang, siret] of SIRETS.entries()) {
      if (regionDe(rang) !== region) continue;
      await this.referencer(region, siret);
      const enrolement = { siren: siret.slice(0, 9), origine: 'campagne', enroleeLe: this.jour } as const;
      await this.agir(
        instructeur,
        (context) => new EnrolerEntreprise({ ...enrolement, entrepriseUniqueId: this.programme.id() }, context),
      );
    }
    if (region === '76') await this.referencer(region, AUTRE_SIRET);
  }

  private async referencer(region: string, siret: string): Promise<void> {
    const instructeur = { personneId: 'region.instructeur', role: 'region.instructeur', territoire: region };
    const identite = { siret, ...lieu(region), forme: 'personne-morale', raisonSociale: 'Ateliers' } as const;
    await this.agir(instructeur, (context) => new ReferencerEntreprise(identite, context));
  }

  async jouer([quoi, lequel, montant, jours, qui]: Coup): Promise<void> {
    const { programme } = this;
    if (quoi < 6) {
      // Now and then everybody waits for the reactions.
      await (quoi === 0 && jours % 10 === 0 ? programme.auRepos() : programme.reagir(lequel));
      return;
    }
    if (quoi === 6) {
      // Long waits let reservations expire; too many of them would let no file reach its payment.
      programme.avancer(jours % 3 === 0 ? jours : jours % 5);
      return;
    }
    const siren = sirenDe(lequel);
    const dossier = this.dossiers[lequel % Math.max(1, this.dossiers.length)];
    const surUnDossier = quoi > 10 && quoi < 20 && dossier !== undefined;
    const region = surUnDossier ? dossier.region : regionDe(lequel % SIRETS.length);
    const main: Main = {
      de: (role) => ({
        personneId: qui < 9 ? role : `p${qui % 5}`,
        role,
        territoire: role.startsWith('entreprise.') ? (surUnDossier ? dossier.siren : siren) : region,
      }),
      aujourdhui: this.jour,
      le: ajouterDesJours(this.jour, -(jours % 3)),
      montant: MONTANTS[montant % MONTANTS.length] ?? 1,
      id: () => programme.id(),
      lequel,
      jours,
    };
    const faire = (role: Role, commande: (context: CommandContext) => Command) => this.agir(main.de(role), commande);
    if (surUnDossier) {
      const etat = programme.etats.dossiers.get(dossier.id);
      const commande = etat && actesSurUnDossier(dossier.id, etat, main);
      if (commande) await faire(...commande);
      return;
    }
    if (quoi >= 20) {
      await this.agir(...(quoi === 20 ? grouper(lequel, main) : vivre(lequel, main)));
      return;
    }
    if (quoi === 7) {
      const accordeeLe = ajouterDesJours(this.jour, -jours * 20);
      const aideId = AIDES[qui % 8] ?? programme.id();
      // Large declarations fill the ceiling, after which nothing is granted: most are small.
      const montantCentimes = lequel % 4 === 0 ? main.montant : 100_000;
      const aides = [{ aideId, autorite: 'operateur-de-l-etat' as const, montantCentimes, accordeeLe }];
      const clotureExercice = jours % 11 === 0 ? '06-30' : undefined;
      await faire(
        (['region.instructeur', 'entreprise.mandataire', 'entreprise.dirigeant'] as const)[montant % 3] ??
          'region.instructeur',
        (context) => new DeclarerAidesAnterieures({ siren, aides, clotureExercice }, context),
      );
      return;
    }
    if (quoi === 8) {
      const cles = [...programme.etats.comptes.values()].flatMap(({ aides }) => Object.keys(aides));
      const aideId = cles[(montant + jours) % Math.max(1, cles.length)] ?? '';
      const correction = { siren, aideId, montantCentimes: jours % 2 === 0 ? 0 : main.montant };
      await faire(
        'region.gestionnaire-financier',
        (context) => new CorrigerOctroi({ ...correction, motif: 'decision-retiree' }, context),
      );
      return;
    }
    if (quoi === 9) {
      const dispositifId = this.dispositifs.filter((un) => un.region === region)[qui % 2]?.id ?? '';
      const enveloppeId = enveloppeIdDe(region, Number(this.jour.slice(0, 4)), dispositifId);
      const mouvement = { enveloppeId, montantCentimes: main.montant, decision: programme.id() };
      const Mouvement = jours % 2 === 0 ? AbonderEnveloppe : ReduireEnveloppe;
      await faire('region.gestionnaire-financier', (context) => new Mouvement(mouvement, context));
      return;
    }
    await this.deposer(siren, main);
  }

  private async deposer(siren: string, main: Main): Promise<void> {
    const { lequel, jours, montant } = main;
    const chezElle = this.dispositifs.filter(({ region }) => region === regionDe(lequel % SIRETS.length));
    // The company may have moved, or have another establishment: any scheme is tried.
    const voulus = jours % 2 === 0 ? this.dispositifs : chezElle;
    const dispositif = voulus[(jours >> 1) % voulus.length];
    if (!dispositif) return;
    const dossierId = this.programme.id();
    const montants = { montantDemandeCentimes: montant, depenseEligibleCentimes: montant };
    const demande = { dossierId, siren, dispositifId: dispositif.id, transportRoutier: lequel % 7 === 0, ...montants };
    const deposant = jours % 3 === 0 ? 'entreprise.mandataire' : 'entreprise.dirigeant';
    const depose = await this.agir(main.de(deposant), (context) => new DeposerDossier(demande, context));
    if (depose) this.dossiers.push({ id: dossierId, region: dispositif.region, siren });
  }

  /** How far files went, to know that a game is worth something. */
  get etapes(): readonly string[] {
    return [...this.programme.etats.dossiers.values()].map((dossier: DossierAide) =>
      estAccorde(dossier) && dossier.suspension ? 'suspendu' : dossier.etat,
    );
  }
}

const regionDe = (rang: number): string => (rang === 2 ? '76' : '53');
