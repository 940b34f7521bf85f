import { Injectable } from '@nestjs/common';
import { dateDeParis } from '#libs/france';
import { placeOf, type Pagination } from '#libs/http';
import { litToutLePays, visibles } from '#modules/habilitations';
import { LectureDUnFlux, type Lecteur } from '../chronologie/lecture-d-un-flux';
import { dansLaPortee } from '../dans-la-portee';
import { FluxDuProgramme } from '../flux-du-programme';
import { chiffrer } from './chiffrer';
import { ExceptionsEnBase, type CriteresDExceptions } from './exceptions-en-base';
import type { ChiffreDExceptions, LigneDException } from './exceptions.answer';
import type { FiltreDExceptions } from './exceptions.query';
import type { Genre } from './genres';
import { montrer } from './montrer';

/** Accounts hold what every region granted: only who reads the whole country sees them. */
const SANS_REGION = new Set(['compteDeMinimis']);

type Filtre = Pick<FiltreDExceptions, 'territoire' | 'du' | 'au'>;

/** Exceptions that a reader asks for, within what they may be shown. */
@Injectable()
export class LectureDesExceptions {
  constructor(
    private readonly exceptions: ExceptionsEnBase,
    private readonly lecture: LectureDUnFlux,
    private readonly flux: FluxDuProgramme,
  ) {}

  async compter(filtre: Filtre, lecteur: Lecteur): Promise<readonly Omit<ChiffreDExceptions, 'liste'>[]> {
    const criteres = await this.criteres(filtre, lecteur);
    const nombres = criteres ? await this.exceptions.compter(criteres) : new Map<Genre, number>();
    return chiffrer(nombres, dateDeParis(new Date().toISOString()));
  }

  async lister(
    genre: Genre,
    filtre: Filtre,
    page: Pick<Pagination, 'page' | 'taille'>,
    lecteur: Lecteur,
  ): Promise<{ readonly total: number; readonly lignes: LigneDException[] }> {
    const criteres = await this.criteres(filtre, lecteur);
    if (!criteres) return { total: 0, lignes: [] };
    const { total, lignes } = await this.exceptions.lister(genre, criteres, placeOf(page));
    return { total, lignes: lignes.map((ligne) => montrer(genre, ligne)) };
  }

  /** Undefined when nothing that is asked for may be shown. */
  private async criteres(
    { territoire, ...periode }: Filtre,
    lecteur: Lecteur,
  ): Promise<CriteresDExceptions | undefined> {
    const demande = territoire === undefined || territoire === 'FR' ? {} : { region: territoire };
    const perimetre = visibles(lecteur.actor, demande);
    if (!perimetre) return undefined;
    const portee = await this.lecture.portee(lecteur);
    const { modules } = portee;
    const duPays = litToutLePays(lecteur.actor);
    const ouverts = [...this.flux.parCategorie.values()].filter(
      ({ module, category }) => (modules?.includes(module) ?? true) && (duPays || !SANS_REGION.has(category)),
    );
    return {
      ...{ region: perimetre.region, ...dansLaPortee(periode, portee) },
      categories: modules || !duPays ? ouverts.map(({ category }) => category) : null,
      aujourdhui: dateDeParis(new Date().toISOString()),
    };
  }
}
