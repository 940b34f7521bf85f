import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Candidat } from '../../demande-accompagnement/classement';
import { Vivier } from '../../demande-accompagnement/vivier';
import { liste } from './liste';

interface Ligne {
  readonly connecteurId: string;
  readonly commune: string;
  readonly departements: string;
  readonly competences: string;
  readonly secteurs: string;
  readonly langues: string;
  readonly interets: string;
  readonly capacite: number;
  readonly charge: number;
  readonly retards: number;
}

const ACTIFS = `select c."connecteurId", c.commune, c.departements, c.competences, c.secteurs, c.langues,
    coalesce(i.sirens, '') as interets, c.capacite, c.places as charge, c.retards
  from lecture.connecteurs c
  join lecture.chartes_du_reseau h on h.nature = 'connecteur' and h.empreinte = c."charteSignee"
  left join lecture.interets_des_connecteurs i using ("connecteurId")
  where c.region = $1 and c.etat = 'accepte' and not exists (
    select from lecture.absences_des_connecteurs a
    where a."connecteurId" = c."connecteurId" and $2::date between a.du and a.au)`;

@Injectable()
export class VivierEnBase extends Vivier {
  constructor(private readonly source: DataSource) {
    super();
  }

  async candidats(region: string, jour: string): Promise<readonly Candidat[]> {
    const lignes = await this.source.query<readonly Ligne[]>(ACTIFS, [region, jour]);
    return lignes.map(({ departements, competences, secteurs, langues, interets, ...ligne }) => ({
      ...ligne,
      departements: liste(departements),
      competences: liste(competences),
      secteurs: liste(secteurs),
      langues: liste(langues),
      interets: liste(interets),
    }));
  }
}
