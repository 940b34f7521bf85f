import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { nombresParEtat } from '../nombres-par-etat';
import { suiteDuStatut } from '../suite-du-statut';
import { CandidaturePmeSuivie, NombreDeCandidaturesPme } from './candidatures.answer';
import { LigneCandidaturePme } from './candidatures.entity';
import { FiltreCandidaturesPme } from './candidatures.query';

type Filtre = Omit<FiltreCandidaturesPme, 'page' | 'taille'>;

interface RangLu {
  readonly siren: string;
  readonly rangDAttente: number;
}

@ApiTags('PME digitale')
@Controller('api/v1/candidatures-pme-digitale')
export class CandidaturesPmeController {
  constructor(@InjectRepository(LigneCandidaturePme) private readonly lignes: Repository<LigneCandidaturePme>) {}

  /** Les demandes de statut de son territoire : la liste d'attente dans son ordre, puis les plus anciennes. L'entreprise lit les siennes. */
  @Question('', lecture, 'candidatures-pme-digitale')
  @ApiOkResponse({ type: pageOf(CandidaturePmeSuivie) })
  async lister(
    @Query() { page, taille, ...filtre }: FiltreCandidaturesPme,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<CandidaturePmeSuivie>> {
    const demande = this.visibles(actor, filtre);
    if (!demande) return { page, taille, total: 0, lignes: [] };
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await demande
      .orderBy('ligne.ordre', 'ASC', 'NULLS LAST')
      .addOrderBy('ligne.demandeeLe', 'ASC')
      .addOrderBy('ligne.siren', 'ASC')
      .addOrderBy('ligne.rang', 'ASC')
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const rangs = await this.rangsDAttente(lignes);
    const suivre = (ligne: LigneCandidaturePme): CandidaturePmeSuivie => ({
      ...ligne,
      rangDAttente: ligne.ordre === null ? null : (rangs.get(ligne.siren) ?? null),
      suite: suiteDuStatut(ligne.etat),
    });
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces demandes en sont où : celles à instruire, en attente, admises. */
  @Question('nombres', lecture, 'candidatures-pme-digitale')
  @ApiOkResponse({ type: [NombreDeCandidaturesPme] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDeCandidaturesPme[]> {
    const demande = this.visibles(actor, {});
    if (!demande) return [];
    return nombresParEtat(demande);
  }

  private visibles(
    actor: Actor,
    { siren, region, classe, ...egales }: Filtre,
  ): SelectQueryBuilder<LigneCandidaturePme> | undefined {
    const perimetre = visibles(actor, {
      ...(siren === undefined ? {} : { siren }),
      ...(region === undefined ? {} : { region }),
    });
    if (!perimetre) return undefined;
    const demande = this.lignes.createQueryBuilder('ligne');
    for (const [colonne, valeur] of Object.entries({ ...perimetre, ...egales, taille: classe }))
      if (valeur !== undefined) demande.andWhere(`ligne.${colonne} = :${colonne}`, { [colonne]: valeur });
    return demande;
  }

  /** For those that wait: how many of their cohort entered its list before them, and one. A company waits once. */
  private async rangsDAttente(lignes: readonly LigneCandidaturePme[]): Promise<ReadonlyMap<string, number>> {
    const sirens = lignes.filter(({ ordre }) => ordre !== null).map(({ siren }) => siren);
    if (sirens.length === 0) return new Map();
    const lus = await this.lignes.query<readonly RangLu[]>(
      `select ligne.siren, count(*)::int as "rangDAttente"
        from lecture.candidatures_pme_digitale ligne join lecture.candidatures_pme_digitale avant
          on avant."experimentationId" = ligne."experimentationId" and avant.ordre <= ligne.ordre
        where ligne.ordre is not null and ligne.siren = any($1) group by ligne.siren`,
      [sirens],
    );
    return new Map(lus.map(({ siren, rangDAttente }) => [siren, rangDAttente]));
  }
}
