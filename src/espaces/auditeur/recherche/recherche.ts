import { Injectable } from '@nestjs/common';
import { UUID } from '#libs/http';
import { EntreprisesNommees, type EntrepriseNommee } from '#modules/entreprises';
import { litToutLePays } from '#modules/habilitations';
import { FORME_DU_FLUX } from '../../../audit/chronologie/chronologie.controller';
import { LectureDUnFlux, type Lecteur } from '../../../audit/chronologie/lecture-d-un-flux';
import { LectureDesHistoires } from '../../../audit/histoires/lecture-des-histoires';
import { FluxTrouves } from '../../../audit/recherche/flux-trouves';

/** A history that has facts. */
export interface HistoireTrouvee {
  /** What the facts have of what was looked for. */
  readonly par: 'sur' | 'acteur' | 'correlation';
  readonly total: number;
}

/** What a search was understood as, and what it found. */
export interface Trouve {
  readonly compris: 'flux' | 'identifiant' | 'siren' | 'siret' | 'empreinte' | 'nom';
  readonly texte: string;
  readonly histoires: readonly HistoireTrouvee[];
  /** Names of streams. */
  readonly flux: readonly string[];
  readonly entreprises: readonly EntrepriseNommee[];
}

const ENTREPRISES_AU_PLUS = 50;
const RIEN = { histoires: [], flux: [], entreprises: [] };

/** Finds by one field what an auditor holds: a number, an id, the name of a stream or of a company. */
@Injectable()
export class RechercheDAudit {
  constructor(
    private readonly trouves: FluxTrouves,
    private readonly histoires: LectureDesHistoires,
    private readonly entreprises: EntreprisesNommees,
    private readonly lecture: LectureDUnFlux,
  ) {}

  async chercher(saisi: string, lecteur: Lecteur): Promise<Trouve> {
    const texte = saisi.toLowerCase();
    if (UUID.test(texte)) return this.parReference('identifiant', texte, ['sur', 'acteur', 'correlation'], lecteur);
    if (/^[\da-f]{64}$/.test(texte)) return this.parReference('empreinte', texte, ['sur'], lecteur);
    const chiffres = saisi.replaceAll(' ', '');
    if (/^\d{9}(?:\d{5})?$/.test(chiffres)) {
      const siren = chiffres.slice(0, 9);
      return this.parReference(chiffres === siren ? 'siren' : 'siret', siren, ['sur'], lecteur);
    }
    if (FORME_DU_FLUX.test(saisi) && (await this.trouves.estTrouve(saisi, lecteur)))
      return { ...RIEN, compris: 'flux', texte: saisi, flux: [saisi] };
    const region = litToutLePays(lecteur.actor) ? undefined : lecteur.actor.territoire;
    const { modules } = await this.lecture.portee(lecteur);
    const entreprises =
      modules === null || modules.includes('entreprises')
        ? await this.entreprises.chercher(saisi, region, ENTREPRISES_AU_PLUS)
        : [];
    return { ...RIEN, compris: 'nom', texte: saisi, entreprises };
  }

  private async parReference(
    compris: Trouve['compris'],
    texte: string,
    manieres: readonly HistoireTrouvee['par'][],
    lecteur: Lecteur,
  ): Promise<Trouve> {
    const histoires = await Promise.all(
      manieres.map(async (par) => {
        const recherche = { [par]: texte, selon: 'enregistrement' as const };
        const { total } = await this.histoires.lire(recherche, { page: 1, taille: 1 }, lecteur);
        return { par, total };
      }),
    );
    const flux = await this.trouves.parIdentifiant(texte, lecteur);
    return { ...RIEN, compris, texte, histoires: histoires.filter(({ total }) => total > 0), flux };
  }
}
