import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LectureDUnFlux, type Lecteur } from '../chronologie/lecture-d-un-flux';
import { LectureDesHistoires } from '../histoires/lecture-des-histoires';
import { conditionDe } from '../histoires/recherche';

/** Streams that have facts which the reader may be shown, found by their name or by the id at its end. */
@Injectable()
export class FluxTrouves {
  constructor(
    private readonly source: DataSource,
    private readonly histoires: LectureDesHistoires,
    private readonly lecture: LectureDUnFlux,
  ) {}

  /** Names of those of any category that bear this id. */
  async parIdentifiant(id: string, lecteur: Lecteur): Promise<readonly string[]> {
    const bornes = await this.histoires.bornes(lecteur);
    const noms = bornes.categories.map((categorie) => `${categorie}-${id}`);
    const { text, values } = conditionDe({ selon: 'enregistrement' }, bornes);
    const lignes = await this.source.query<{ flux: string }[]>(
      `select distinct f.flux from lecture.faits_racontes f where ${text} and f.flux = any($${values.length + 1})`,
      [...values, noms],
    );
    const trouves = new Set(lignes.map(({ flux }) => flux));
    const presents = noms.filter((nom) => trouves.has(nom));
    const visibles = await Promise.all(presents.map((nom) => this.lecture.estVisible(nom, lecteur.actor)));
    return presents.filter((_, rang) => visibles[rang]);
  }

  async estTrouve(nom: string, lecteur: Lecteur): Promise<boolean> {
    const [, id = ''] = /^[^-]+-(.+)$/.exec(nom) ?? [];
    return (await this.parIdentifiant(id, lecteur)).includes(nom);
  }
}
