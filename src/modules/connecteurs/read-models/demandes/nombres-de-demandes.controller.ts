import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, Question } from '#libs/http';
import { lectureDuReseau } from '#modules/habilitations';
import { echeancesDu } from '../../demande-accompagnement/echeances';
import { DEMANDES_PAR_ETAT, type DemandesParEtat } from './demandes-par-etat.decompte';
import { ETATS_DE_DEMANDE } from './demandes.etats';
import { NombresDeDemandes } from './nombres-de-demandes.answer';

/** Rank of the age of each waiting request among the limits $3, and how many there are. */
const AGES = `select width_bucket($2::date - "ouverteLe", $3::int[]) as rang, sum(nombre)::int as nombre
  from lecture.demandes_sans_connecteur where $1::text is null or region = $1 group by 1`;

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement/nombres')
export class NombresDeDemandesController {
  constructor(private readonly source: DataSource) {}

  /** Combien il y a de demandes dans son territoire, par état, et depuis quand celles sans connecteur attendent. Mission, auditeurs, régions et leurs référents. */
  @Question('', lectureDuReseau, 'demandes-accompagnement')
  @ApiOkResponse({ type: NombresDeDemandes })
  async lire(@AskedBy() { territoire }: Actor): Promise<NombresDeDemandes> {
    const jour = dateDeParis(new Date().toISOString());
    const region = territoire === 'FR' ? null : territoire;
    const { relances, escalade } = echeancesDu(jour);
    const seuils = [...relances, escalade];
    const apres = seuils.map((seuil) => seuil + 1);
    const [etats, ages] = await Promise.all([
      this.source.query<readonly DemandesParEtat[]>(DEMANDES_PAR_ETAT.sql('lecture'), [region, null, null]),
      this.source.query<readonly { rang: number; nombre: number }[]>(AGES, [region, jour, apres]),
    ]);
    return {
      etats: ETATS_DE_DEMANDE.map((etat) => ({
        etat,
        nombre: etats.find((lue) => lue.etat === etat)?.nombre ?? 0,
      })),
      sansConnecteur: ages.reduce((somme, { nombre }) => somme + nombre, 0),
      ages: [0, ...apres].map((deJours, rang) => ({
        deJours,
        aJours: seuils[rang] ?? null,
        nombre: ages.find((lu) => lu.rang === rang)?.nombre ?? 0,
      })),
    };
  }
}
