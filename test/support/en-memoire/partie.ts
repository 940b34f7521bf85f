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
  DetacherEntreprises,
  EnrolerEntreprise,
  RattacherEntreprise,
  ReferencerEntreprise,
} from '#modules/entreprises';
import type { Role } from '#modules/habilitations';
import { ReduireEnveloppe } from '../../../src/modules/aides-regionales/enveloppe/reduire-enveloppe/reduire-enveloppe';
import { actesSurUnDossier } from './actes-sur-un-dossier';
import { MOTIF_DE_DATE } from '../programme/calendrier';
import type { Main } from './main';
import { ProgrammeEnMemoire } from './programme-en-memoire';
import { lieu } from '../lieu';

/** One step of a game: what is done, and what it is done with. */
export type Coup = readonly [quoi: number, lequel: number, montant: number, jours: number, qui: number];

const MONTANTS = [1, 5_000_000, 15_000_000, 20_000_000, 29_999_999, 30_000_000, 30_000_000, 30_000_000];
const SIRETS = ['55208131766522', '35600000000048', '73282932000074'];
/** The first company has an establishment in the other region too. */
const AUTRE_SIRET = '55208131700018';
const CREDITS = 70_000_000;
/** How long before its recording a movement of members counts. */
const JOURS_AVANT = [0, 0, 1, 2, 5, 15, 40];
/** Ids that declarers choose: two companies may choose the same. */
const AIDES = ['0190c5a0-0000-7000-8000-0000000000a1', '0190c5a0-0000-7000-8000-0000000000a2'];

/** A game of random acts, over two regions and three companies that join and part. */
export class Partie {
  readonly programme: ProgrammeEnMemoire;
  private readonly dossiers: { readonly id: string; readonly region: string }[] = [];
  private readonly dispositifs: Readonly<Record<string, string>>;

  private constructor(debut: string) {
    this.programme = new ProgrammeEnMemoire(`${debut}T09:00:00.000Z`);
    this.dispositifs = { '53': this.programme.id(), '76': this.programme.id() };
  }

  static async ouvrir(debut: string): Promise<Partie> {
    const partie = new Partie(debut);
    for (const [region, dispositifId] of Object.entries(partie.dispositifs))
      await partie.installer(region, dispositifId);
    return partie;
  }

  private get jour(): string {
    return dateDeParis(this.programme.at);
  }

  private agir(actor: Actor, commande: (context: CommandContext) => Command): Promise<boolean> {
    return this.programme.agir(commande(this.programme.contexte(actor)));
  }

  private async installer(region: string, dispositifId: string): Promise<void> {
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
    for (const [rang, siret] of SIRETS.entries()) {
      if (regionDe(rang) !== region) continue;
      await this.referencer(region, siret);
      const enrolement = { siren: siret.slice(0, 9), origine: 'campagne', enroleeLe: this.jour } as const;
      await this.agir(
        de('region.instructeur'),
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

  /** The mission joins a company to another, or lets it leave. */
  private async grouper(siren: string, { lequel }: Main, jours: number): Promise<void> {
    const mission: Actor = { personneId: 'mission', role: 'mission.pilote', territoire: 'FR' };
    const autre = (SIRETS[(lequel + 1 + (jours % 2)) % SIRETS.length] ?? '').slice(0, 9);
    const date = ajouterDesJours(this.jour, -(JOURS_AVANT[(jours + lequel) % JOURS_AVANT.length] ?? 0));
    const motif = jours % 2 === 0 ? 'fin-du-controle' : 'erreur-de-saisie';
    const avec = jours % 5 === 0 ? [{ siren: autre }] : [];
    await this.agir(mission, (context) =>
      jours % 3 === 0
        ? new DetacherEntreprises({ siren, avec, motif, detacheeLe: date, ...MOTIF_DE_DATE }, context)
        : new RattacherEntreprise(
            { siren, a: autre, lien: 'majorite-des-voix', rattacheeLe: date, ...MOTIF_DE_DATE },
            context,
          ),
    );
  }

  async jouer([quoi, lequel, montant, jours, qui]: Coup): Promise<void> {
    const { programme } = this;
    if (quoi < 6) {
      await programme.reagir(lequel);
      return;
    }
    if (quoi === 6) {
      programme.avancer(jours);
      return;
    }
    const siret = SIRETS[lequel % SIRETS.length] ?? '';
    const siren = siret.slice(0, 9);
    const dossier = this.dossiers[lequel % Math.max(1, this.dossiers.length)];
    const surUnDossier = quoi > 10 && quoi < 20 && dossier !== undefined;
    const region = surUnDossier ? dossier.region : regionDe(lequel % SIRETS.length);
    const main: Main = {
      de: (role) => ({ personneId: qui < 9 ? role : `p${qui % 5}`, role, territoire: region }),
      le: ajouterDesJours(this.jour, -(jours % 3)),
      montant: MONTANTS[montant % MONTANTS.length] ?? 1,
      id: () => programme.id(),
      lequel,
    };
    const faire = (role: Role, commande: (context: CommandContext) => Command) => this.agir(main.de(role), commande);
    if (surUnDossier) {
      const etat = programme.etats.dossiers.get(dossier.id);
      const commande = etat && actesSurUnDossier(dossier.id, etat, main);
      if (commande) await faire(...commande);
      return;
    }
    if (quoi === 20) {
      await this.grouper(siren, main, jours);
      return;
    }
    if (quoi === 7) {
      const accordeeLe = ajouterDesJours(this.jour, -jours * 20);
      const aideId = AIDES[qui % 8] ?? programme.id();
      const aides = [{ aideId, autorite: 'operateur-de-l-etat' as const, montantCentimes: main.montant, accordeeLe }];
      const clotureExercice = jours % 11 === 0 ? '06-30' : undefined;
      await faire(
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
      const enveloppeId = enveloppeIdDe(region, Number(this.jour.slice(0, 4)), this.dispositifs[region] ?? '');
      const mouvement = { enveloppeId, montantCentimes: main.montant, decision: programme.id() };
      const Mouvement = jours % 2 === 0 ? AbonderEnveloppe : ReduireEnveloppe;
      await faire('region.gestionnaire-financier', (context) => new Mouvement(mouvement, context));
      return;
    }
    await this.deposer(siren, lequel % SIRETS.length === 0 && jours % 2 === 0 ? '76' : region, main);
  }

  private async deposer(siren: string, region: string, main: Main): Promise<void> {
    const dossierId = this.programme.id();
    const montants = { montantDemandeCentimes: main.montant, depenseEligibleCentimes: main.montant };
    const demande = {
      dossierId,
      siren,
      dispositifId: this.dispositifs[region] ?? '',
      transportRoutier: main.lequel % 7 === 0,
    };
    const dirigeant: Actor = { personneId: 'dirigeant', role: 'entreprise.dirigeant', territoire: siren };
    const depose = await this.agir(dirigeant, (context) => new DeposerDossier({ ...demande, ...montants }, context));
    if (depose) this.dossiers.push({ id: dossierId, region });
  }

  /** How far files went, to know that a game is worth something. */
  get etapes(): readonly string[] {
    return [...this.programme.etats.dossiers.values()].map((dossier: DossierAide) =>
      estAccorde(dossier) && dossier.suspension ? 'suspendu' : dossier.etat,
    );
  }
}

const regionDe = (rang: number): string => (rang === 2 ? '76' : '53');
