import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStore } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import type { Objet } from '#modules/objets';
import {
  actesDe,
  dispositifDe,
  entrepriseDe,
  enveloppe,
  idDe,
  jour,
  ouverture,
  personneDe,
  Programme,
  Region,
  SANS_DESORDRE,
  UN_JOUR,
  type Acte,
  type Appelant,
  type Dossier,
} from '../support/programme';
import { Prestations } from '../support/prestations';
import { processusDuTest } from './commandes-du-systeme';
import { entree } from './parcours';

export const TOURS = 40;
export const UN_EURO = 1_00;
const REGION = '53';
const INSTRUCTEUR = personneDe('region.instructeur', REGION);
/** Rounds in which one of the two is alone first: each outcome comes at least so often. */
const SUREMENT = 4;
/** How long after one of them the other one asks, at most: reactions ask in the midst of it. */
const ECART_MS = 250;

export interface Tour {
  readonly rang: number;
  readonly dossier: Dossier;
  /** Where the service is. */
  readonly prestation: string;
  readonly objet: Objet;
  readonly dirigeante: Appelant;
  readonly entrepriseUniqueId: string;
}

const declaration = (siren: string, montantCentimes: number): readonly Acte[] => {
  if (montantCentimes === 0) return [];
  const aide = { aideId: idDe(`aide ${siren}`), autorite: 'etat', montantCentimes, accordeeLe: jour(-30) };
  const chemin = `entreprises/${siren}/aides-anterieures`;
  return [{ actor: INSTRUCTEUR, chemin, cle: chemin, corps: { aides: [aide] } }];
};

/** An aid file against a subsidised service, whose people and reactions are in processes of their own. */
export class Duel {
  private constructor(
    readonly programme: Programme,
    private readonly processus: NestFastifyApplication,
    private readonly region: Region,
    private readonly prestations: Prestations,
  ) {}

  static async ouvrir(): Promise<Duel> {
    const programme = await Programme.installer({ avecEventStoreDb: false });
    const api = await programme.lancer({ ROLE: 'api' });
    await programme.lancer({ ROLE: 'worker' });
    await programme.lancer({ ROLE: 'worker' });
    programme.joindre = () => api.url;
    const region = await Region.ouvrir(programme, UN_EURO, REGION);
    const prestations = await Prestations.ouvrir(programme, region);
    return new Duel(programme, await processusDuTest(programme.base.url), region, prestations);
  }

  async fermer(): Promise<void> {
    await this.processus.close();
    await this.programme.fermer();
  }

  get store(): EventStore {
    return this.processus.get(EventStore);
  }

  /** A file of one euro, proposed and not yet validated, and a service of one euro, prescribed, of a company that has declared so much. */
  async preparer(rang: number, enveloppeCentimes: number, declareCentimes: number): Promise<Tour> {
    const { siren } = entrepriseDe(rang);
    const dispositif = dispositifDe(REGION, UN_JOUR, idDe(`dispositif ${rang}`));
    const dossier = { dispositif, siren, dossierId: idDe(`dossier ${siren}`), montantCentimes: UN_EURO };
    const { depot, instruction, proposition } = actesDe(dossier);
    const ouvertures = [ouverture(dispositif), enveloppe(dispositif, enveloppeCentimes), ...entree(REGION, rang)];
    for (const acte of [...ouvertures, ...declaration(siren, declareCentimes), depot, instruction, proposition])
      await this.programme.faire(acte);
    const prestation = await this.prescrire(siren, rang, dispositif.dispositifId);
    const titulaire = await lireEntrepriseDuProgramme(this.store, siren);
    return {
      rang: rang % TOURS,
      dossier,
      prestation,
      objet: { nature: 'prestation', id: prestation.replace('prestations/', '') },
      dirigeante: await this.programme.personne('entreprise.dirigeant', siren),
      entrepriseUniqueId: titulaire?.entrepriseUniqueId ?? '',
    };
  }

  /** Of a service that the public pays whole, from the envelope of the file. */
  private async prescrire(siren: string, rang: number, dispositifId: string): Promise<string> {
    const code = `EURO-${rang}`;
    const prix = { prixMinimumCentimes: UN_EURO, prixMaximumCentimes: UN_EURO, plafondCentimes: UN_EURO };
    await this.region.equipe.responsable.faire(`services-subventionnes/${code}/inscription`, {
      ...{ intitule: 'Conseil', competence: 'vente-en-ligne', regime: 'de-minimis', dispositifId },
      ...prix,
      partPubliquePointsDeBase: 10_000,
    });
    return this.prestations.prescrire(siren, code);
  }

  /** Returns once everybody has heard who won. */
  async courir({ rang, dossier, prestation, dirigeante }: Tour): Promise<void> {
    const valider = () => this.programme.faire(actesDe(dossier).validation);
    const accepter = () => dirigeante.faire(`${prestation}/devis`, { prixCentimes: UN_EURO });
    if (rang < SUREMENT) {
      await accepter();
      await this.programme.journal.auRepos();
      await valider();
    } else if (rang >= TOURS - SUREMENT) {
      await valider();
      await this.programme.journal.auRepos();
      await accepter();
    } else {
      const ecart = pause((ECART_MS * rang) / TOURS);
      await Promise.all(rang % 2 === 0 ? [valider(), ecart.then(accepter)] : [ecart.then(valider), accepter()]);
    }
    await this.programme.journal.auRepos();
  }

  /** The service that won is delivered, confirmed and certified. */
  async certifier({ prestation, dirigeante }: Tour): Promise<void> {
    await this.prestations.livrer(prestation);
    await dirigeante.faire(`${prestation}/confirmation`, {});
    await this.region.equipe.instructeur.faire(`${prestation}/certification`, {});
  }

  async etatDeLaPrestation({ prestation }: Tour): Promise<string> {
    return (await this.programme.lire<{ etat: string }>(INSTRUCTEUR, prestation)).body.etat;
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
    expect(stdout).not.toContain('montants qu’aucun dossier');
    expect(await this.programme.journal.desordres()).toEqual(SANS_DESORDRE);
  }
}
