import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, pageOf, type PageOf, placeOf, Question, UuidParameter } from '#libs/http';
import { estConnecteur, lectureDesDemandes } from '#modules/habilitations';
import { DemandeInconnue } from '../../demande-accompagnement/demande-accompagnement.errors';
import { perimetreDesDemandes } from '../perimetre';
import { estAPrendre, suivisPar } from './demandes-suivies';
import { DemandeExpliquee, DemandeSuivie } from './demandes.answer';
import { LigneDemande } from './demandes.entity';
import { FiltreDemandes } from './demandes.query';
import { LigneClassement, LigneProposition } from './propositions.entity';
import { suiteDeLaDemande } from './suite-de-la-demande';

const suivre = (ligne: LigneDemande): DemandeSuivie => ({ ...ligne, suite: suiteDeLaDemande(ligne) });

@ApiTags("Demandes d'accompagnement")
@Controller('api/v1/demandes-accompagnement')
export class DemandesController {
  constructor(
    @InjectRepository(LigneDemande) private readonly lignes: Repository<LigneDemande>,
    @InjectRepository(LigneProposition) private readonly propositions: Repository<LigneProposition>,
    @InjectRepository(LigneClassement) private readonly classements: Repository<LigneClassement>,
  ) {}

  /** Les demandes de son territoire, les plus anciennes d'abord ; pour un connecteur, celles dont il a, ou a eu, la charge, et celles des absents qui l'ont délégué. */
  @Question('', lectureDesDemandes, 'demandes-accompagnement', 'connecteurs')
  @ApiOkResponse({ type: pageOf(DemandeSuivie) })
  async lister(
    @Query() { page, taille, etat, siren }: FiltreDemandes,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<DemandeSuivie>> {
    const visible = estConnecteur(actor)
      ? { connecteurId: In([...(await this.suivis(actor))]), ...(siren === undefined ? {} : { siren }) }
      : perimetreDesDemandes(actor, siren);
    if (!visible) return { page, taille, total: 0, lignes: [] };
    const [lignes, total] = await this.lignes.findAndCount({
      where: { ...visible, ...(etat === undefined ? {} : { etat }) },
      order: { demandeLe: 'ASC', demandeId: 'ASC' },
      ...placeOf({ page, taille }),
    });
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Une demande, à qui elle est proposée et pourquoi à eux. */
  @Question(':demandeId', lectureDesDemandes, 'demandes-accompagnement', 'connecteurs')
  @ApiOkResponse({ type: DemandeExpliquee })
  @ApiParam({ name: 'demandeId', example: '0190c5a0-0000-7000-8000-0000000000e1' })
  async lire(@Param('demandeId', UuidParameter) demandeId: string, @AskedBy() actor: Actor): Promise<DemandeExpliquee> {
    return estConnecteur(actor) ? this.lireLaSienne(demandeId, actor) : this.lireLa(demandeId, actor);
  }

  private async lireLa(demandeId: string, actor: Actor): Promise<DemandeExpliquee> {
    const visible = perimetreDesDemandes(actor);
    const ligne = visible && (await this.lignes.findOneBy({ ...visible, demandeId }));
    if (!ligne) throw new DemandeInconnue();
    // A company follows its request, and does not see who was not asked, or declined.
    if (actor.territoire === ligne.siren) return { ...suivre(ligne), propositions: [], classement: [] };
    const [propositions, classement] = await Promise.all([
      this.propositions.find({ where: { demandeId }, order: { proposeeLe: 'ASC', connecteurId: 'ASC' } }),
      this.classements.find({ where: { demandeId, tour: ligne.tour }, order: { rang: 'ASC' } }),
    ]);
    return { ...suivre(ligne), propositions, classement };
  }

  private suivis({ personneId }: Actor): Promise<readonly string[]> {
    return suivisPar(this.lignes.manager.dataSource, personneId, dateDeParis(new Date().toISOString()));
  }

  /** Who declined, or came too late, reads nothing more of it. */
  private async lireLaSienne(demandeId: string, actor: Actor): Promise<DemandeExpliquee> {
    const [ligne, proposition, suivis] = await Promise.all([
      this.lignes.findOneBy({ demandeId }),
      this.propositions.findOneBy({ demandeId, connecteurId: actor.personneId }),
      this.suivis(actor),
    ]);
    if (!ligne || !(suivis.includes(ligne.connecteurId ?? '') || estAPrendre(ligne, proposition)))
      throw new DemandeInconnue();
    return { ...suivre(ligne), propositions: proposition ? [proposition] : [], classement: [] };
  }
}
