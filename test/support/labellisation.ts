import { v7 as uuidv7 } from 'uuid';
import type { Appelant, Programme, Region } from './programme';

const SUR_PIECE = ['presence-en-ligne', 'vente-ou-relation-en-ligne', 'outils-partages', 'donnees-protegees'] as const;

/** A small company with a document on its sheet, and its head. */
export interface Candidate {
  readonly siren: string;
  readonly dirigeante: Appelant;
  readonly documentId: string;
  /** Address of its label. */
  readonly label: string;
}

/** The people who grant labels. */
export class Labellisation {
  private constructor(
    private readonly region: Region,
    readonly evaluatrice: Appelant,
    readonly pilote: Appelant,
  ) {}

  static async ouvrir(programme: Programme, region: Region): Promise<Labellisation> {
    const evaluatrice = await programme.personne('evaluateur', 'FR');
    return new Labellisation(region, evaluatrice, await programme.personne('mission.pilote', 'FR'));
  }

  async candidate(): Promise<Candidate> {
    const siren = await this.region.enroler();
    const label = `entreprises/${siren}/label`;
    const chiffres = { effectifCentiemes: 400, chiffreDAffairesCentimes: 30_000_000, totalBilanCentimes: 10_000_000 };
    const exercice = { exerciceClosLe: '2025-12-31', ...chiffres, source: 'declaration' };
    await this.region.equipe.instructeur.faire(`entreprises/${siren}/taille`, exercice);
    const dirigeante = await this.region.programme.personne('entreprise.dirigeant', siren);
    const documentId = uuidv7();
    await dirigeante.faire(`entreprises/${siren}/documents/${documentId}/texte`, { texte: 'Notre boutique en ligne.' });
    await dirigeante.faire(`${label}/candidature`, {});
    return { siren, dirigeante, documentId, label };
  }

  async verifier({ label, documentId }: Candidate): Promise<void> {
    await this.evaluatrice.faire(`${label}/candidature/verifications`, { critere: 'pme', satisfait: true });
    for (const critere of SUR_PIECE)
      await this.evaluatrice.faire(`${label}/candidature/verifications`, { critere, satisfait: true, documentId });
  }

  /** The number of the label, and the position of its grant. */
  async accorder({ label, siren }: Candidate): Promise<{ readonly numero: string; readonly position: string }> {
    const { body } = await this.pilote.faire(`${label}/candidature/accord`, { candidatureId: `${siren}-1` });
    return { numero: `CC-${siren}-1`, position: body.position };
  }
}
