import { v7 as uuidv7 } from 'uuid';
import { Cohorte } from './cohorte';
import { changerDActivite } from './activite';
import { AUJOURDHUI, jour, type Appelant, type Corps, type Programme, type Region } from './programme';
import { ServeurSmtp } from './serveur-smtp';
import { until } from './until';

export const CLAUSES = {
  regime: 'L8241-2',
  competence: 'vente-en-ligne',
  du: AUJOURDHUI,
  au: jour(180),
  partDuTempsPourCent: 40,
  heuresParMois: 60,
  commune: '35238',
  salaires: 'prorata-des-heures',
  charges: 'prorata-des-heures',
  frais: 'justificatifs',
  modifieUnElementEssentiel: false,
  periodeProbatoireJours: 15,
  amortissementVerseA: 'preteuse',
};

export interface Pret {
  readonly chemin: string;
  readonly salarieId: string;
  readonly courriel: string;
}

export const REGLAGES_DES_PRETS = (smtp: ServeurSmtp) => ({
  SMTP_URL: smtp.url,
  EXPEDITEUR: 'ne-pas-repondre@croissance.example',
  ADRESSE_PUBLIQUE: 'https://croissance.example',
});

/** Two companies of a region that hold the status, the heads of both, and the employees that one lends to the other. */
export class Prets {
  private constructor(
    private readonly programme: Programme,
    private readonly smtp: ServeurSmtp | undefined,
    readonly region: Region,
    readonly preteuse: Appelant,
    readonly utilisatrice: Appelant,
  ) {}

  /** `code`: that of their cohort, another one for each pair of companies. */
  static async ouvrir(
    programme: Programme,
    smtp: ServeurSmtp | undefined,
    region: Region,
    code?: string,
  ): Promise<Prets> {
    const cohorte = await Cohorte.ouvrir(programme, region, { ...(code !== undefined && { code }) });
    const membre = async () => (await cohorte.repondue()).dirigeante;
    const preteuse = await membre();
    await changerDActivite(region.equipe.instructeur, preteuse.acteur.territoire);
    return new Prets(programme, smtp, region, preteuse, await membre());
  }

  /** A person of the vault, with an address of their own. */
  async salarie(): Promise<{ readonly salarieId: string; readonly courriel: string }> {
    const courriel = `${uuidv7()}@example.org`;
    const { body } = await this.region.equipe.instructeur.agir('personnes', { nom: 'Yann Kervella', courriel });
    return { salarieId: String(body.personneId), courriel };
  }

  async rediger(change: object = {}, qui?: { readonly salarieId: string; readonly courriel: string }): Promise<Pret> {
    const { salarieId, courriel } = qui ?? (await this.salarie());
    const chemin = `conventions-de-pret/${uuidv7()}`;
    const utilisatriceSiren = this.utilisatrice.acteur.territoire;
    await this.preteuse.faire(`${chemin}/redaction`, { ...CLAUSES, utilisatriceSiren, salarieId, ...change });
    return { chemin, salarieId, courriel };
  }

  /** The convention, once the time of its employee was looked at. */
  async lire({ chemin }: Pret): Promise<Corps> {
    return (
      await until(
        () => this.preteuse.lire(chemin, { prefer: 'wait=20' }),
        ({ body }) => body.part !== undefined && body.part !== 'demandee',
      )
    ).body;
  }

  /** The path of the page that the newest message of this number opens; waits for it. */
  async lien({ courriel, chemin }: Pret, numero: number): Promise<string> {
    const conventionId = chemin.split('/')[1] ?? '';
    const forme = new RegExp(
      `https://croissance\\.example(/mon-pret\\?lien=${conventionId}\\.${numero}\\.[\\w-]{43})\\n`,
    );
    const recu = await until(
      () => this.smtp?.recus.filter(({ a, texte }) => a.includes(courriel) && forme.test(texte)).at(-1),
      (message) => message !== undefined,
    );
    return forme.exec(recu?.texte ?? '')?.[1] ?? '';
  }

  /** A page as a browser opens it. */
  async ouvrir(
    adresse: string,
  ): Promise<{ readonly status: number; readonly html: string; readonly headers: Headers }> {
    const reponse = await fetch(this.programme.url + adresse, { headers: { accept: 'text/html' } });
    return { status: reponse.status, html: await reponse.text(), headers: reponse.headers };
  }

  /** The form of the page, as a browser sends it. */
  async repondre(adresse: string, reponse: string): Promise<{ readonly status: number; readonly html: string }> {
    const lien = adresse.split('lien=')[1] ?? '';
    const envoi = await fetch(`${this.programme.url}/mon-pret`, {
      method: 'POST',
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ lien, reponse }).toString(),
    });
    return { status: envoi.status, html: await envoi.text() };
  }

  async consulterLesCse({ chemin }: Pret): Promise<void> {
    await this.preteuse.faire(`${chemin}/consultation-cse`, { consulteLe: AUJOURDHUI });
    await this.utilisatrice.faire(`${chemin}/consultation-cse`, { motifSansCse: 'moins-de-onze-salaries' });
  }

  async signerLAvenant({ chemin }: Pret, empreinte: string): Promise<void> {
    const avenant = { empreinte, empreinteDeLAvenant: 'a'.repeat(64), signeLe: AUJOURDHUI };
    await this.preteuse.faire(`${chemin}/avenant`, avenant);
  }

  async signer({ chemin }: Pret, empreinte: string): Promise<void> {
    for (const qui of [this.preteuse, this.utilisatrice]) await qui.faire(`${chemin}/signature`, { empreinte });
  }
}
