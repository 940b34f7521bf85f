import { scenariosOf } from '#libs/event-sourcing';
import { dossierId, entrepriseUniqueId, fait, reservationId } from '#facts/entreprises';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { aideInscrite, compteDeMinimis } from '../compte-de-minimis';
import type { Part } from '../compte-de-minimis.events';
import { depassements } from '../hors-plafond';
import { recevoir, RecevoirPart } from './recevoir-part';

const { entrepriseUniqueId: tete, de, membres, mouvementId, effetLe, part: frozen } = fait('PartRecue.v1')().data;

const onRecoit = (part: Part = frozen) =>
  demander(
    new RecevoirPart(
      { entrepriseUniqueId: tete, de, membres, mouvementId, part, effetLe },
      contexteDe({ ...SYSTEME, at: '2026-04-10T09:00:00Z' }),
    ),
    recevoir,
  );

const octroyee = (dossier: string, montantCentimes: number, accordeeLe: string, pour: string) => ({
  cle: `dossier:${dossier}`,
  ...aideInscrite(montantCentimes, accordeeLe, 'octroyee', pour),
});
const sans = { ...frozen, aides: [], reservations: [] };

describe('recevoir la part de membres', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const recue = fait('PartRecue.v1')();
  const plein = fait('AidesAnterieuresDeclarees.v1')({
    entrepriseUniqueId: tete,
    aides: [{ aideId: 'a9', autorite: 'ADEME', montantCentimes: 30_000_000, accordeeLe: '2024-04-01' }],
  });

  it('tient dès lors leurs aides et leurs réservations', () => {
    given().when(onRecoit()).then(recue);
  });
  it('ne change rien la seconde fois', () => {
    given(recue).when(onRecoit()).changesNothing();
  });
  it('dit la réservation reçue qui ne tient plus, avec la date où elle tiendrait', () => {
    const seule = { ...frozen, aides: [] };
    given(plein)
      .when(onRecoit(seule))
      .then(fait('PartRecue.v1')({ part: seule }), fait('ReservationDepassee.v1')());
  });
  it('garde la promesse la plus ancienne, et dit l’autre', () => {
    const promise = fait('PlafondReserve.v1')({
      entrepriseUniqueId: tete,
      reservationId: 'r9',
      dossierId: 'd9',
      montantCentimes: 29_800_000,
    });
    const seule = { ...frozen, aides: [] };
    given(promise)
      .when(onRecoit(seule))
      .then(
        fait('PartRecue.v1')({ part: seule }),
        fait('ReservationDepassee.v1')({ utiliseCentimes: 0, reserveCentimes: 29_800_000, possibleLe: null }),
      );
  });
  it('ne reproche à personne ce qui fut légalement accordé avant la réunion', () => {
    const avant = { ...sans, aides: [octroyee(dossierId, 20_000_000, '2026-02-02', entrepriseUniqueId)] };
    given(plein)
      .when(onRecoit(avant))
      .then(fait('PartRecue.v1')({ part: avant }));
  });
  it('dit hors plafond ce qui fut accordé depuis que les entreprises n’en font qu’une', () => {
    const depuis = { ...sans, aides: [octroyee(dossierId, 20_000_000, '2026-04-02', entrepriseUniqueId)] };
    given(plein)
      .when(onRecoit(depuis))
      .then(
        fait('PartRecue.v1')({ part: depuis }),
        fait('PlafondDepasse.v1')({
          entrepriseUniqueId: tete,
          dossiers: [dossierId],
          depassementCentimes: 20_000_000,
          constateLe: '2026-04-10',
        }),
      );
  });
  it('se souvient de qui était là, reparti et revenu', () => {
    const [membre] = membres as [(typeof membres)[number]];
    const revenu = {
      ...membre,
      parcours: [
        { compte: de, jusquAu: '2026-01-01' },
        { compte: tete, jusquAu: '2026-03-01' },
        { compte: de, jusquAu: '2026-04-01' },
      ],
    };
    const { depassees } = ['2026-02-02', '2026-03-02'].reduce(
      (vu, accordeeLe) => {
        const etat = [
          plein,
          fait('PartRecue.v1')({
            membres: [revenu],
            part: { ...sans, aides: [octroyee(accordeeLe, 1, accordeeLe, entrepriseUniqueId)] },
          }),
        ].reduce((compte, recu) => compteDeMinimis.evolve(compte, recu), compteDeMinimis.initialState());
        return { depassees: [...vu.depassees, ...depassements(etat).keys()] };
      },
      { depassees: [] as string[] },
    );
    expect(depassees).toEqual(['2026-02-02']);
  });
  it('tient à part deux aides déclarées sous le même identifiant', () => {
    const [aide] = frozen.aides as [Part['aides'][number]];
    const homonyme = fait('AidesAnterieuresDeclarees.v1')({
      entrepriseUniqueId: tete,
      aides: [{ aideId: aide.cle, autorite: 'ADEME', montantCentimes: 7, accordeeLe: '2025-01-06' }],
    });
    const { aides } = [homonyme, recue].reduce(
      (compte, fait) => compteDeMinimis.evolve(compte, fait),
      compteDeMinimis.initialState(),
    );
    expect(Object.values(aides).map(({ montantCentimes }) => montantCentimes)).toEqual([7, aide.montantCentimes]);
    expect(reservationId).toBe(frozen.reservations[0]?.reservationId);
  });
});
