import type { RecordedEvent } from '#libs/event-sourcing';
import { connecteur, type ConnecteurEvent, type DemandeAccompagnementEvent } from '#modules/connecteurs';
import { estAbsent, type Connecteur } from '../../../src/modules/connecteurs/connecteur/connecteur';
import {
  demandeAccompagnement,
  type Demande,
} from '../../../src/modules/connecteurs/demande-accompagnement/demande-accompagnement';

const sansRepetition = (cles: readonly string[]) => new Set(cles).size === cles.length;

/** What the facts of both streams say of places and charges, held apart from the states that decide. */
export class JournalDuReseau {
  readonly fautes: string[] = [];
  readonly types = new Set<string>();
  readonly connecteurs = new Map<string, Connecteur>();
  readonly demandes = new Map<string, Demande>();
  private readonly places = new Map<string, readonly string[]>();
  private readonly charges = new Map<string, string>();
  private readonly sansReponse: string[] = [];

  lire(event: RecordedEvent): void {
    const { type, data, stream } = event;
    this.types.add(type);
    if (stream.startsWith('connecteur-')) this.lireConnecteur({ type, data } as ConnecteurEvent);
    if (stream.startsWith('demandeAccompagnement-')) this.lireDemande({ type, data } as DemandeAccompagnementEvent);
    for (const [demandeId, connecteurId] of this.charges)
      if (!this.placesDe(connecteurId).includes(demandeId))
        this.fautes.push(`${connecteurId} a ${demandeId} en charge sans place, après ${type}`);
  }

  private placesDe(connecteurId: string): readonly string[] {
    return this.places.get(connecteurId) ?? [];
  }

  private lireConnecteur(event: ConnecteurEvent): void {
    const { connecteurId } = event.data;
    const avant = this.connecteurs.get(connecteurId) ?? null;
    if (event.type === 'PlacePrise.v1') {
      const { demandeId, priseLe } = event.data;
      const tenues = [...this.placesDe(connecteurId), demandeId];
      this.places.set(connecteurId, tenues);
      this.sansReponse.push(`${connecteurId} ${demandeId}`);
      if (tenues.length > (avant?.capacite ?? 0)) this.fautes.push(`${connecteurId} dépasse sa capacité`);
      if (!sansRepetition(tenues)) this.fautes.push(`${connecteurId} tient deux fois ${demandeId}`);
      if (avant?.etat !== 'accepte' || avant.charte === null || estAbsent(avant, priseLe))
        this.fautes.push(`${connecteurId} prend ${demandeId} sans être actif`);
    }
    if (event.type === 'PlaceRendue.v1') {
      const { demandeId } = event.data;
      const tenues = this.placesDe(connecteurId);
      if (!tenues.includes(demandeId)) this.fautes.push(`${connecteurId} rend ${demandeId} sans la tenir`);
      this.places.set(
        connecteurId,
        tenues.filter((tenue) => tenue !== demandeId),
      );
    }
    const apres = connecteur.evolve(avant, event);
    if (apres) this.connecteurs.set(connecteurId, apres);
  }

  private lireDemande(event: DemandeAccompagnementEvent): void {
    const { demandeId } = event.data;
    switch (event.type) {
      case 'DemandePriseEnCharge.v1': {
        const { connecteurId } = event.data;
        const dejaA = this.charges.get(demandeId);
        if (dejaA !== undefined) this.fautes.push(`${demandeId} est en charge de ${dejaA} et de ${connecteurId}`);
        this.charges.set(demandeId, connecteurId);
        this.repondre(connecteurId, demandeId);
        break;
      }
      case 'AttributionRefusee.v1':
        this.repondre(event.data.connecteurId, demandeId);
        break;
      case 'DemandeReaffectee.v1':
      case 'AccompagnementClos.v1':
      case 'DemandeAbandonnee.v1': {
        const { connecteurId } = event.data;
        if ((this.charges.get(demandeId) ?? null) !== connecteurId)
          this.fautes.push(`${event.type} de ${demandeId} nomme ${String(connecteurId)}`);
        this.charges.delete(demandeId);
      }
    }
    const apres = demandeAccompagnement.evolve(this.demandes.get(demandeId) ?? null, event);
    if (apres) this.demandes.set(demandeId, apres);
  }

  private repondre(connecteurId: string, demandeId: string): void {
    const rang = this.sansReponse.indexOf(`${connecteurId} ${demandeId}`);
    if (rang < 0) this.fautes.push(`${connecteurId} a une réponse sur ${demandeId} sans place prise`);
    else this.sansReponse.splice(rang, 1);
  }

  /** What is wrong once every command was sent. */
  auRepos(): readonly string[] {
    const deTrop = [...this.places].flatMap(([connecteurId, tenues]) =>
      tenues
        .filter((demandeId) => this.charges.get(demandeId) !== connecteurId)
        .map((demandeId) => `${connecteurId} garde une place pour ${demandeId}`),
    );
    const partis = [...this.charges].filter(
      ([, connecteurId]) => this.connecteurs.get(connecteurId)?.etat !== 'accepte',
    );
    const remises = [...this.connecteurs.values()].filter(({ remises: restantes }) => restantes.length > 0);
    const sansSuite = [...this.demandes.values()].filter(
      ({ etat, proposees }) => etat === 'a-classer' || (etat === 'proposee' && proposees.length === 0),
    );
    return [
      ...deTrop,
      ...partis.map(([demandeId, connecteurId]) => `${demandeId} reste à ${connecteurId}, qui n’est plus actif`),
      ...remises.map(({ connecteurId }) => `${connecteurId} a des remises sans suite`),
      ...sansSuite.map(({ depot, etat }) => `${depot.demandeId} n’a pas de suite (${etat})`),
      ...this.sansReponse.map((attente) => `${attente} n’a pas de réponse`),
    ];
  }
}
