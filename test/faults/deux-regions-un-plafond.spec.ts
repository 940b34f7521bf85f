import type { ICommand } from '@nestjs/cqrs';
import { EventStore, load } from '#libs/event-sourcing';
import { lireEntrepriseDuProgramme, LibererPlafond, OctroyerDeMinimis, ReserverPlafond } from '#modules/entreprises';
import { dossierAideDe, cleDeReservation } from '#modules/objets';
import {
  compteDeMinimis,
  type CompteDeMinimis,
} from '../../src/modules/entreprises/compte-de-minimis/compte-de-minimis';
import type { CompteDeMinimisEvent } from '../../src/modules/entreprises/compte-de-minimis/compte-de-minimis.events';
import {
  actesDe,
  AUJOURDHUI,
  enrolement,
  entrepriseDe,
  idDe,
  referencement,
  SANS_DESORDRE,
  siretDe,
  TROIS_MOIS,
} from '../support/programme';
import { ProgrammeServi } from '../support/programme/programme-servi';
import { contexteDe, envoyer as envoyerDans } from './commandes-du-systeme';
import { dispositif, ouvertures } from './parcours';
import { sideBySide } from '../support/side-by-side';

const PLAFOND = 300_000_00;
const REGIONS = ['53', '76'] as const;
const REGLE = 'reglement-2023-2831';
const FERMETURES = ['ReservationPlafondRefusee.v3', 'ReservationPlafondLiberee.v2', 'AideDeMinimisOctroyee.v2'];

const somme = (lignes: Readonly<Record<string, { readonly montantCentimes: number }>>) =>
  Object.values(lignes).reduce((total, { montantCentimes }) => total + montantCentimes, 0);

/** A company has an establishment in each region, and files there with each of them: all that it holds is on one account. */
describe('deux régions, une entreprise, un plafond de minimis', () => {
  let programme: ProgrammeServi;
  beforeAll(async () => {
    programme = await ProgrammeServi.ouvrir();
    for (const region of REGIONS) for (const acte of ouvertures(region, 100 * PLAFOND)) await programme.faire(acte);
  });
  afterAll(() => programme.fermer());

  const envoyer = (commande: ICommand) => envoyerDans(programme.app, commande);

  /** What the account held after each of its facts, at most. */
  const plusHautTotal = async (entrepriseUniqueId: string): Promise<number> => {
    let compte: CompteDeMinimis = compteDeMinimis.initialState();
    let maximum = 0;
    for await (const page of programme.app.get(EventStore).readStream(`compteDeMinimis-${entrepriseUniqueId}`)) {
      for (const event of page) {
        compte = compteDeMinimis.evolve(compte, event as unknown as CompteDeMinimisEvent);
        maximum = Math.max(maximum, somme(compte.aides) + somme(compte.reservations));
      }
    }
    return maximum;
  };

  /** How many facts closed a reservation: each one is closed once. */
  const fermetures = async (entrepriseUniqueId: string): Promise<number> => {
    let nombre = 0;
    for await (const page of programme.app.get(EventStore).readStream(`compteDeMinimis-${entrepriseUniqueId}`))
      nombre += page.filter(({ type }) => FERMETURES.includes(type)).length;
    return nombre;
  };

  const compteDe = async (entrepriseUniqueId: string) =>
    (await load(programme.app.get(EventStore), compteDeMinimis, entrepriseUniqueId)).state;

  it('ne le dépassent pas de la validation à l’accord, tout le chemin par HTTP', async () => {
    const montantCentimes = 60_000_00;
    const dossiersDe = async (rang: number) => {
      const { siren, siret } = entrepriseDe(rang);
      await programme.faire(referencement('53', { siren, siret }));
      await programme.faire(referencement('76', { siren, siret: siretDe(siren, 2) }));
      await programme.faire(enrolement('53', siren, TROIS_MOIS));
      const dossiers = REGIONS.flatMap((region) =>
        [1, 2, 3].map((numero) => ({
          dispositif: dispositif(region),
          siren,
          montantCentimes,
          dossierId: idDe(`dossier ${siren} ${region} ${numero}`),
        })),
      );
      for (const dossier of dossiers) {
        const { depot, instruction, proposition } = actesDe(dossier);
        for (const acte of [depot, instruction, proposition]) await programme.faire(acte);
      }
      const titulaire = await lireEntrepriseDuProgramme(programme.app.get(EventStore), siren);
      return { unique: titulaire?.entrepriseUniqueId ?? '', dossiers };
    };
    const entreprises = await Promise.all(Array.from({ length: 8 }, (_, rang) => dossiersDe(rang)));
    const uniques = entreprises.map(({ unique }) => unique);
    const dossiers = entreprises.flatMap((entreprise) => entreprise.dossiers);

    await Promise.all(dossiers.map((dossier) => programme.faire(actesDe(dossier).validation)));
    await programme.journal.auRepos();
    const reponses = await Promise.all(dossiers.map((dossier) => programme.envoyer(actesDe(dossier).accord)));
    await programme.journal.auRepos();

    expect(reponses.filter(({ status }) => status === 200)).toHaveLength(5 * uniques.length);
    for (const unique of uniques) {
      const { aides, reservations } = await compteDe(unique);
      expect([somme(aides), reservations]).toEqual([PLAFOND, {}]);
      expect(await plusHautTotal(unique)).toBe(PLAFOND);
    }
    expect(await programme.journal.desordres()).toEqual(SANS_DESORDRE);
  });

  it('ne le dépassent jamais au compte lui-même, 40 tours de réservations, d’octrois et de libérations croisés', async () => {
    const montant = 70_000_00;
    const tours = Array.from({ length: 40 }, (_, tour) => idDe(`compte ${tour}`));
    await sideBySide(tours, 4, async (unique) => {
      const demandes = REGIONS.flatMap((region) => [1, 2, 3, 4, 5].map((rang) => `${unique} ${region} ${rang}`));
      await Promise.all(
        demandes.map(async (nom, rang) => {
          const [objet, reservationId] = [dossierAideDe(idDe(`d ${nom}`)), idDe(`r ${nom}`)];
          const reserver = contexteDe(`reserver ${nom}`);
          await envoyer(
            new ReserverPlafond(
              {
                entrepriseUniqueId: unique,
                objet,
                reservationId,
                montantCentimes: montant,
                dateDeReference: AUJOURDHUI,
                transportRoutier: false,
              },
              reserver,
            ),
          );
          if (!(cleDeReservation(objet, reservationId) in (await compteDe(unique)).reservations)) return;
          const suite = contexteDe(`suite ${nom}`);
          if (rang % 3 === 0)
            await envoyer(new LibererPlafond({ entrepriseUniqueId: unique, objet, reservationId }, suite));
          else
            await envoyer(
              new OctroyerDeMinimis(
                {
                  entrepriseUniqueId: unique,
                  objet,
                  reservationId,
                  montantCentimes: montant,
                  accordeeLe: AUJOURDHUI,
                  regle: REGLE,
                },
                suite,
              ),
            );
        }),
      );
      const { aides, reservations, reservationsCloses } = await compteDe(unique);
      expect(reservations).toEqual({});
      expect(Object.keys(reservationsCloses)).toHaveLength(demandes.length);
      expect(await fermetures(unique)).toBe(demandes.length);
      expect(somme(aides)).toBeLessThanOrEqual(PLAFOND);
      expect(await plusHautTotal(unique)).toBeLessThanOrEqual(PLAFOND);
    });
    expect(await programme.journal.desordres()).toEqual(SANS_DESORDRE);
  });
});
