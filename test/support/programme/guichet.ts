import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import { MODULES_AUDITABLES } from '../../../src/modules/audits/modules-auditables';
import { signerJeton } from '../../../src/acces/jeton/jeton';
import type { Acte } from './actes';
import { Appelant, type Corps, type Fini, type Reponse } from './appelant';

/** A programme that people reach over HTTP, each with a token. */
export abstract class Guichet {
  private readonly appelants = new Map<string, Promise<Appelant>>();

  /** Where it listens now. */
  abstract get url(): string;

  protected abstract cle(): Promise<Uint8Array>;

  /** Somebody with a token; the same one for the same person, role and territory. */
  appelant(acteur: Actor): Promise<Appelant> {
    const nom = `${acteur.personneId} ${acteur.role} ${acteur.territoire}`;
    const connu = this.appelants.get(nom) ?? this.nouveau(acteur);
    this.appelants.set(nom, connu);
    return connu;
  }

  /** Sends an act under its key, by its person; the answer, whatever it is. */
  async envoyer({ actor, chemin, cle, corps }: Acte): Promise<Reponse<Partial<Fini> & Corps>> {
    return (await this.appelant(actor)).agir(chemin, corps, { 'idempotency-key': cle });
  }

  /** Sends an act that must be done. */
  async faire({ actor, chemin, cle, corps }: Acte): Promise<Fini> {
    return (await (await this.appelant(actor)).faire(chemin, corps, { 'idempotency-key': cle })).body;
  }

  async lire<Body = Corps>(acteur: Actor, chemin: string): Promise<Reponse<Body>> {
    return (await this.appelant(acteur)).lire<Body>(chemin);
  }

  /** A new auditor under a mandate over everything in a territory, but for what `bornes` says. */
  async auditeurSous(bornes: object, territoire = 'FR'): Promise<Appelant> {
    const acteur = { personneId: uuidv7(), role: 'auditeur', territoire };
    return this.avecJeton(acteur, await this.mandater(acteur, bornes));
  }

  private async nouveau(acteur: Actor): Promise<Appelant> {
    return this.avecJeton(acteur, acteur.role === 'auditeur' ? await this.mandater(acteur) : undefined);
  }

  private async avecJeton(acteur: Actor, mandat?: string): Promise<Appelant> {
    return new Appelant(() => this.url, await signerJeton(await this.cle(), acteur, new Date(), mandat), acteur);
  }

  /** A mandate over everything in the territory of the auditor, but for what `bornes` says. */
  private async mandater({ personneId: auditeurId, territoire }: Actor, bornes: object = {}): Promise<string> {
    const mandatId = uuidv7();
    const du = dateDeParis(new Date().toISOString());
    const pilote = await this.appelant({ personneId: uuidv7(), role: 'mission.pilote', territoire: 'FR' });
    await pilote.faire(`mandats-audit/${mandatId}/delivrance`, {
      ...{ auditeurId, territoire, objet: 'enquete', modules: MODULES_AUDITABLES },
      ...{ faitsDu: '2017-03-07', faitsAu: '2099-12-31', du, au: ajouterDesJours(du, 300) },
      ...bornes,
    });
    return mandatId;
  }
}
