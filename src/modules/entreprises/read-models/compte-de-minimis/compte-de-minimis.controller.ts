import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, Question } from '#libs/http';
import { lecture } from '#modules/habilitations';
import { compteDeMinimis } from '../../compte-de-minimis/compte-de-minimis';
import { entreprise } from '../../entreprise/entreprise';
import { compteTenant } from '../../compte-de-minimis/tenue-du-compte';
import { GROUPES_DE_FRANCE, groupes, membresDe, teteDe } from '../../groupe/groupes';
import { peutVoirEntreprise } from '../../entreprise/etablissements';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { margeAu, premiereDatePossible, situationAu } from '../../compte-de-minimis/marge-de-minimis';
import { CompteEtMarge } from './compte-de-minimis.answer';
import { QuestionDeMarge } from './compte-de-minimis.query';
import { SIREN } from '../../siren.parameter';

@ApiTags('Compte de minimis')
@Controller('api/v1/entreprises')
export class CompteDeMinimisController {
  constructor(private readonly store: EventStore) {}

  /** Ce que le compte de l'entreprise unique contient, et sa marge à une date. Lu dans les faits eux-mêmes : toujours à jour. */
  @Question(':siren/compte-de-minimis', lecture)
  @ApiOkResponse({ type: CompteEtMarge })
  @ApiParam({ name: 'siren', example: '552081317' })
  async lire(
    @Param('siren', SIREN) siren: string,
    @Query() { au, octroiLe, montantCentimes }: QuestionDeMarge,
    @AskedBy() actor: Actor,
  ): Promise<CompteEtMarge> {
    const { state: fiche } = await load(this.store, entreprise, siren);
    if (fiche.etat !== 'enrolee' || !peutVoirEntreprise(actor, fiche)) throw new EntrepriseInconnue();
    const { entrepriseUniqueId: initiale } = fiche.enrolement;
    const { state: connus } = await load(this.store, groupes, GROUPES_DE_FRANCE);
    const tete = teteDe(connus, initiale);
    const sirens = [connus.parMembre[tete]?.membre.siren ?? siren, ...membresDe(connus, tete).map((un) => un.siren)];
    const entrepriseUniqueId = await compteTenant(this.store, initiale);
    const { state, revision } = await load(this.store, compteDeMinimis, entrepriseUniqueId);
    const date = octroiLe ?? au ?? dateDeParis(new Date().toISOString());
    const { clotureExercice, aides, reservations, horsPlafond } = state;
    return {
      entrepriseUniqueId,
      membres: sirens,
      au: date,
      ...(octroiLe === undefined ? situationAu(state, date) : margeAu(state, date)),
      ...(montantCentimes === undefined
        ? {}
        : { montantCentimes, possibleLe: premiereDatePossible(state, montantCentimes, date) }),
      clotureExercice,
      aides,
      reservations,
      dossiersHorsPlafond: Object.keys(horsPlafond),
      ...(revision === undefined ? {} : { revision: Number(revision) }),
    };
  }
}
