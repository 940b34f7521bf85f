import { Body, Controller, Param } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { parsePosition, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, badRequest, Inquiry, Question, UnderMandate, UuidParameter } from '#libs/http';
import { permise } from '#modules/habilitations';
import { Clock } from '../../composition/clock';
import { PorteeDuTableau } from './portee-du-tableau';
import { PointsDuJournal, type PointDemande } from './points-du-journal';
import { TableauxGardes, type EtatDuTableau, type TableauGarde } from './tableaux-gardes';
import { TableauPasse, type TableauxCompares } from './tableaux-passes.answer';
import { TableauPasseBody } from './tableaux-passes.body';
import { TableauxPassesReserves } from './tableaux-passes.errors';

const quiDemande = permise({ FR: ['mission.pilote', 'mission.lecteur', 'auditeur'] }, TableauxPassesReserves);

const SUITES: Readonly<Record<EtatDuTableau, string>> = {
  'en-attente':
    'D’autres tableaux se calculent avant celui-ci : lisez-le à nouveau dans quelques secondes, ou annulez-le.',
  'en-cours': 'Le tableau se calcule : lisez-le à nouveau dans quelques secondes, ou annulez-le.',
  pret: 'Le tableau est prêt. Il est gardé une heure, et ses tables sont déjà supprimées.',
  annule: 'Le tableau est annulé : demandez-le à nouveau s’il vous le faut.',
  echoue: 'Le calcul a échoué : demandez-le à nouveau, et prévenez l’exploitation s’il échoue encore.',
};

const reponseDe = ({ demandeurId: _, point, ...garde }: TableauGarde<TableauxCompares>): TableauPasse => {
  const { tableauId, etat, pourCent, resultat } = garde;
  const tableau = `/api/v1/audit/tableaux-passes/${tableauId}`;
  const liens = { tableau, annulation: `${tableau}/annulation` };
  return { tableauId, etat, pourCent, demande: point, suite: SUITES[etat], resultat, liens };
};

const pointDe = ({ position: texte, le }: TableauPasseBody): PointDemande => {
  const position = texte === undefined ? undefined : parsePosition(texte);
  if (position !== undefined && le !== undefined)
    throw badRequest([{ champ: 'le', message: 'une position ou un jour est attendu, et non les deux.' }]);
  return position === undefined ? { le: le ?? '' } : { position };
};

const EXEMPLE = '0190c5a0-0000-7000-8000-000000000001';

@ApiTags('Audit')
@Controller('api/v1/audit/tableaux-passes')
export class TableauxPassesController {
  constructor(
    private readonly points: PointsDuJournal,
    private readonly portee: PorteeDuTableau,
    private readonly gardes: TableauxGardes<TableauxCompares>,
    private readonly clock: Clock,
  ) {}

  /** Demander le tableau de bord tel qu'il était à une position du journal, ou à la fin d'un jour. Rien n'est enregistré. Auditeurs du pays entier, sous un mandat qui ouvre tout, et mission. */
  @Inquiry('', quiDemande, 202)
  @ApiAcceptedResponse({ type: TableauPasse, description: 'Demandé : à lire à l’adresse donnée.' })
  async demander(
    @Body() body: TableauPasseBody,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<TableauPasse> {
    const point = await this.points.situer(pointDe(body), dateDeParis(this.clock.now().toISOString()));
    await this.portee.verifier({ actor, mandatId }, point);
    return reponseDe(this.gardes.demander(point, actor.personneId));
  }

  /** Où en est un tableau que vous avez demandé, et ses chiffres, alors et aujourd'hui. Auditeurs du pays entier et mission. */
  @Question(':tableauId', quiDemande)
  @ApiOkResponse({ type: TableauPasse })
  @ApiParam({ name: 'tableauId', example: EXEMPLE })
  async lire(
    @Param('tableauId', UuidParameter) tableauId: string,
    @AskedBy() actor: Actor,
    @UnderMandate() mandatId: string | undefined,
  ): Promise<TableauPasse> {
    const garde = this.gardes.lire(tableauId, actor.personneId);
    await this.portee.verifier({ actor, mandatId }, garde.point);
    return reponseDe(garde);
  }

  /** Annuler un tableau que vous avez demandé : son calcul s'arrête, et ses chiffres sont oubliés. Auditeurs du pays entier et mission. */
  @Inquiry(':tableauId/annulation', quiDemande, 200)
  @ApiOkResponse({ type: TableauPasse })
  @ApiParam({ name: 'tableauId', example: EXEMPLE })
  annuler(@Param('tableauId', UuidParameter) tableauId: string, @AskedBy() { personneId }: Actor): TableauPasse {
    return reponseDe(this.gardes.annuler(tableauId, personneId));
  }
}
