import { Injectable } from '@nestjs/common';
import { UUID } from '#libs/http';
import { EntreprisesNommees, type EntrepriseNommee } from '#modules/entreprises';
import { litToutLePays } from '#modules/habilitations';
import { FORME_DU_FLUX } from '../../../audit/chronologie/chronologie.controller';
import type { Lecteur } from '../../../audit/chronologie/lecture-d-un-flux';
import { FluxTrouves } from '../../../audit/recherche/flux-trouves';

/** What a search was understood as, and what it found. */
export interface Trouve {
  readonly compris: 'flux' | 'identifiant' | 'siren' | 'siret' | 'nom';
  readonly texte: string;
  /** Names of streams. */
  readonly flux: readonly string[];
  readonly entreprises: readonly EntrepriseNommee[];
}

const ENTREPRISES_AU_PLUS = 50;

/** Finds by one field what an auditor holds: a number, an id, the name of a stream or of a company. */
@Injectable()
export class RechercheDAudit {
  constructor(
    private readonly trouves: FluxTrouves,
    private readonly entreprises: EntreprisesNommees,
  ) {}

  async chercher(saisi: string, lecteur: Lecteur): Promise<Trouve> {
    const rien = { flux: [], entreprises: [] };
    if (UUID.test(saisi)) {
      const texte = saisi.toLowerCase();
      return { ...rien, compris: 'identifiant', texte, flux: await this.trouves.parIdentifiant(texte, lecteur) };
    }
    const chiffres = saisi.replaceAll(' ', '');
    if (/^\d{9}(?:\d{5})?$/.test(chiffres)) {
      const siren = chiffres.slice(0, 9);
      const compris = chiffres === siren ? 'siren' : 'siret';
      return { ...rien, compris, texte: siren, flux: await this.trouves.parIdentifiant(siren, lecteur) };
    }
    if (FORME_DU_FLUX.test(saisi) && (await this.trouves.estOuvert(saisi, lecteur)))
      return { ...rien, compris: 'flux', texte: saisi, flux: [saisi] };
    const region = litToutLePays(lecteur.actor) ? undefined : lecteur.actor.territoire;
    const entreprises = await this.entreprises.chercher(saisi, region, ENTREPRISES_AU_PLUS);
    return { ...rien, compris: 'nom', texte: saisi, entreprises };
  }
}
