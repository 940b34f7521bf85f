import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { type Repository, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, placeOf, Question, UuidParameter } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { MOIS_DU_RELEVE } from '../../releve-pret/releve-designe.parameter';
import { ReleveDePretInconnu } from '../../releve-pret/releve-pret.errors';
import { concernant } from '../concernant';
import { NombreDeRelevesDePret, ReleveDePretSuivi, suivre } from './releves-de-pret.answer';
import { LigneReleveDePret } from './releves-de-pret.entity';
import type { A_FAIRE_DES_RELEVES } from './releves-de-pret.etats';
import { FiltreRelevesDePret } from './releves-de-pret.query';

type Choix = SelectQueryBuilder<LigneReleveDePret>;

/** The companies do not agree, or what was validated, and may have been paid, is no longer what the lender states. */
const A_CONTROLER = `(ligne.etat = 'conteste' or (ligne.etat = 'saisi' and ligne.rangValide is not null))`;

/** A company looks for what it has to do itself; whoever follows companies, for what either of them has to. */
const aFaireDe = (choix: Choix, aFaire: (typeof A_FAIRE_DES_RELEVES)[number], { territoire: qui }: Actor) => {
  if (aFaire === 'controler') {
    choix.andWhere(A_CONTROLER);
    return;
  }
  const [etat, partie] = aFaire === 'valider' ? ['saisi', 'utilisatrice'] : ['conteste', 'preteuse'];
  choix.andWhere('ligne.etat = :attendu', { attendu: etat });
  if (/^\d{9}$/.test(qui)) choix.andWhere(`ligne.${partie}Siren = :qui`, { qui });
};

@ApiTags('Relevés de prêt')
@Controller('api/v1/releves-de-pret')
export class RelevesDePretController {
  constructor(@InjectRepository(LigneReleveDePret) private readonly lignes: Repository<LigneReleveDePret>) {}

  /** Les relevés de prêt de son entreprise ou de son territoire, les plus récents d'abord. */
  @Question('', lecture, 'releves-de-pret')
  @ApiOkResponse({ type: pageOf(ReleveDePretSuivi) })
  async lister(
    @Query() { page, taille, etat, mois, conventionId, region, siren, aFaire }: FiltreRelevesDePret,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<ReleveDePretSuivi>> {
    const choix = this.siens(actor);
    if (!choix) return { page, taille, total: 0, lignes: [] };
    concernant(choix, { region, siren }, 'filtre');
    const filtres = { etat, mois, conventionId };
    for (const [champ, valeur] of Object.entries(filtres))
      if (valeur !== undefined) choix.andWhere(`ligne.${champ} = :${champ}`, { [champ]: valeur });
    if (aFaire !== undefined) aFaireDe(choix, aFaire, actor);
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await choix
      .orderBy({ 'ligne.mois': 'DESC', 'ligne.conventionId': 'ASC', 'ligne.rang': 'DESC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces relevés en sont où : ceux à valider, ceux qui sont contestés, et combien sont à contrôler. */
  @Question('nombres', lecture, 'releves-de-pret')
  @ApiOkResponse({ type: [NombreDeRelevesDePret] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDeRelevesDePret[]> {
    const choix = this.siens(actor);
    if (!choix) return [];
    return choix
      .select('ligne.etat', 'etat')
      .addSelect('count(*)::int', 'nombre')
      .addSelect(`count(*) filter (where ${A_CONTROLER})::int`, 'aControler')
      .groupBy('ligne.etat')
      .orderBy('ligne.etat')
      .getRawMany<NombreDeRelevesDePret>();
  }

  /** Le relevé en place d'un mois : ses montants, le maximum de sa facture et son calcul. */
  @Question(':conventionId/:mois', lecture, 'releves-de-pret')
  @ApiOkResponse({ type: ReleveDePretSuivi })
  @ApiParam({ name: 'conventionId', example: '0190c5a0-0000-7000-8000-000000001401' })
  @ApiParam({ name: 'mois', example: '2026-09' })
  async lire(
    @Param('conventionId', UuidParameter) conventionId: string,
    @Param('mois', MOIS_DU_RELEVE) mois: string,
    @AskedBy() actor: Actor,
  ): Promise<ReleveDePretSuivi> {
    const ligne = await this.siens(actor)
      ?.andWhere('ligne.conventionId = :conventionId and ligne.mois = :mois', { conventionId, mois })
      .orderBy('ligne.rang', 'DESC')
      .getOne();
    if (!ligne) throw new ReleveDePretInconnu();
    return suivre(ligne);
  }

  /** Undefined for whoever sees none. */
  private siens(actor: Actor): Choix | undefined {
    const perimetre = visibles(actor);
    if (!perimetre) return undefined;
    const choix = this.lignes.createQueryBuilder('ligne').where('true');
    concernant(choix, perimetre, 'sien');
    return choix;
  }
}
