import { setTimeout as pause } from 'node:timers/promises';
import type { ICommand } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStore } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import type { Objet } from '#modules/objets';
import {
  actesDe,
  commandIdDe,
  dispositifDe,
  entrepriseDe,
  enveloppe,
  idDe,
  jour,
  ouverture,
  personneDe,
  Programme,
  SANS_DESORDRE,
  UN_JOUR,
  type Acte,
  type Dossier,
} from '../support/programme';
import { envoyer, processusDuTest } from './commandes-du-systeme';
import { entree } from './parcours';

export const TOURS = 40;
export const UN_EURO = 1_00;
const REGION = '53';
const INSTRUCTEUR = personneDe('region.instructeur', REGION);
/** Rounds in which one of the two is alone first: each outcome comes at least so often. */
const SUREMENT = 4;
/** How long after the validation of the file the service asks, at most: the reaction asks in the midst of it. */
const ECART_MS = 250;

export interface Tour {
  readonly rang: number;
  readonly dossier: Dossier;
  /** It has the id of the file, and asks under the id of the file's own reservation. */
  readonly prestation: { readonly objet: Objet; readonly reservationId: string };
  readonly entrepriseUniqueId: string;
}

const declaration = (siren: string, montantCentimes: number): readonly Acte[] => {
  if (montantCentimes === 0) return [];
  const aide = { aideId: idDe(`aide ${siren}`), autorite: 'etat', montantCentimes, accordeeLe: jour(-30) };
  const chemin = `entreprises/${siren}/aides-anterieures`;
  return [{ actor: INSTRUCTEUR, chemin, cle: chemin, corps: { aides: [aide] } }];
};

/** An aid file, whose region and reactions are in processes of their own, against a service, whose commands this process sends. */
export class Duel {
  private constructor(
    readonly programme: Programme,
    private readonly processus: NestFastifyApplication,
  ) {}

  static async ouvrir(): Promise<Duel> {
    const programme = await Programme.installer({ avecEventStoreDb: false });
    const api = await programme.lancer({ ROLE: 'api' });
    await programme.lancer({ ROLE: 'worker' });
    await programme.lancer({ ROLE: 'worker' });
    programme.joindre = () => api.url;
    return new Duel(programme, await processusDuTest(programme.base.url));
  }

  async fermer(): Promise<void> {
    await this.processus.close();
    await this.programme.fermer();
  }

  get store(): EventStore {
    return this.processus.get(EventStore);
  }

  envoyer(commande: ICommand): Promise<void> {
    return envoyer(this.processus, commande);
  }

  /** A file of one euro, proposed and not yet validated, of a company that has declared so much. */
  async preparer(rang: number, enveloppeCentimes: number, declareCentimes: number): Promise<Tour> {
    const { siren } = entrepriseDe(rang);
    const dispositif = dispositifDe(REGION, UN_JOUR, idDe(`dispositif ${rang}`));
    const dossier = { dispositif, siren, dossierId: idDe(`dossier ${siren}`), montantCentimes: UN_EURO };
    const { depot, instruction, proposition, validation } = actesDe(dossier);
    const ouvertures = [ouverture(dispositif), enveloppe(dispositif, enveloppeCentimes), ...entree(REGION, rang)];
    for (const acte of [...ouvertures, ...declaration(siren, declareCentimes), depot, instruction, proposition])
      await this.programme.faire(acte);
    const titulaire = await lireEntrepriseDuProgramme(this.store, siren);
    return {
      rang: rang % TOURS,
      dossier,
      prestation: { objet: { nature: 'prestation', id: dossier.dossierId }, reservationId: commandIdDe(validation) },
      entrepriseUniqueId: titulaire?.entrepriseUniqueId ?? '',
    };
  }

  /** Returns once everybody has heard who won. */
  async courir({ rang, dossier }: Tour, demande: ICommand): Promise<void> {
    const valider = () => this.programme.faire(actesDe(dossier).validation);
    if (rang < SUREMENT) {
      await this.envoyer(demande);
      await valider();
    } else if (rang >= TOURS - SUREMENT) {
      await valider();
      await this.programme.journal.auRepos();
      await this.envoyer(demande);
    } else {
      await Promise.all([valider(), pause((ECART_MS * rang) / TOURS).then(() => this.envoyer(demande))]);
    }
    await this.programme.journal.auRepos();
  }

  async etatDuDossier({ dossier: { dossierId } }: Tour): Promise<string> {
    return (await this.programme.lire<{ etat: string }>(INSTRUCTEUR, `dossiers-aide/${dossierId}`)).body.etat;
  }

  /** One winner in each round, and each nature at least as often as it was alone; how often the file won. */
  verifierLesGagnants(gagnants: readonly (readonly string[])[]): number {
    expect(gagnants.filter((gagnant) => gagnant.length !== 1)).toEqual([]);
    const dossiers = gagnants.filter(([nature]) => nature === 'dossier-aide').length;
    expect(dossiers).toBeGreaterThanOrEqual(SUREMENT);
    expect(gagnants.length - dossiers).toBeGreaterThanOrEqual(SUREMENT);
    return dossiers;
  }

  async verifierLesComptes(): Promise<void> {
    await this.programme.journal.auRepos();
    const { code, stdout } = await this.programme.commande(['verify', 'comptes']);
    expect({ code, echecs: stdout.match(/ÉCHEC.*/g) }).toEqual({ code: 0, echecs: null });
    expect(stdout).toContain('montants qu’aucun dossier ne porte');
    expect(await this.programme.journal.desordres()).toEqual(SANS_DESORDRE);
  }
}
