import { v7 as uuidv7 } from 'uuid';
import { communeDe } from '#libs/france';
import { lieu } from './lieu';
import { siretDe, type Appelant, type Corps, type Programme, type Region } from './programme';
import { until } from './until';

interface Offre {
  /** Their name, which the mission records in the vault; nobody knows it when left out. */
  readonly nom?: string;
  readonly capacite?: number;
  readonly competences?: readonly string[];
  readonly langues?: readonly string[];
  readonly origine?: string;
}

/** The network of a region at work: its referent, its connecteurs, the requests of its companies. */
export class Reseau {
  private constructor(
    private readonly programme: Programme,
    readonly region: Region,
    readonly referent: Appelant,
    private readonly empreinte: string,
  ) {}

  static async ouvrir(programme: Programme, region: Region): Promise<Reseau> {
    const pilote = await programme.personne('mission.pilote', 'FR');
    const texte = 'Nous accompagnons sans parti pris.';
    const { body } = await pilote.faire('chartes/connecteur/publication', { texte });
    const { empreinte } = body.faits[0]?.data as { empreinte: string };
    return new Reseau(programme, region, await programme.personne('referent.territorial', region.code), empreinte);
  }

  get profil() {
    const { commune } = lieu(this.region.code);
    const departements = [communeDe(commune)?.departement];
    return { commune, departements, competences: ['vente-en-ligne'], langues: ['fr'] };
  }

  async candidat(offre: Offre = {}): Promise<Appelant> {
    const { competences = this.profil.competences, langues = this.profil.langues, origine = 'region' } = offre;
    const candidat = await this.personne(offre.nom);
    await candidat.faire('mon-profil-de-connecteur/candidature', {
      ...this.profil,
      ...{ competences, langues, origine },
    });
    return candidat;
  }

  private async personne(nom?: string): Promise<Appelant> {
    if (nom === undefined) return this.programme.personne('connecteur', this.region.code);
    const pilote = await this.programme.personne('mission.pilote', 'FR');
    const { body } = await pilote.agir<{ personneId: string }>('personnes', { nom });
    return this.programme.personne('connecteur', this.region.code, body.personneId);
  }

  /** A connecteur who may take requests. */
  async connecteur(offre: Offre = {}): Promise<Appelant> {
    const candidat = await this.candidat(offre);
    await this.referent.faire(`connecteurs/${candidat.personneId}/acceptation`, {});
    await candidat.faire('mon-profil-de-connecteur/charte', { empreinte: this.empreinte });
    if (offre.capacite !== undefined)
      await candidat.faire('mon-profil-de-connecteur/capacite', { capacite: offre.capacite });
    return candidat;
  }

  /** A request of a new company, and its head. */
  async demander(besoins: readonly string[] = ['vente-en-ligne']) {
    const siren = await this.region.enroler();
    const dirigeante = await this.programme.personne('entreprise.dirigeant', siren);
    const demandeId = uuidv7();
    const chemin = `demandes-accompagnement/${demandeId}`;
    const { body } = await dirigeante.faire(`${chemin}/depot`, { siren, siret: siretDe(siren, 1), besoins });
    return { demandeId, chemin, siren, dirigeante, position: body.position };
  }

  /** The same, qualified, once the ranking has answered. */
  async proposer(besoins: readonly string[] = ['vente-en-ligne']) {
    const demande = await this.demander(besoins);
    await this.referent.faire(`${demande.chemin}/qualification`, { besoins });
    await this.attendre(demande.chemin, ({ etat }) => etat === 'proposee' || etat === 'escaladee');
    return demande;
  }

  /** Waits until the request is so, as its region sees it. */
  async attendre(chemin: string, convient: (demande: Corps) => boolean): Promise<Corps> {
    return (
      await until(
        () => this.referent.lire(chemin),
        ({ body }) => convient(body),
      )
    ).body;
  }

  /** Waits until a connecteur holds as many places. */
  async attendrePlaces(connecteur: Appelant, places: number): Promise<Corps> {
    return (
      await until(
        () => connecteur.lire('mon-profil-de-connecteur'),
        ({ body }) => body.places === places,
      )
    ).body;
  }

  /** Half of an online shop, 2,000 € at most, on the scheme of the region. */
  async inscrireService(): Promise<void> {
    const { responsable } = this.region.equipe;
    await responsable.faire('services-subventionnes/BOUTIQUE-EN-LIGNE/inscription', {
      ...{ intitule: 'Boutique en ligne', competence: 'vente-en-ligne', regime: 'de-minimis' },
      ...{ prixMinimumCentimes: 1_000_00, prixMaximumCentimes: 5_000_00, partPubliquePointsDeBase: 5_000 },
      ...{ plafondCentimes: 2_000_00, dispositifId: this.region.dispositifId },
    });
  }
}
