import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, StreamInTransit, streamName, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, Question, SIREN } from '#libs/http';
import { lecture } from '#modules/habilitations';
import { compteDeMinimis } from '../../compte-de-minimis/compte-de-minimis';
import { entreprise } from '../../entreprise/entreprise';
import { cleDOctroi } from '../../compte-de-minimis/cle-d-aide';
import { clotureDe } from '../../compte-de-minimis/clotures';
import { tient } from '../../compte-de-minimis/parts';
import type { Membre } from '../../groupe/groupe.events';
import { GROUPES_DE_FRANCE, groupes, membresDe, teteDe } from '../../groupe/groupes';
import { peutVoirEntreprise } from '../../entreprise/etablissements';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { margeAu, premiereDatePossible, situationAu } from '../../compte-de-minimis/marge-de-minimis';
import { vuPar } from '../../compte-de-minimis/preparation';
import { CompteEtMarge } from './compte-de-minimis.answer';
import { lireCompte } from './inscriptions';
import { QuestionDeMarge } from './compte-de-minimis.query';

@ApiTags('Compte de minimis')
@Controller('api/v1/entreprises')
export class CompteDeMinimisController {
  constructor(private readonly store: EventStore) {}

  /**
   * Ce que le compte de l'entreprise unique contient, et sa marge à une date. Lu dans les faits eux-mêmes : toujours à jour. Ce
   * qui prépare une décision n'est pas montré à l'entreprise : pour elle, la réponse entière est calculée sans les réservations.
   */
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
    const { entrepriseUniqueId, membres } = await this.groupe({ siren, entrepriseUniqueId: initiale });
    const { state: tenu, revision, inscriteLe } = await lireCompte(this.store, entrepriseUniqueId);
    if (!tient(tenu, entrepriseUniqueId, initiale))
      throw new StreamInTransit(streamName(compteDeMinimis, entrepriseUniqueId));
    const state = vuPar(actor, tenu);
    const vus = await this.visiblesPar(actor, membres);
    const date = octroiLe ?? au ?? dateDeParis(new Date().toISOString());
    const estVu = ([, { pour }]: readonly [string, { readonly pour: string }]) => vus.has(pour);
    const vues = Object.entries(state.aides).filter(estVu);
    const aides = Object.fromEntries(
      vues.map(([cle, aide]) => [cle, { ...aide, inscriteLe: inscriteLe(cle, aide.pour) }]),
    );
    const estSien = (dossierId: string) => cleDOctroi(dossierId) in aides;
    const reservations = Object.fromEntries(Object.entries(state.reservations).filter(estVu));
    return {
      entrepriseUniqueId,
      membres: membres.filter((membre) => vus.has(membre.entrepriseUniqueId)).map((membre) => membre.siren),
      autresMembres: membres.length - vus.size,
      ...(octroiLe === undefined ? situationAu(state, date) : margeAu(state, date)),
      ...(montantCentimes === undefined
        ? {}
        : { montantCentimes, possibleLe: premiereDatePossible(state, montantCentimes, date) }),
      clotureExercice: clotureDe(state, initiale),
      aides,
      reservations,
      dossiersHorsPlafond: Object.keys(state.horsPlafond).filter(estSien),
      depassement: state.depassement && {
        ...state.depassement,
        dossiers: state.depassement.dossiers.filter(estSien),
      },
      ...(revision === undefined ? {} : { revision: Number(revision) }),
    };
  }

  /** The undertaking that a company belongs to, and all its members. */
  private async groupe(membre: Membre) {
    const { state } = await load(this.store, groupes, GROUPES_DE_FRANCE);
    const entrepriseUniqueId = teteDe(state, membre.entrepriseUniqueId);
    const tete = state.parMembre[entrepriseUniqueId]?.membre ?? membre;
    return { entrepriseUniqueId, membres: [tete, ...membresDe(state, entrepriseUniqueId)] };
  }

  /** Members whose company the actor sees: what the others received is in the totals only. */
  private async visiblesPar(actor: Actor, membres: readonly Membre[]): Promise<ReadonlySet<string>> {
    const vus = await Promise.all(
      membres.map(async ({ siren, entrepriseUniqueId }) => {
        const { state } = await load(this.store, entreprise, siren);
        return state.etat !== 'absente' && peutVoirEntreprise(actor, state) ? [entrepriseUniqueId] : [];
      }),
    );
    return new Set(vus.flat());
  }
}
