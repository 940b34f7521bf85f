import { v7 as uuidv7 } from 'uuid';
import { LabelsDeConnecteurs } from './labels-de-connecteurs';
import { AUJOURDHUI, type Appelant, type Programme, type Region, siretDe } from './programme';
import { Reseau } from './reseau';

/** The subsidised services of a region: a labelled supplier, its catalogue, and who asks for them. */
export class Prestations {
  private constructor(
    private readonly region: Region,
    readonly reseau: Reseau,
    readonly fournisseur: Appelant,
  ) {}

  static async ouvrir(programme: Programme, region: Region): Promise<Prestations> {
    const reseau = await Reseau.ouvrir(programme, region);
    const labels = await LabelsDeConnecteurs.ouvrir(programme, reseau);
    return new Prestations(region, reseau, (await labels.labellise()).connecteur);
  }

  /** What a prescription says of a company. */
  pour(siren: string, code = 'BOUTIQUE-EN-LIGNE') {
    const fournisseurId = this.fournisseur.personneId;
    return { siren, siret: siretDe(siren, 1), code, fournisseurId, fournisseurSiren: '443061841' };
  }

  /** Prescribed by the referent; where it is. */
  async prescrire(siren: string, code?: string): Promise<string> {
    const prestation = `prestations/${uuidv7()}`;
    await this.reseau.referent.faire(`${prestation}/prescription`, this.pour(siren, code));
    return prestation;
  }

  /** The quote is accepted, and the money has answered. */
  async financer(dirigeante: Appelant, prestation: string, prixCentimes: number) {
    const { body } = await dirigeante.faire(`${prestation}/devis`, { prixCentimes });
    const entetes = { prefer: 'wait=20', 'x-min-position': body.position };
    return (await this.region.equipe.instructeur.lire(prestation, entetes)).body;
  }

  async livrer(prestation: string): Promise<void> {
    await this.fournisseur.faire(`${prestation}/realisation`, { realiseeLe: AUJOURDHUI });
  }
}
