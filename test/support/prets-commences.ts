import { AUJOURDHUI, type Appelant, type Corps, type Region } from './programme';
import type { Prets } from './prets';

/** The only month of which a loan that begins today has a statement. */
export const CE_MOIS = AUJOURDHUI.slice(0, 7);

/** A month that costs 1,740 € and is invoiced 1,000 €: 522 € are due for it. */
export const RELEVE = {
  heuresCentiemes: 58_50,
  salairesCentimes: 1_200_00,
  chargesCentimes: 504_00,
  fraisCentimes: 36_00,
  facture: [
    { code: 'salaires', montantCentimes: 700_00 },
    { code: 'charges', montantCentimes: 300_00 },
  ],
};

/** The same month with other wages, and what is invoiced of them: 30 % of what it costs is due for it. */
export const autrement = (salairesCentimes: number, facturesCentimes: number, chargesCentimes = 0) => ({
  heuresCentiemes: 50_00,
  salairesCentimes,
  chargesCentimes,
  fraisCentimes: 0,
  facture: [{ code: 'salaires', montantCentimes: facturesCentimes }],
});

/** A loan that has begun, the statement of this month and its amortisation. */
export class PretCommence {
  private constructor(
    readonly prets: Prets,
    readonly conventionId: string,
  ) {}

  /** The employee agrees, both companies sign, and the loan begins. */
  static async ouvrir(prets: Prets): Promise<PretCommence> {
    const pret = await prets.rediger();
    const empreinte = String((await prets.lire(pret)).empreinte);
    await prets.repondre(await prets.lien(pret, 1), 'accepter');
    await prets.consulterLesCse(pret);
    await prets.signerLAvenant(pret, empreinte);
    await prets.signer(pret, empreinte);
    await prets.preteuse.faire(`${pret.chemin}/debut`, {});
    return new PretCommence(prets, pret.chemin.split('/')[1] ?? '');
  }

  get releve(): string {
    return `releves-de-pret/${this.conventionId}/${CE_MOIS}`;
  }

  get amortissement(): string {
    return `amortissements/${this.conventionId}/${CE_MOIS}`;
  }

  private get region(): Region {
    return this.prets.region;
  }

  async saisir(releve: object = RELEVE): Promise<void> {
    await this.prets.preteuse.faire(`${this.releve}/saisie`, releve);
  }

  async rectifier(rangRemplace: number, releve: object): Promise<void> {
    await this.prets.preteuse.faire(`${this.releve}/rectification`, { ...releve, rangRemplace });
  }

  async valider(rang = 1): Promise<void> {
    await this.prets.utilisatrice.faire(`${this.releve}/validation`, { rang });
  }

  /** Asked for and accepted; what the money answered. */
  async financer(): Promise<Corps> {
    await this.prets.preteuse.faire(`${this.amortissement}/demande`, {});
    const { instructeur } = this.region.equipe;
    const { dispositifId } = this.region;
    const { body } = await instructeur.faire(`${this.amortissement}/decision`, { dispositifId });
    const entetes = { prefer: 'wait=20', 'x-min-position': body.position };
    return (await instructeur.lire(this.amortissement, entetes)).body;
  }

  async payer(reference: string): Promise<void> {
    await this.region.equipe.comptable.faire(`${this.amortissement}/paiement`, { reference });
  }

  /** The proof file, as a browser prints it. */
  async dossierDePreuve(url: string, { jeton }: Appelant): Promise<{ readonly status: number; readonly html: string }> {
    const headers = { accept: 'text/html', authorization: `Bearer ${jeton}` };
    const reponse = await fetch(`${url}/conventions-de-pret/${this.conventionId}/dossier-de-preuve`, { headers });
    // Amounts are written with spaces of several kinds.
    return { status: reponse.status, html: (await reponse.text()).replaceAll(/[\u00a0\u202f]/g, ' ') };
  }

  async code(qui: Appelant, chemin: string, corps: object): Promise<unknown> {
    return (await qui.agir(chemin, corps)).body.code;
  }
}
