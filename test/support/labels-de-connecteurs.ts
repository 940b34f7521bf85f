import { CRITERES_DE_LABELLISATION } from '../../src/modules/connecteurs/labellisation/grille';
import type { Appelant, Corps, Fini, Programme, Reponse } from './programme';
import type { Reseau } from './reseau';

const evaluation = (note: number) => ({
  rang: 1,
  notes: CRITERES_DE_LABELLISATION.map((critere) => ({ critere, note })),
});

/** The people who give labels to connecteurs. */
export class LabelsDeConnecteurs {
  private constructor(
    private readonly reseau: Reseau,
    readonly evaluateurs: readonly [Appelant, Appelant],
    readonly pilote: Appelant,
  ) {}

  static async ouvrir(programme: Programme, reseau: Reseau): Promise<LabelsDeConnecteurs> {
    const pilote = await programme.personne('mission.pilote', 'FR');
    const evaluateur = async (nom: string) => {
      const { body } = await pilote.agir<{ personneId: string }>('personnes', { nom });
      return programme.personne('evaluateur', 'FR', body.personneId);
    };
    const evaluateurs = await Promise.all([evaluateur('Maïwenn Kermarrec'), evaluateur('Youenn Guéguen')]);
    return new LabelsDeConnecteurs(reseau, evaluateurs, pilote);
  }

  adresseDe({ personneId }: Appelant): string {
    return `connecteurs/${personneId}/labellisation`;
  }

  /** A connecteur who asked for the label. */
  async candidat(nom?: string): Promise<Appelant> {
    const candidat = await this.reseau.connecteur(nom === undefined ? {} : { nom });
    await candidat.faire('mon-profil-de-connecteur/labellisation/demande', {});
    return candidat;
  }

  /** A candidate whose request is admissible and has both evaluators. */
  async affecte(nom?: string): Promise<Appelant> {
    const candidat = await this.candidat(nom);
    const adresse = this.adresseDe(candidat);
    const evaluateurs = this.evaluateurs.map(({ personneId }) => personneId);
    await this.pilote.faire(`${adresse}/recevabilite`, { rang: 1 });
    await this.pilote.faire(`${adresse}/evaluateurs`, { rang: 1, evaluateurs });
    return candidat;
  }

  rendre(candidat: Appelant, evaluateur: Appelant, note = 3): Promise<Reponse<Partial<Fini> & Corps>> {
    return evaluateur.agir(`${this.adresseDe(candidat)}/evaluations`, evaluation(note));
  }

  accorder(candidat: Appelant): Promise<Reponse<Partial<Fini> & Corps>> {
    return this.pilote.agir(`${this.adresseDe(candidat)}/accord`, { rang: 1 });
  }

  /** A connecteur who bears the label, and says for which company they work; its number, and the position of its grant. */
  async labellise(nom?: string): Promise<{ connecteur: Appelant; numero: string; position: string }> {
    const connecteur = await this.affecte(nom);
    for (const evaluateur of this.evaluateurs) await this.rendre(connecteur, evaluateur);
    await connecteur.faire('mon-profil-de-connecteur/interets', { interets: [{ siren: '443061841' }] });
    const { body } = await this.accorder(connecteur);
    const { numero } = body.faits?.at(-1)?.data as { numero: string };
    return { connecteur, numero, position: String(body.position) };
  }
}
