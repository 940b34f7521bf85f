import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, StreamInTransit, streamName, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, Question, SIREN } from '#libs/http';
import { lecture } from '#modules/habilitations';
import { cleDObjet, dossierDe, objetDeLaCle, type Objet } from '#modules/objets';
import { compteDeMinimis, type Reservation } from '../../compte-de-minimis/compte-de-minimis';
import { entreprise } from '../../entreprise/entreprise';
import { clotureDe } from '../../compte-de-minimis/clotures';
import { tient } from '../../compte-de-minimis/parts';
import type { GroupeEvent, Membre } from '../../groupe/groupe.events';
import { groupeAu } from '../../groupe/groupe-au';
import { GROUPES_DE_FRANCE, groupes, membresDe, teteDe } from '../../groupe/groupes';
import { peutVoirEntreprise } from '../../entreprise/etablissements';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import { compteAu, margeAu, premiereDatePossible } from '../../compte-de-minimis/marge-de-minimis';
import { vuPar } from '../../compte-de-minimis/preparation';
import { CompteEtMarge } from './compte-de-minimis.answer';
import { compteReuni } from './compte-reuni';
import { lireCompte } from './inscriptions';
import { QuestionDeMarge } from './compte-de-minimis.query';

const dossiersDe = (objets: readonly Objet[]) => objets.flatMap((objet) => dossierDe(objet) ?? []);

/** The reservation of an aid file is under its own id, as it was when accounts held nothing else. */
const reservationsLues = (reservations: readonly (readonly [string, Reservation])[]) =>
  Object.fromEntries(
    reservations.map(([cle, reservation]) => {
      const dossierId = dossierDe(reservation.objet) ?? null;
      return [dossierId === null ? cle : reservation.reservationId, { ...reservation, dossierId }];
    }),
  );

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
    const date = octroiLe ?? au ?? dateDeParis(new Date().toISOString());
    const { tete, teteDuMembre, presents, alors } = await this.groupe({ siren, entrepriseUniqueId: initiale }, date);
    const tenu = await lireCompte(this.store, tete);
    if (!tient(tenu.state, tete, initiale)) throw new StreamInTransit(streamName(compteDeMinimis, tete));
    const state = vuPar(actor, tenu.state);
    // The cautious reading is of what the account holds now, whatever the date.
    const membres = octroiLe === undefined ? alors : presents;
    const comptes = new Map([[tete, tenu]]);
    for (const { entrepriseUniqueId } of membres) {
      const id = teteDuMembre(entrepriseUniqueId);
      if (!comptes.has(id)) comptes.set(id, await lireCompte(this.store, id));
    }
    const tenus = membres.map(({ entrepriseUniqueId: membre }) => ({
      membre,
      compte: (comptes.get(teteDuMembre(membre)) ?? tenu).state,
    }));
    const lu = octroiLe === undefined ? vuPar(actor, compteAu(compteReuni(tenus), date)) : state;
    const vus = await this.visiblesPar(actor, [
      ...new Map([...membres, ...presents].map((un) => [un.siren, un])).values(),
    ]);
    const estVu = ([, { pour }]: readonly [string, { readonly pour: string }]) => vus.has(pour);
    const inscriteLe = (cle: string, pour: string) => (comptes.get(teteDuMembre(pour)) ?? tenu).inscriteLe(cle, pour);
    const aides = Object.entries(lu.aides)
      .filter(estVu)
      .map(([cle, aide]) => {
        const objet = objetDeLaCle(cle) ?? null;
        return [cle, { ...aide, objet, inscriteLe: inscriteLe(cle, aide.pour) }] as const;
      });
    const estSien = (objet: Objet) => vus.has(state.aides[cleDObjet(objet)]?.pour ?? '');
    const horsPlafond = Object.keys(state.horsPlafond)
      .flatMap((cle) => objetDeLaCle(cle) ?? [])
      .filter(estSien);
    const deTrop = state.depassement?.objets.filter(estSien) ?? [];
    const membresVus = membres.filter((membre) => vus.has(membre.entrepriseUniqueId));
    return {
      entrepriseUniqueId: tete,
      membres: membresVus.map((membre) => membre.siren),
      autresMembres: membres.length - membresVus.length,
      ...margeAu(lu, date),
      ...(montantCentimes === undefined
        ? {}
        : { montantCentimes, possibleLe: premiereDatePossible(state, montantCentimes, date) }),
      clotureExercice: clotureDe(state, initiale),
      aides: Object.fromEntries(aides),
      reservations: reservationsLues(Object.entries(lu.reservations).filter(estVu)),
      dossiersHorsPlafond: dossiersDe(horsPlafond),
      objetsHorsPlafond: horsPlafond,
      depassement: state.depassement && {
        ...state.depassement,
        dossiers: dossiersDe(deTrop),
        objets: deTrop,
      },
      ...(tenu.revision === undefined ? {} : { revision: Number(tenu.revision) }),
    };
  }

  /** The undertaking that a company belongs to, all its members, and those that it had on a date. */
  private async groupe(membre: Membre, date: string) {
    const mouvements: GroupeEvent[] = [];
    const { state } = await load(this.store, groupes, GROUPES_DE_FRANCE, (event) =>
      mouvements.push(event as unknown as GroupeEvent),
    );
    const teteDuMembre = (entrepriseUniqueId: string) => teteDe(state, entrepriseUniqueId);
    const tete = teteDuMembre(membre.entrepriseUniqueId);
    const enTete = state.parMembre[tete]?.membre ?? membre;
    const presents = [enTete, ...membresDe(state, tete)];
    return { tete, teteDuMembre, presents, alors: groupeAu(mouvements, membre, date) };
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
